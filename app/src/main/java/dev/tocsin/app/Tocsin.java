package dev.tocsin.app;

import dev.tocsin.app.commands.AccessCommand;
import dev.tocsin.app.commands.DashboardCommand;
import dev.tocsin.app.commands.DemoCommand;
import dev.tocsin.app.commands.InheritCommand;
import dev.tocsin.app.commands.PublishCommand;
import dev.tocsin.app.commands.ReadCommand;
import dev.tocsin.app.commands.ReplayCommand;
import dev.tocsin.app.commands.StreamsCommand;
import dev.tocsin.app.commands.TailCommand;
import dev.tocsin.app.commands.TopicsCommand;
import dev.tocsin.app.commands.WhyCommand;
import dev.tocsin.producer.PublishException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InterruptException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The {@code tocsin} commands. JSON goes to stdout, words to stderr; 0 is done, 1 failed, 2 misuse. */
@Command(
        name = "tocsin",
        description = "News wires in; attacks, each once, and casualty tallies out.",
        mixinStandardHelpOptions = true,
        versionProvider = Tocsin.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DashboardCommand.class,
            DemoCommand.class,
            ReplayCommand.class,
            ReadCommand.class,
            PublishCommand.class,
            StreamsCommand.class,
            TailCommand.class,
            TopicsCommand.class,
            AccessCommand.class,
            InheritCommand.class,
            WhyCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or some of the input could not be taken", "2:misuse"})
public final class Tocsin {
    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(30);

    private Tocsin() {}

    /** Runs one command and ends the process with its exit code. A signal to end lets the command close what it opened. */
    public static void main(String[] args) {
        Thread command = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            command.interrupt();
            awaitQuietly(done);
        }));
        CommandLine commandLine =
                commandLine().setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
        int code = commandLine.execute(args);
        commandLine.getOut().flush();
        done.countDown();
        System.exit(code);
    }

    private static void awaitQuietly(CountDownLatch done) {
        try {
            done.await(TIME_TO_CLOSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The commands, printing to the process's own stdout and stderr until they are told otherwise. */
    static CommandLine commandLine() {
        return new CommandLine(new Tocsin())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Tocsin::failed);
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof InterruptedException || e instanceof InterruptException) {
            command.getErr().println("tocsin: stopped");
        } else if (e instanceof Failure || e instanceof PublishException) {
            command.getErr().println("tocsin: " + e.getMessage());
        } else if (e instanceof KafkaException) {
            command.getErr().println("tocsin: Kafka" + where(parsed) + " does not do what it was asked: " + why(e));
        } else {
            command.getErr().println("tocsin: this should not have happened; please report it with what follows");
            e.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String where(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        String server = last.matchedOptionValue("--bootstrap-server", "");
        return server.isEmpty() ? "" : " at " + server;
    }

    /** A client that cannot be made tells why only in the cause: an address that is none, a setting nobody knows. */
    private static String why(Exception e) {
        return e.getCause() instanceof ConfigException setting ? setting.getMessage() : e.getMessage();
    }

    /** UTF-8 whatever the terminal's locale is: names of places are not ASCII. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream out = new FileOutputStream(descriptor);
        return new PrintWriter(out, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Tocsin.class.getPackage().getImplementationVersion();
            return new String[] {"tocsin " + Optional.ofNullable(version).orElse("(not built by Maven)")};
        }
    }
}
