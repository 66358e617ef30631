package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Puts files into the incoming bucket, one after the other.
 *
 * @param prefix what every key begins with
 */
record Upload(S3Client s3, String bucket, String prefix, Terminal terminal, Progress progress) {

    /** Uploads files under their keys, and complains of those that cannot be read. Gives back those that were uploaded. */
    Map<Path, String> all(Map<Path, String> files) {
        Map<Path, String> uploaded = new LinkedHashMap<>();
        files.forEach((file, key) -> {
            progress.show("dropping " + (uploaded.size() + 1) + " of " + files.size() + ": " + file);
            if (upload(file, prefix + key)) {
                uploaded.put(file, prefix + key);
            }
        });
        return uploaded;
    }

    private boolean upload(Path file, String key) {
        if (!Files.isReadable(file)) {
            terminal.complain(file + ": cannot be read");
            return false;
        }
        s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(file));
        return true;
    }
}
