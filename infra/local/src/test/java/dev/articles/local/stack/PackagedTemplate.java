package dev.articles.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The template as {@code aws cloudformation package} leaves it: the functions' packages are in a bucket, and each
 * {@code CodeUri} says where. Nothing else in it is touched.
 */
final class PackagedTemplate {

    private static final Pattern CODE = Pattern.compile("(?m)^( *CodeUri: )(\\S+)$");

    private PackagedTemplate() {}

    /** Whether the build has made the packages that the template names. */
    static boolean codeIsBuilt(Path template) throws IOException {
        return CODE.matcher(Files.readString(template))
                .results()
                .allMatch(code -> Files.exists(template.resolveSibling(code.group(2))));
    }

    /** Uploads the packages and returns the template that names them there. */
    static String upload(Path template, S3Client s3, String bucket) throws IOException {
        s3.createBucket(create -> create.bucket(bucket));
        Matcher code = CODE.matcher(Files.readString(template));
        StringBuilder packaged = new StringBuilder();
        while (code.find()) {
            Path jar = template.resolveSibling(code.group(2));
            s3.putObject(put -> put.bucket(bucket).key(jar.getFileName().toString()), jar);
            code.appendReplacement(packaged, "$1s3://" + bucket + "/" + jar.getFileName());
        }
        return code.appendTail(packaged).toString();
    }
}
