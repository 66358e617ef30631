package dev.articles.local.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to run the local stack.
 *
 * @param dataFolder where files, tables and unfinished messages are kept; empty for memory, forgotten at the end
 * @param s3Port where S3 listens; 0 for any free port
 * @param dynamoDbPort where DynamoDB listens; 0 for any free port
 * @param sqsPort where SQS listens; 0 for any free port
 * @param handlersPerFunction the most instances of one function at work at the same time
 * @param parameters values for the template's parameters
 * @param log takes what the functions log, line by line
 */
public record Options(
        Optional<Path> dataFolder,
        int s3Port,
        int dynamoDbPort,
        int sqsPort,
        int handlersPerFunction,
        Map<String, String> parameters,
        Consumer<String> log) {

    /** In memory, on free ports, silent, one handler per processor. */
    public static Options inMemory() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Options(Optional.empty(), 0, 0, 0, processors, Map.of(), line -> {});
    }

    public Options withDataFolder(Path folder) {
        return new Options(Optional.of(folder), s3Port, dynamoDbPort, sqsPort, handlersPerFunction, parameters, log);
    }

    /** S3, DynamoDB and SQS on this port and the next two. */
    public Options withPortsFrom(int first) {
        return new Options(dataFolder, first, first + 1, first + 2, handlersPerFunction, parameters, log);
    }

    public Options withParameter(String name, String value) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(name, value);
        return new Options(dataFolder, s3Port, dynamoDbPort, sqsPort, handlersPerFunction, all, log);
    }

    public Options withLog(Consumer<String> lines) {
        return new Options(dataFolder, s3Port, dynamoDbPort, sqsPort, handlersPerFunction, parameters, lines);
    }
}
