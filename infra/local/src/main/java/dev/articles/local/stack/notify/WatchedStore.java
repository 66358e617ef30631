package dev.articles.local.stack.notify;

import java.io.InputStream;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A store that tells of every object written to it, after it is written and before the client has its answer. */
final class WatchedStore extends ForwardingBlobStore {

    /** S3Proxy's own notes on uploads in parts; no client wrote them. */
    private static final String STUB = ".s3proxy-mpu-stub-";

    private static final int LOCKS = 64;

    private final Notifications notifications;
    private final Object[] locks = new Object[LOCKS];

    WatchedStore(BlobStore store, Notifications notifications) {
        super(store);
        this.notifications = notifications;
        java.util.Arrays.setAll(locks, i -> new Object());
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        if (request.key().startsWith(STUB)) {
            return super.putBlob(request, content);
        }
        return told("ObjectCreated:Put", request.bucket(), request.key(), () -> super.putBlob(request, content));
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return told(
                "ObjectCreated:Copy",
                request.destinationBucket(),
                request.destinationKey(),
                () -> super.copyBlob(request));
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        return told(
                "ObjectCreated:CompleteMultipartUpload",
                upload.containerName(),
                upload.blobName(),
                () -> super.completeMultipartUpload(upload, request));
    }

    /** Two writes of one key are told in the order in which they took effect. */
    private <T> T told(String event, String bucket, String key, Supplier<T> write) {
        synchronized (locks[Math.floorMod((bucket + "/" + key).hashCode(), LOCKS)]) {
            T answer = write.get();
            HeadObjectResponse head = blobMetadata(bucket, key);
            notifications.created(event, stored(bucket, key, head));
            return answer;
        }
    }

    private static StoredObject stored(String bucket, String key, HeadObjectResponse head) {
        return new StoredObject(bucket, key, head.contentLength(), head.eTag().replace("\"", ""), head.versionId());
    }
}
