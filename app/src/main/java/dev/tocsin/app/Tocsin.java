package dev.tocsin.app;

import dev.tocsin.app.broker.BrokerException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The {@code tocsin} commands. JSON goes to stdout, words to stderr; 0 is done, 1 failed, 2 misuse. */
@Command(
        name = "tocsin",
        description = "News wires in; attacks, each once, and casualty tallies out.",
        mixinStandardHelpOptions = true,
        versionProvider = Tocsin.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommandsRepeatable = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or some of the input could not be taken", "2:misuse"})
public final class Tocsin {
    private Tocsin() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = commandLine()
                .setOut(new PrintWriter(stdout, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(stderr, true, StandardCharsets.UTF_8))
                .execute(args);
        System.exit(code);
    }
}
