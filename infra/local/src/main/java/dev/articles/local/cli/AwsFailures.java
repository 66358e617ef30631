package dev.articles.local.cli;

import java.net.ConnectException;
import java.util.function.IntSupplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** What AWS's clients throw, in words that say what to do. */
final class AwsFailures {

    private AwsFailures() {}

    /** Does something with AWS's clients. What they throw becomes a {@link Failure}. */
    static int told(BackendOptions options, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (SdkException e) {
            throw new Failure(inWords(options, e));
        }
    }

    private static String inWords(BackendOptions options, SdkException e) {
        if (e instanceof AwsServiceException refused && refused.awsErrorDetails() != null) {
            return "AWS refused: " + refused.awsErrorDetails().errorMessage() + " ("
                    + refused.awsErrorDetails().errorCode() + ")";
        }
        if (e instanceof SdkClientException && isRefusedConnection(e)) {
            return options.isLocal()
                    ? "no local stack answers at " + options.localS3()
                            + "; start one in another terminal with 'articles up', or name a bucket or table in AWS"
                    : "nothing answers at " + options.endpoint();
        }
        return "AWS cannot be asked: " + e.getMessage();
    }

    private static boolean isRefusedConnection(Throwable e) {
        return e != null && (e instanceof ConnectException || isRefusedConnection(e.getCause()));
    }
}
