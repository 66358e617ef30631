package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: news articles in; people, places, organisations and dates out.
 *
 * <p>Ends with 0 when all is done, 1 when some input was rejected or something failed, 2 when it was used wrongly. Results
 * go to standard output, progress and complaints to standard error. A complaint says what is wrong and what to do about
 * it, and is never a stack trace.
 */
@Command(
        name = "articles",
        header = "News articles in; people, places, organisations and dates out.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "'articles VERB --help' explains a verb.",
            "Exit code: 0 done, 1 some input was rejected or something failed, 2 wrong use."
        })
public final class Articles implements Callable<Integer> {

    static final int DONE = 0;
    static final int INCOMPLETE = 1;
    static final int WRONG_USE = 2;

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explains what is possible, and does nothing.")
    private boolean help;

    private Articles() {}

    /** Runs one verb and ends the process: a local stack leaves threads behind that would keep it alive. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = INCOMPLETE;
        try {
            exitCode = run(terminal, arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            terminal.complain(Failure.inWords(failure));
        }
        terminal.flush();
        System.exit(exitCode);
    }

    /** Runs one verb on a terminal and gives the exit code. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Articles())
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new UpCommand(terminal))
                .addSubcommand(new DropCommand(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ParseCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.columns(), WIDEST_HELP)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> onWrongUse(terminal, wrong))
                .setExecutionExceptionHandler((failure, verb, parsed) -> onFailure(terminal, failure));
        line.getSubcommands().values().forEach(Articles::keepOrder);
        return line.execute(arguments);
    }

    /** Options stand in the order in which they matter. */
    private static void keepOrder(CommandLine verb) {
        verb.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    }

    /** Called when no verb is given. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: articles run");
    }

    private static int onWrongUse(Terminal terminal, ParameterException wrong) {
        String verb = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(inWords(wrong));
        terminal.complain("'" + verb + " --help' says how it is used.");
        return WRONG_USE;
    }

    private static String inWords(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().get(0);
            String kind =
                    what.startsWith("-") ? "option" : wrong.getCommandLine().getParent() == null ? "verb" : "use for";
            String like = unmatched.getSuggestions().stream().findFirst().orElse(null);
            return "there is no " + kind + " '" + what + "'" + (like == null ? "" : "; did you mean '" + like + "'?");
        }
        return wrong.getMessage();
    }

    private static int onFailure(Terminal terminal, Exception failure) {
        if (failure instanceof ParameterException wrong) {
            return onWrongUse(terminal, wrong);
        }
        if (failure instanceof Terminal.Closed) {
            return INCOMPLETE;
        }
        terminal.complain(Failure.inWords(failure));
        return INCOMPLETE;
    }
}
