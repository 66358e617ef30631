package dev.articles.local.stack.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Where the servers listen: on this machine only. */
final class Ports {

    /** A number, since clients address buckets by path, not by host name, only when the host is a number. */
    static final String HOST = "127.0.0.1";

    private Ports() {}

    static URI at(int port) {
        return URI.create("http://" + HOST + ":" + port);
    }

    /** The port asked for; for 0, one that is free now. */
    static int choose(int port) throws IOException {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
