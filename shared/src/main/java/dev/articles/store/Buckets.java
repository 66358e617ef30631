package dev.articles.store;

import dev.articles.model.ParsedFile;
import dev.articles.model.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads uploads and keeps parsed files. Thread-safe. */
public final class Buckets {

    private static final int NOT_FOUND = 404;
    private static final String FETCHED_AT = "fetched-at";

    private final S3Client s3;

    public Buckets(S3Client s3) {
        this.s3 = s3;
    }

    /**
     * The file that an upload announced: exactly its version in a bucket with versions, elsewhere the newest. The size
     * is looked at before a byte is read.
     */
    public UploadedFile read(Upload upload, long atMost) {
        try (ResponseInputStream<GetObjectResponse> stream = s3.getObject(
                get -> get.bucket(upload.bucket()).key(upload.key()).versionId(upload.versionId()))) {
            long size = stream.response().contentLength();
            if (size > atMost) {
                stream.abort();
                return new UploadedFile.TooLarge(size);
            }
            return new UploadedFile.Content(stream.readNBytes((int) size), fetchedAt(stream.response()));
        } catch (NoSuchKeyException e) {
            return new UploadedFile.Gone();
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return new UploadedFile.Gone();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDateTime fetchedAt(GetObjectResponse object) {
        String stated = object.metadata().get(FETCHED_AT);
        try {
            return stated == null ? null : OffsetDateTime.parse(stated).toLocalDateTime();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Keeps a parsed file under its own key. Writing it again changes nothing. */
    public void write(String bucket, ParsedFile file) {
        s3.putObject(
                put -> put.bucket(bucket).key(file.key()).contentType("application/json"),
                RequestBody.fromBytes(ParsedJson.write(file)));
    }
}
