package dev.articles.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold of the template and no emulator insists on. Each rule answers with the places where it is broken, such
 * as {@code ParseQueue.RedrivePolicy}.
 */
final class TemplateRules extends Rules {

    private static final int VISIBILITY_PER_TIMEOUT = 6;
    private static final int LEAST_RECEIVES = 5;
    private static final Map<String, Object> PRIVATE = Map.of(
            "BlockPublicAcls",
            true,
            "BlockPublicPolicy",
            true,
            "IgnorePublicAcls",
            true,
            "RestrictPublicBuckets",
            true);

    /** The environment that each handler's code asks for. */
    private static final Map<String, Set<String>> ENVIRONMENTS = Map.of(
            "ParseArticle", Set.of("PARSED_BUCKET", "ARTICLES_TABLE"),
            "ExtractEntities", Set.of("ARTICLES_TABLE"));

    TemplateRules(Map<String, Object> document) {
        super(document);
    }

    @Override
    void check() {
        of("AWS::S3::Bucket").forEach(this::bucket);
        of("AWS::SQS::Queue").forEach(this::queue);
        of("AWS::DynamoDB::Table").forEach(this::table);
        of("AWS::Serverless::Function").forEach(this::function);
        of("AWS::Logs::LogGroup").forEach(id -> require(has(id, "RetentionInDays"), id + ".RetentionInDays"));
        visibility();
        alarms();
    }

    private void bucket(String id) {
        Map<String, Object> properties = properties(id);
        require(has(id, "BucketEncryption"), id + ".BucketEncryption");
        require(
                PRIVATE.equals(properties.get("PublicAccessBlockConfiguration")),
                id + ".PublicAccessBlockConfiguration");
        require(
                "Enabled".equals(Maps.of(properties, "VersioningConfiguration").get("Status")),
                id + ".VersioningConfiguration");
        require(has(id, "LifecycleConfiguration"), id + ".LifecycleConfiguration");
    }

    private void queue(String id) {
        require(Boolean.TRUE.equals(properties(id).get("SqsManagedSseEnabled")), id + ".SqsManagedSseEnabled");
        Map<String, Object> redrive = Maps.of(properties(id), "RedrivePolicy");
        boolean feeds = document.toString().contains("Queue={Fn::GetAtt=[" + id + ", Arn]}");
        if (feeds) {
            require(redrive.containsKey("deadLetterTargetArn"), id + ".RedrivePolicy");
            require(
                    redrive.get("maxReceiveCount") instanceof Integer count && count >= LEAST_RECEIVES,
                    id + ".RedrivePolicy.maxReceiveCount");
        }
    }

    private void table(String id) {
        Map<String, Object> properties = properties(id);
        require("PAY_PER_REQUEST".equals(properties.get("BillingMode")), id + ".BillingMode");
        require(Boolean.TRUE.equals(properties.get("DeletionProtectionEnabled")), id + ".DeletionProtectionEnabled");
        require(
                Boolean.TRUE.equals(
                        Maps.of(properties, "PointInTimeRecoverySpecification").get("PointInTimeRecoveryEnabled")),
                id + ".PointInTimeRecoverySpecification");
        require(
                Boolean.TRUE.equals(Maps.of(properties, "SSESpecification").get("SSEEnabled")),
                id + ".SSESpecification");
        require("Retain".equals(resource(id).get("DeletionPolicy")), id + ".DeletionPolicy");
        require(
                "expiresAt"
                        .equals(Maps.of(properties, "TimeToLiveSpecification").get("AttributeName")),
                id + ".TimeToLiveSpecification");
    }

    private void function(String id) {
        Map<String, Object> properties = Maps.merged(Maps.of(Maps.of(document, "Globals"), "Function"), properties(id));
        require("Active".equals(properties.get("Tracing")), id + ".Tracing");
        require(List.of("arm64").equals(properties.get("Architectures")), id + ".Architectures");
        require(properties.containsKey("AutoPublishAlias"), id + ".AutoPublishAlias");
        require("JSON".equals(Maps.of(properties, "LoggingConfig").get("LogFormat")), id + ".LoggingConfig.LogFormat");
        require(
                Maps.of(Maps.of(properties, "Environment"), "Variables")
                        .keySet()
                        .equals(ENVIRONMENTS.get(id)),
                id + ".Environment.Variables");
        Maps.of(properties, "Events").forEach((name, event) -> {
            Object answers = Maps.of(Maps.of(event), "Properties").get("FunctionResponseTypes");
            require(
                    List.of("ReportBatchItemFailures").equals(answers),
                    id + ".Events." + name + ".FunctionResponseTypes");
        });
    }

    /** The mapping gives every timeout that may be chosen at least six times its length. */
    private void visibility() {
        Map<String, Object> timeout = Maps.of(Maps.of(document, "Parameters"), "FunctionTimeout");
        Map<String, Object> mapping = Maps.of(Maps.of(document, "Mappings"), "Visibility");
        for (Object seconds : list(timeout.get("AllowedValues"))) {
            Object visible = Maps.of(mapping, seconds.toString()).get("Seconds");
            require(
                    visible instanceof Integer time
                            && time >= VISIBILITY_PER_TIMEOUT * Integer.parseInt(seconds.toString()),
                    "Visibility." + seconds);
        }
        of("AWS::SQS::Queue")
                .filter(id -> has(id, "RedrivePolicy"))
                .forEach(id -> require(
                        properties(id)
                                .get("VisibilityTimeout")
                                .toString()
                                .contains("Visibility, {Ref=FunctionTimeout}"),
                        id + ".VisibilityTimeout"));
    }

    /** Each function is watched for errors and throttling, each queue for what waits too long or died. */
    private void alarms() {
        of("AWS::Serverless::Function").forEach(id -> {
            alarm(id, "Errors");
            alarm(id, "Throttles");
        });
        of("AWS::SQS::Queue")
                .forEach(id -> alarm(
                        id,
                        has(id, "RedrivePolicy")
                                ? "ApproximateAgeOfOldestMessage"
                                : "ApproximateNumberOfMessagesVisible"));
    }

    private void alarm(String id, String metric) {
        boolean watched = of("AWS::CloudWatch::Alarm")
                .map(this::properties)
                .filter(alarm -> metric.equals(alarm.get("MetricName")) && alarm.containsKey("AlarmActions"))
                .map(alarm -> alarm.get("Dimensions").toString())
                .anyMatch(
                        watches -> watches.contains("{Ref=" + id + "}") || watches.contains("[" + id + ", QueueName]"));
        require(watched, id + " without an alarm for " + metric);
    }
}
