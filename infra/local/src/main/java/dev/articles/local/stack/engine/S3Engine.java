package dev.articles.local.stack.engine;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** S3Proxy over files or memory. In memory buckets can be versioned; on files the newest version alone is kept. */
public final class S3Engine implements AutoCloseable {

    /** The largest upload in one piece. Files that no function would accept must still arrive, to be rejected. */
    private static final long LARGEST_PUT = 128L << 20;

    private final S3Proxy server;
    private final BlobStore store;

    private S3Engine(S3Proxy server, BlobStore store) {
        this.server = server;
        this.store = store;
    }

    /**
     * Starts on a port (0: any free one), with its objects in a folder or, without one, in memory.
     *
     * @param watch wraps the store, so that every client's writes pass through
     */
    public static S3Engine start(int port, Optional<Path> folder, UnaryOperator<BlobStore> watch) throws Exception {
        BlobStore store = watch.apply(folder.isPresent() ? onDisk(folder.get()) : new TransientNio2BlobStore());
        S3Proxy server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(Ports.at(port))
                .v4MaxNonChunkedRequestSize(LARGEST_PUT)
                .ignoreUnknownHeaders(true)
                .stopTimeout(0)
                .build();
        server.start();
        return new S3Engine(server, store);
    }

    public URI endpoint() {
        return Ports.at(server.getPort());
    }

    /** Creates a bucket if it is not there yet; versioned if asked for and the store can. */
    public void createBucket(String name, boolean versioned) {
        if (!store.containerExists(name)) {
            store.createContainer(name);
        }
        if (versioned && store.supportsVersioning()) {
            store.putBucketVersioning(name, BucketVersioningStatus.ENABLED);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("S3Proxy did not stop", e);
        }
        store.close();
    }

    private static BlobStore onDisk(Path folder) throws Exception {
        return new FilesystemNio2BlobStore(
                Files.createDirectories(folder).toAbsolutePath().toString());
    }
}
