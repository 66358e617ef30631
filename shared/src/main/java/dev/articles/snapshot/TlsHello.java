package dev.articles.snapshot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/**
 * The dear part of a process's first TLS connection, without a connection: the trust store is read, and a greeting is
 * written that nobody gets. The JDK takes its random numbers from the system anew each time, so none is kept.
 */
final class TlsHello {

    private TlsHello() {}

    static void write() throws GeneralSecurityException, SSLException {
        SSLContext context = SSLContext.getDefault();
        SSLEngine engine = context.createSSLEngine("nobody.invalid", 443);
        engine.setUseClientMode(true);
        engine.beginHandshake();
        engine.wrap(
                ByteBuffer.allocate(0), ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
    }
}
