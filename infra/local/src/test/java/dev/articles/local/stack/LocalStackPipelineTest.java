package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The contract on LocalStack, in a container or at the endpoint that {@code LOCALSTACK_ENDPOINT} names: the template is
 * deployed and LocalStack runs the packages. With {@code LOCALSTACK_FUNCTIONS=jvm} it lends its S3, SQS and DynamoDB
 * alone, and the handlers run here. Without an engine all is skipped; {@code REQUIRE_LOCALSTACK=true} turns that into a
 * failure. {@code infra/README.md} has the other variables.
 */
@EnabledIf("canRunOrMust")
class LocalStackPipelineTest extends PipelineContract {

    /** The last that starts without an account. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private static Map<String, Map<String, Map<String, AttributeValue>>> rowsOfSamples;
    private static Optional<String> obstacle;
    private static LocalStackContainer container;
    private static URI endpoint;
    private static Environment external;

    @BeforeAll
    static void start() throws Exception {
        assertThat(obstacle).as("REQUIRE_LOCALSTACK is set").isEmpty();
        try (Environment embedded = new EmbeddedEnvironment()) {
            rowsOfSamples = new PipelineUser(embedded).rowsOfSamples();
        }
        external = inJvm() ? new ExternalStack(endpoint) : deployed();
    }

    @AfterAll
    static void stop() {
        if (external != null) {
            external.close();
        }
        if (container != null) {
            container.stop();
        }
    }

    @Test
    void theSamplesBecomeTheSameRowsAsInTheEmbeddedStack() throws Exception {
        assertThat(new PipelineUser(external).rowsOfSamples()).isEqualTo(rowsOfSamples);
    }

    @Override
    Environment environment() {
        return external;
    }

    static boolean canRunOrMust() throws IOException {
        boolean must = variable("REQUIRE_LOCALSTACK").filter("true"::equals).isPresent();
        obstacle = findLocalStack();
        obstacle.filter(reason -> !must)
                .ifPresent(reason -> System.out.println("The contract on LocalStack is not tested: " + reason));
        return must || obstacle.isEmpty();
    }

    /** Sets the endpoint, or says what is in the way: an engine that runs may still have no way to the image. */
    private static Optional<String> findLocalStack() throws IOException {
        if (!inJvm() && !PackagedTemplate.codeIsBuilt(TestTemplate.ORIGINAL)) {
            return Optional.of("the packages are not built; mvn verify builds them.");
        }
        endpoint = variable("LOCALSTACK_ENDPOINT").map(URI::create).orElse(null);
        try {
            if (endpoint == null && !DockerClientFactory.instance().isDockerAvailable()) {
                return Optional.of("there is no Docker engine and no LOCALSTACK_ENDPOINT.");
            }
            if (endpoint == null) {
                startContainer();
            }
            return Optional.empty();
        } catch (ContainerFetchException | ContainerLaunchException e) {
            return Optional.of("Docker is there, but " + e.getMessage());
        }
    }

    private static boolean inJvm() {
        return variable("LOCALSTACK_FUNCTIONS").filter("jvm"::equals).isPresent();
    }

    private static Environment deployed() throws IOException {
        return new DeployedStack(
                endpoint, Map.of("Runtime", variable("LOCALSTACK_RUNTIME").orElse("java21")));
    }

    private static void startContainer() {
        DockerImageName image = DockerImageName.parse(
                        variable("LOCALSTACK_IMAGE").orElse(IMAGE))
                .asCompatibleSubstituteFor("localstack/localstack");
        container = new LocalStackContainer(image)
                // The template says arm64; the machine may be another.
                .withEnv("LAMBDA_IGNORE_ARCHITECTURE", "1");
        variable("LOCALSTACK_AUTH_TOKEN").ifPresent(token -> container.withEnv("LOCALSTACK_AUTH_TOKEN", token));
        container.start();
        endpoint = container.getEndpoint();
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
