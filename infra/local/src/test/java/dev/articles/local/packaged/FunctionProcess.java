package dev.articles.local.packaged;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function in a JVM of its own, with the runtime client and the flags that Lambda uses for Java. The class path holds
 * the runtime client alone; the function's classes are found where Lambda unpacks them.
 */
final class FunctionProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final RuntimeApi api = new RuntimeApi();
    private final Process process;
    private final Path log;
    private final long initNanos;

    /** Starts a function and waits until it asks for its first event. */
    FunctionProcess(Path taskRoot, String handler, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        this.log = log;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:MaxHeapSize=1500m",
                "-cp",
                runtimeClassPath(),
                AWSLambda.class.getName(),
                handler);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(),
                        "LAMBDA_TASK_ROOT", taskRoot.toString(),
                        "_HANDLER", handler,
                        "AWS_LAMBDA_FUNCTION_NAME", "local",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                        "AWS_LAMBDA_LOG_FORMAT", "JSON",
                        "TZ", ":UTC"));
        // The runtime client looks for the function's classes in its working directory.
        builder.directory(taskRoot.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.nanoTime();
        process = builder.start();
        try {
            process.onExit().thenRun(api::functionEnded);
            initNanos = api.awaitReady(PATIENCE) - start;
        } catch (IllegalStateException e) {
            close();
            throw new IllegalStateException(e.getMessage() + "\n" + Files.readString(log), e);
        }
    }

    Duration init() {
        return Duration.ofNanos(initNanos);
    }

    RuntimeApi.Answer invoke(byte[] event) throws InterruptedException, IOException {
        RuntimeApi.Answer answer = api.invoke(event, PATIENCE);
        if (answer.kind().equals(RuntimeApi.ENDED)) {
            throw new IllegalStateException("The function ended:\n" + log());
        }
        return answer;
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The processor time the function has taken so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory the process has had so far, in MB; -1 where the system does not tell. */
    long peakMemoryMb() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }

    private static String runtimeClassPath() {
        return Stream.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
