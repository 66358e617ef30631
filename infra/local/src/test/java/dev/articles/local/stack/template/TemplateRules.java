package dev.articles.local.stack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must hold of the template and no emulator insists on. Each rule answers with the places where it is broken, such
 * as {@code ParseQueue.RedrivePolicy}.
 */
final class TemplateRules {

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

    /** X-Ray knows no resources that could be named. */
    private static final String WITHOUT_RESOURCE = "xray:";

    private final Map<String, Object> document;
    private final List<String> broken = new ArrayList<>();

    TemplateRules(Map<String, Object> document) {
        this.document = document;
    }

    List<String> broken() {
        of("AWS::S3::Bucket").forEach(this::bucket);
        of("AWS::SQS::Queue").forEach(this::queue);
        of("AWS::DynamoDB::Table").forEach(this::table);
        of("AWS::Serverless::Function").forEach(this::function);
        of("AWS::IAM::Role").forEach(this::role);
        of("AWS::Logs::LogGroup").forEach(id -> require(has(id, "RetentionInDays"), id + ".RetentionInDays"));
        of("AWS::SQS::QueuePolicy").forEach(this::queuePolicy);
        visibility();
        return broken;
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
        onlyOverTls(id, "AWS::S3::BucketPolicy", Map.of("Ref", id));
    }

    private void onlyOverTls(String id, String policyType, Object target) {
        boolean refusesOthers = of(policyType)
                .map(this::properties)
                .filter(policy ->
                        target.equals(policy.get("Bucket")) || List.of(target).equals(policy.get("Queues")))
                .flatMap(policy -> statements(policy.get("PolicyDocument")).stream())
                .filter(statement -> "Deny".equals(statement.get("Effect")))
                .anyMatch(statement -> statement.toString().contains("aws:SecureTransport=false"));
        require(refusesOthers, id + " without a policy for TLS");
    }

    private void queue(String id) {
        onlyOverTls(id, "AWS::SQS::QueuePolicy", Map.of("Ref", id));
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

    private void queuePolicy(String id) {
        for (Map<String, Object> statement : statements(properties(id).get("PolicyDocument"))) {
            if ("Deny".equals(statement.get("Effect"))) {
                continue;
            }
            String condition = Maps.of(statement, "Condition").toString();
            require(condition.contains("aws:SourceArn"), id + ".aws:SourceArn");
            require(condition.contains("aws:SourceAccount"), id + ".aws:SourceAccount");
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

    private void role(String id) {
        for (Object policy : (List<?>) properties(id).getOrDefault("Policies", List.of())) {
            for (Map<String, Object> statement : statements(Maps.of(policy).get("PolicyDocument"))) {
                List<?> actions = list(statement.get("Action"));
                String place = id + "." + statement.get("Sid");
                require(actions.stream().noneMatch(action -> action.toString().contains("*")), place + ".Action");
                boolean unnamable =
                        actions.stream().allMatch(action -> action.toString().startsWith(WITHOUT_RESOURCE));
                require(unnamable || !list(statement.get("Resource")).contains("*"), place + ".Resource");
            }
        }
        require(!has(id, "ManagedPolicyArns"), id + ".ManagedPolicyArns");
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

    private void require(boolean holds, String place) {
        if (!holds) {
            broken.add(place);
        }
    }

    private Stream<String> of(String type) {
        return Maps.of(document, "Resources").keySet().stream()
                .filter(id -> type.equals(resource(id).get("Type")));
    }

    private Map<String, Object> resource(String id) {
        return Maps.of(Maps.of(document, "Resources"), id);
    }

    private Map<String, Object> properties(String id) {
        return Maps.of(resource(id), "Properties");
    }

    private boolean has(String id, String property) {
        return properties(id).containsKey(property);
    }

    private static List<Map<String, Object>> statements(Object policy) {
        return list(Maps.of(policy).get("Statement")).stream()
                .<Map<String, Object>>map(Maps::of)
                .toList();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
