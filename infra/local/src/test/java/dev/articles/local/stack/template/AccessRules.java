package dev.articles.local.stack.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what, and how: no more rights than named ones on named resources, and no way in but TLS. */
final class AccessRules extends Rules {

    /** What every function needs: its queue, its log, its traces; and to tell a missing object from a forbidden one. */
    private static final Set<String> EVERY_FUNCTION = Set.of(
            "sqs:ReceiveMessage",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "s3:ListBucket");

    /** The calls that each function's code makes besides; a transaction needs the rights of what is in it. */
    private static final Map<String, Set<String>> CALLS = Map.of(
            "ParseArticleRole",
            Set.of(
                    "s3:GetObject",
                    "s3:GetObjectVersion",
                    "s3:PutObject",
                    "dynamodb:Query",
                    "dynamodb:PutItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:ConditionCheckItem"),
            "ExtractEntitiesRole",
            Set.of(
                    "s3:GetObject",
                    "s3:GetObjectVersion",
                    "dynamodb:Query",
                    "dynamodb:PutItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:ConditionCheckItem"));

    /** X-Ray knows no resources that could be named. */
    private static final String WITHOUT_RESOURCE = "xray:";

    AccessRules(Map<String, Object> document) {
        super(document);
    }

    @Override
    void check() {
        of("AWS::S3::Bucket").forEach(id -> onlyOverTls(id, "AWS::S3::BucketPolicy", Map.of("Ref", id)));
        of("AWS::SQS::Queue").forEach(id -> onlyOverTls(id, "AWS::SQS::QueuePolicy", Map.of("Ref", id)));
        of("AWS::SQS::QueuePolicy").forEach(this::queuePolicy);
        of("AWS::IAM::Role").forEach(this::role);
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

    private void role(String id) {
        Set<Object> granted = new HashSet<>();
        for (Object policy : (List<?>) properties(id).getOrDefault("Policies", List.of())) {
            for (Map<String, Object> statement : statements(Maps.of(policy).get("PolicyDocument"))) {
                List<?> actions = list(statement.get("Action"));
                String place = id + "." + statement.get("Sid");
                granted.addAll(actions);
                require(actions.stream().noneMatch(action -> action.toString().contains("*")), place + ".Action");
                boolean unnamable =
                        actions.stream().allMatch(action -> action.toString().startsWith(WITHOUT_RESOURCE));
                require(unnamable || !list(statement.get("Resource")).contains("*"), place + ".Resource");
            }
        }
        Set<Object> needed = new HashSet<>(EVERY_FUNCTION);
        needed.addAll(CALLS.getOrDefault(id, Set.of()));
        require(granted.equals(needed), id + " with other rights than its code needs");
        require(!has(id, "ManagedPolicyArns"), id + ".ManagedPolicyArns");
    }

    private static List<Map<String, Object>> statements(Object policy) {
        return list(Maps.of(policy).get("Statement")).stream()
                .<Map<String, Object>>map(Maps::of)
                .toList();
    }
}
