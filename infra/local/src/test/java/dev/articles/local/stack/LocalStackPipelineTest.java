package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The contract on LocalStack's S3, SQS and DynamoDB, with the handlers in this JVM: in a container, or at the endpoint
 * that {@code LOCALSTACK_ENDPOINT} names. {@code LOCALSTACK_IMAGE} chooses another image, {@code LOCALSTACK_AUTH_TOKEN}
 * is passed on, {@code LOCALSTACK_ACCOUNT} says whose queues they are. Without an engine it is skipped;
 * {@code REQUIRE_LOCALSTACK=true} turns that into a failure.
 */
class LocalStackPipelineTest extends PipelineContract {

    /** The last that starts without an account. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private static LocalStackContainer container;
    private static Environment external;

    @BeforeAll
    static void start() throws IOException {
        Optional<String> endpoint = variable("LOCALSTACK_ENDPOINT");
        if (endpoint.isEmpty()) {
            boolean docker = DockerClientFactory.instance().isDockerAvailable();
            if (variable("REQUIRE_LOCALSTACK").filter("true"::equals).isPresent()) {
                assertThat(docker)
                        .as("REQUIRE_LOCALSTACK is set, so a Docker engine must be there")
                        .isTrue();
            }
            assumeTrue(
                    docker, "No Docker engine and no LOCALSTACK_ENDPOINT: the contract on LocalStack is not tested.");
            container = container();
            container.start();
        }
        URI address = endpoint.map(URI::create).orElseGet(() -> container.getEndpoint());
        external = new ExternalStack(address, variable("LOCALSTACK_ACCOUNT").orElse("000000000000"));
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

    @Override
    Environment environment() {
        return external;
    }

    private static LocalStackContainer container() {
        DockerImageName image = DockerImageName.parse(
                        variable("LOCALSTACK_IMAGE").orElse(IMAGE))
                .asCompatibleSubstituteFor("localstack/localstack");
        LocalStackContainer localStack = new LocalStackContainer(image).withServices("s3", "sqs", "dynamodb");
        variable("LOCALSTACK_AUTH_TOKEN").ifPresent(token -> localStack.withEnv("LOCALSTACK_AUTH_TOKEN", token));
        return localStack;
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
