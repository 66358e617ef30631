package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.Options;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the local stack and stays until it is stopped. */
@Command(
        name = "up",
        description = {
            "Starts the stack in this process and stays until Ctrl-C: any AWS client can use it meanwhile.",
            "S3, DynamoDB and SQS listen on three ports in a row, on this machine only."
        })
final class UpCommand implements Callable<Integer> {

    private static final int PORTS = 3;
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Keeps files, table and unfinished work there for the next start; without it, all is forgotten.")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = BackendOptions.FIRST_PORT,
            description = "The first of the three ports; otherwise ${DEFAULT-VALUE}.")
    private int port;

    private final Terminal terminal;

    UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireFreePorts();
        Options options = Options.inMemory().withPortsFrom(port).withLog(this::showFirstLine);
        LocalStack stack;
        try (Progress progress = new Progress(terminal)) {
            progress.show("starting the local stack");
            stack = Stacks.start(data == null ? options : options.withDataFolder(data.toAbsolutePath()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        boolean usual = BackendOptions.FIRST_PORT.equals(String.valueOf(port));
        terminal.print(UpSheet.of(stack, data, usual ? "" : " --port " + port));
        new CountDownLatch(1).await();
        return Articles.DONE;
    }

    /** What follows in an entry are stack frames, for which a terminal is no place. */
    private void showFirstLine(String entry) {
        entry.lines().findFirst().ifPresent(terminal::say);
    }

    private void requireFreePorts() {
        if (port < 1 || port + PORTS > HIGHEST_PORT) {
            throw new Failure("--port must lie between 1 and " + (HIGHEST_PORT - PORTS));
        }
        for (int i = port; i < port + PORTS; i++) {
            if (!isFree(i)) {
                throw new Failure(
                        "port " + i + " is taken, perhaps by another 'articles up'; choose three others with --port");
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
