package dev.articles.local.cli;

import java.net.ConnectException;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What AWS's clients throw, in words that say what to do. */
final class AwsFailures {

    /** What to say instead of messages that begin so and go on for long. */
    private static final Map<String, String> ADVICE = Map.of(
            "Received an UnknownHostException",
                    "AWS cannot be reached; is this machine online, and is there such a region?",
            "Unable to load region", "which region of AWS is meant? Set AWS_REGION, or a region in ~/.aws/config",
            "Unable to load credentials",
                    "there are no credentials for AWS; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");

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
            AwsErrorDetails details = refused.awsErrorDetails();
            return "AWS refused: " + details.errorMessage() + " (" + details.errorCode() + ")";
        }
        if (causes(e).anyMatch(ConnectException.class::isInstance)) {
            return options.isLocal()
                    ? "no local stack answers at " + options.s3()
                            + "; start one in another terminal with 'articles up', or name a bucket or table in AWS"
                    : "nothing answers at " + options.s3();
        }
        String message = String.valueOf(e.getMessage());
        return ADVICE.entrySet().stream()
                .filter(advice -> message.startsWith(advice.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("AWS cannot be asked: " + message);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }
}
