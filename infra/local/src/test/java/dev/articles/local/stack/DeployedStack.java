package dev.articles.local.stack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The template itself, deployed through CloudFormation at another engine's endpoint, with the packages that the build
 * made: the engine expands SAM, wires buckets to queues and runs the functions.
 */
final class DeployedStack implements PipelineContract.Environment {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Instead of minutes, so that five failures fit into a test; a function starts in less. */
    private static final String VISIBILITY_SECONDS = "20";

    private static final List<QueueAttributeName> MESSAGES = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

    private final String stackName = "articles-" + UUID.randomUUID().toString().substring(0, 8);
    private final SdkSettings settings;
    private final Clients clients;
    private final SqsClient sqs;
    private final CloudFormationClient cloudFormation;
    private final Map<String, String> outputs;

    /** Deploys with these values for the template's parameters, and with its defaults for the others. */
    DeployedStack(URI endpoint, Map<String, String> parameters) throws IOException {
        settings = SdkSettings.apply(endpoint, endpoint, endpoint);
        clients = Clients.open();
        sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        cloudFormation = CloudFormationClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(SdkSettings.REGION))
                .endpointOverride(endpoint)
                .build();
        create(PackagedTemplate.upload(TestTemplate.ORIGINAL, clients.s3(), stackName + "-code"), parameters);
        outputs = awaitCreated().outputs().stream().collect(Collectors.toMap(Output::outputKey, Output::outputValue));
        requireFunctions();
        for (String queue : List.of("ParseQueue", "ExtractQueue")) {
            sqs.setQueueAttributes(set -> set.queueUrl(outputs.get(queue + "Url"))
                    .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, VISIBILITY_SECONDS)));
        }
    }

    private void create(String template, Map<String, String> parameters) {
        List<Parameter> values = parameters.entrySet().stream()
                .map(value -> Parameter.builder()
                        .parameterKey(value.getKey())
                        .parameterValue(value.getValue())
                        .build())
                .toList();
        cloudFormation.createStack(stack -> stack.stackName(stackName)
                .templateBody(template)
                .parameters(values)
                .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND));
    }

    private Stack awaitCreated() {
        try (var waiter = cloudFormation.waiter()) {
            return waiter.waitUntilStackCreateComplete(
                            stack -> stack.stackName(stackName),
                            (WaiterOverrideConfiguration.Builder within) -> within.waitTimeout(PATIENCE))
                    .matched()
                    .response()
                    .orElseThrow()
                    .stacks()
                    .get(0);
        } catch (RuntimeException e) {
            throw new IllegalStateException("The stack was not created:\n" + troubles(), e);
        }
    }

    private String troubles() {
        return cloudFormation.describeStackEvents(events -> events.stackName(stackName)).stackEvents().stream()
                .filter(event -> event.resourceStatusReason() != null)
                .map(event -> event.logicalResourceId() + ": " + event.resourceStatusReason())
                .collect(Collectors.joining("\n"));
    }

    /** An engine that leaves out what it does not know calls that complete too. */
    private void requireFunctions() {
        List<String> types =
                cloudFormation
                        .describeStackResources(resources -> resources.stackName(stackName))
                        .stackResources()
                        .stream()
                        .map(StackResource::resourceType)
                        .toList();
        if (!types.contains("AWS::Lambda::Function")) {
            throw new IllegalStateException("There is no function in the stack: what listens there does not expand SAM."
                    + " LOCALSTACK_FUNCTIONS=jvm runs the handlers in this JVM instead.");
        }
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public String name(String id) {
        return outputs.get(id + "Name");
    }

    @Override
    public long messages(String queueId) {
        return sqs
                .getQueueAttributes(
                        get -> get.queueUrl(outputs.get(queueId + "Url")).attributeNames(MESSAGES))
                .attributes()
                .values()
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void close() {
        cloudFormation.deleteStack(delete -> delete.stackName(stackName));
        cloudFormation.close();
        sqs.close();
        clients.close();
        settings.close();
    }
}
