package dev.articles.local.stack.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The event with which Lambda hands a batch of messages to a function. */
final class SqsEventJson {

    private final String queueArn;
    private final String region;

    SqsEventJson(String queueArn, String region) {
        this.queueArn = queueArn;
        this.region = region;
    }

    byte[] event(List<Message> batch) throws IOException {
        return JSON.std.asBytes(
                Map.of("Records", batch.stream().map(this::message).toList()));
    }

    private Map<String, Object> message(Message message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("messageId", message.messageId());
        json.put("receiptHandle", message.receiptHandle());
        json.put("body", message.body());
        json.put("attributes", new TreeMap<>(message.attributesAsStrings()));
        json.put("messageAttributes", attributes(message.messageAttributes()));
        json.put("md5OfBody", message.md5OfBody());
        json.put("eventSource", "aws:sqs");
        json.put("eventSourceARN", queueArn);
        json.put("awsRegion", region);
        return json;
    }

    private static Map<String, Object> attributes(Map<String, MessageAttributeValue> attributes) {
        Map<String, Object> json = new TreeMap<>();
        attributes.forEach((name, value) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("stringValue", value.stringValue());
            members.put("stringListValues", List.of());
            members.put("binaryListValues", List.of());
            members.put("dataType", value.dataType());
            json.put(name, members);
        });
        return json;
    }
}
