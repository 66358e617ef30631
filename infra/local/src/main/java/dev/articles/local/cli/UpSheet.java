package dev.articles.local.cli;

import dev.articles.local.stack.LocalStack;
import java.nio.file.Path;
import java.util.Locale;

/** What a person needs to know to use a stack that has just started. */
final class UpSheet {

    private static final String TEXT = """
            The local stack is up; Ctrl-C stops it. %1$s

              drop files here    %2$s
              parsed articles    %3$s
              table              %4$s

              S3         %5$s
              DynamoDB   %6$s
              SQS        %7$s

            With this program, in another terminal:

              articles drop%8$s FILE...
              articles query%8$s --published 2024

            With any AWS client:

              export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=%9$s
              aws --endpoint-url %5$s s3 cp FILE s3://%2$s/
              aws --endpoint-url %6$s dynamodb query --table-name %4$s \\
                  --index-name by-publication --key-condition-expression 'publishedMonth = :month' \\
                  --expression-attribute-values '{":month": {"S": "2024-11"}}'
            """;

    private UpSheet() {}

    /**
     * The text to print.
     *
     * @param data where the stack keeps what it is given; null for memory
     * @param port option that leads our own verbs to the stack; empty where they find it without
     */
    static String of(LocalStack stack, Path data, String port) {
        return String.format(
                Locale.ROOT,
                TEXT,
                data == null ? "It keeps everything in memory." : "It keeps everything in " + data + ".",
                stack.name(Stacks.INCOMING_BUCKET),
                stack.name(Stacks.PARSED_BUCKET),
                stack.name(Stacks.TABLE),
                stack.s3Endpoint(),
                stack.dynamoDbEndpoint(),
                stack.sqsEndpoint(),
                port,
                stack.region());
    }
}
