package dev.articles.local.stack.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template keeps the rules, and each rule notices when it is broken. */
class TemplateRulesTest {

    private static final Path TEMPLATE = Path.of("..", "template.yaml");

    @TempDir
    Path folder;

    @Test
    void theTemplateKeepsEveryRule() throws IOException {
        assertThat(broken(TEMPLATE)).isEmpty();
    }

    @Test
    void theHandlersAreClassesOfTheFunctions() throws Exception {
        for (String function : List.of("ParseArticle", "ExtractEntities")) {
            Map<String, Object> resource = Maps.of(Maps.of(TemplateYaml.read(TEMPLATE), "Resources"), function);
            Map<String, Object> properties = Maps.of(resource, "Properties");
            String handler = properties.get("Handler").toString();
            String jar = properties.get("CodeUri").toString();

            Path classes = Path.of("..").resolve(jar).resolveSibling("classes");
            assertThat(Class.forName(handler)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .as(handler + " belongs to the package " + jar)
                    .contains("/functions/" + classes.getParent().getParent().getFileName() + "/");
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    FunctionResponseTypes: [ReportBatchItemFailures] | FunctionResponseTypes: [] | ParseArticle.Events.Files.FunctionResponseTypes
                    '60': { Seconds: 360 }                      | '60': { Seconds: 300 }       | Visibility.60
                    VisibilityTimeout: !FindInMap [Visibility, !Ref FunctionTimeout, Seconds] | VisibilityTimeout: 360 | ParseQueue.VisibilityTimeout
                    RedrivePolicy:                              | Unused:                      | ParseQueue.RedrivePolicy
                    maxReceiveCount: 5                          | maxReceiveCount: 1           | ExtractQueue.RedrivePolicy.maxReceiveCount
                    SqsManagedSseEnabled: true                  | SqsManagedSseEnabled: false  | ExtractDeadLetters.SqsManagedSseEnabled
                    Action: s3:PutObject                        | Action: s3:*                 | ParseArticleRole.WriteParsedArticles.Action
                    Resource: !GetAtt ArticlesTable.Arn         | Resource: '*'                | ExtractEntitiesRole.WriteRows.Resource
                    Action: s3:PutObject                        | Action: [s3:PutObject, s3:DeleteObject] | ParseArticleRole with other rights than its code needs
                    'aws:SourceArn'                             | 'aws:PrincipalArn'           | ParseQueuePolicy.aws:SourceArn
                    'aws:SourceAccount'                         | 'aws:PrincipalAccount'       | ExtractQueuePolicy.aws:SourceAccount
                    BucketEncryption:                           | Unused:                      | IncomingBucket.BucketEncryption
                    BlockPublicPolicy: true                     | BlockPublicPolicy: false     | ParsedBucket.PublicAccessBlockConfiguration
                    VersioningConfiguration: { Status: Enabled } | VersioningConfiguration: { Status: Suspended } | IncomingBucket.VersioningConfiguration
                    LifecycleConfiguration:                     | Unused:                      | ParsedBucket.LifecycleConfiguration
                    'aws:SecureTransport': 'false'              | 'aws:SecureTransport': 'true' | IncomingBucket without a policy for TLS
                    Effect: Deny                                | Effect: Allow                | ParseQueue without a policy for TLS
                    Queues: [!Ref ExtractDeadLetters]           | Queues: [!Ref ExtractQueue]  | ExtractDeadLetters without a policy for TLS
                    BillingMode: PAY_PER_REQUEST                | BillingMode: PROVISIONED     | ArticlesTable.BillingMode
                    DeletionProtectionEnabled: true             | DeletionProtectionEnabled: false | ArticlesTable.DeletionProtectionEnabled
                    PointInTimeRecoveryEnabled: true            | PointInTimeRecoveryEnabled: false | ArticlesTable.PointInTimeRecoverySpecification
                    SSEEnabled: true                            | SSEEnabled: false            | ArticlesTable.SSESpecification
                    DeletionPolicy: Retain                      | DeletionPolicy: Delete       | ArticlesTable.DeletionPolicy
                    AttributeName: expiresAt                    | AttributeName: publishedAt   | ArticlesTable.TimeToLiveSpecification
                    Tracing: Active                             | Tracing: PassThrough         | ParseArticle.Tracing
                    Architectures: [arm64]                      | Architectures: [x86_64]      | ExtractEntities.Architectures
                    AutoPublishAlias: live                      | Description: live            | ParseArticle.AutoPublishAlias
                    LogFormat: JSON                             | LogFormat: Text              | ParseArticle.LoggingConfig.LogFormat
                    PARSED_BUCKET: !Ref ParsedBucket            | OUTPUT_BUCKET: !Ref ParsedBucket | ParseArticle.Environment.Variables
                    RetentionInDays: !Ref LogRetentionDays      | KmsKeyId: none               | ParseArticleLogs.RetentionInDays
                    MetricName: Throttles                       | MetricName: Errors           | ExtractEntities without an alarm for Throttles
                    Value: !GetAtt ParseDeadLetters.QueueName   | Value: !GetAtt ParseQueue.QueueName | ParseDeadLetters without an alarm for ApproximateNumberOfMessagesVisible
                    ApproximateAgeOfOldestMessage               | NumberOfMessagesSent         | ExtractQueue without an alarm for ApproximateAgeOfOldestMessage
                    AlarmActions:                               | OKActions:                   | ParseArticle without an alarm for Errors
                    """)
    void aBrokenRuleIsNamed(String old, String changed, String named) throws IOException {
        String yaml = Files.readString(TEMPLATE);
        assertThat(yaml).contains(old);
        Path file = Files.writeString(folder.resolve("broken.yaml"), yaml.replace(old, changed));

        assertThat(broken(file)).contains(named);
    }

    private static List<String> broken(Path template) throws IOException {
        Map<String, Object> document = TemplateYaml.read(template);
        return Stream.of(new TemplateRules(document), new AccessRules(document))
                .flatMap(rules -> rules.broken().stream())
                .toList();
    }
}
