package dev.articles.local.stack.template;

import java.util.Locale;
import java.util.Map;

/**
 * The physical names that CloudFormation would give, made without its random suffix, and the attributes that follow
 * from them.
 */
final class Names {

    /** By type: the property that can set the name, and the service part of the ARN. */
    private static final Map<String, Naming> TYPES = Map.ofEntries(
            Map.entry(Resource.BUCKET, new Naming("BucketName", "arn:aws:s3:::%3$s")),
            Map.entry(Resource.QUEUE, new Naming("QueueName", "arn:aws:sqs:%1$s:%2$s:%3$s")),
            Map.entry(Resource.TABLE, new Naming("TableName", "arn:aws:dynamodb:%1$s:%2$s:table/%3$s")),
            Map.entry(Resource.FUNCTION, new Naming("FunctionName", "arn:aws:lambda:%1$s:%2$s:function:%3$s")),
            Map.entry("AWS::Logs::LogGroup", new Naming("LogGroupName", "arn:aws:logs:%1$s:%2$s:log-group:%3$s:*")),
            Map.entry("AWS::IAM::Role", new Naming("RoleName", "arn:aws:iam::%2$s:role/%3$s")),
            Map.entry("AWS::SNS::Topic", new Naming("TopicName", "arn:aws:sns:%1$s:%2$s:%3$s")),
            Map.entry("AWS::KMS::Key", new Naming("", "arn:aws:kms:%1$s:%2$s:key/%3$s")));

    private final Surroundings surroundings;

    Names(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The property that can set the name of a resource of that type, or an empty string. */
    String property(String type) {
        return naming(type).property();
    }

    String generated(String type, String id) {
        String name = surroundings.stackName() + "-" + id;
        return type.equals(Resource.BUCKET) ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** What {@code !Ref} gives. */
    String ref(String type, String name) {
        return switch (type) {
            case Resource.QUEUE -> surroundings.queueEndpoint() + "/" + surroundings.accountId() + "/" + name;
            case "AWS::SNS::Topic" -> arn(type, name);
            default -> name;
        };
    }

    /** What {@code !GetAtt} gives. */
    String attribute(String place, String type, String name, String attribute) {
        if (attribute.equals("Arn") || (type.equals("AWS::SNS::Topic") && attribute.equals("TopicArn"))) {
            return arn(type, name);
        }
        if (type.equals(Resource.QUEUE) && attribute.equals("QueueName")) {
            return name;
        }
        if (type.equals(Resource.QUEUE) && attribute.equals("QueueUrl")) {
            return ref(type, name);
        }
        throw new TemplateException(place, "the local stack knows no attribute " + attribute + " of " + type);
    }

    private String arn(String type, String name) {
        return String.format(Locale.ROOT, naming(type).arn(), surroundings.region(), surroundings.accountId(), name);
    }

    private static Naming naming(String type) {
        return TYPES.getOrDefault(type, new Naming("", "arn:aws:local:%1$s:%2$s:%3$s"));
    }

    private record Naming(String property, String arn) {}
}
