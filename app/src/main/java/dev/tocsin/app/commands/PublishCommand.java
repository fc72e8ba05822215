package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.files.FileImport;
import dev.tocsin.producer.wires.TimeSpans;
import dev.tocsin.producer.wires.Wire;
import dev.tocsin.producer.wires.WireConfig;
import dev.tocsin.producer.wires.WireConfigFile;
import dev.tocsin.producer.wires.Wires;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.TopicSetup;
import dev.tocsin.streams.Config;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Connects wires to the articles topic, for as long as it runs. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description =
                "Publishes news as articles: files at once, folders and feeds as they change, pushes as they come.",
        footer = {
            "%nA SOURCE is a file (article NDJSON, ninjs, NewsML-G2, HTML or a plain text), a folder that files"
                    + " are dropped into, or the address of a feed; NAME= before it says whose items they are. Whatever the"
                    + " way: statuses, versions, embargoes, and kills in words take effect, and the same again changes nothing.",
            "Secrets are read from the environment; KAFKA_... there are Kafka's own keys.",
            "Example: tocsin publish herald=https://herald.example/rss drop=/srv/drop --listen 8081 --token agency=AGENCY_TOKEN"
        })
public final class PublishCommand implements Callable<Integer> {
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "[NAME=]SOURCE", description = "A file, a folder, or a feed's address.")
    private List<String> sources = List.of();

    @Option(names = "--config", paramLabel = "FILE", description = "A YAML file of wires, see docs/wires.md.")
    private Path config;

    @Option(names = "--pages", description = "Read the whole text of feeds' entries from their pages.")
    private boolean pages;

    @Option(
            names = "--every",
            paramLabel = "SPAN",
            description = "How often each folder and feed named here is looked at, such as 30s or 5m; without it,"
                    + " folders every 2s, feeds every 5m.")
    private String every;

    @Option(names = "--private-addresses", description = "Feeds may lie on this machine or in its own network.")
    private boolean privateAddresses;

    @Option(names = "--once", description = "Look at each folder and feed once, and exit.")
    private boolean once;

    @Mixin
    private PushArguments pushes;

    @Mixin
    private Deployment deployment;

    @Override
    public Integer call() {
        SourceArguments told = new SourceArguments(sources, pages, often());
        WireConfig wanted = wanted(told);
        if (wanted.wires().isEmpty() && told.files().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to publish: give a SOURCE, --config, --token or --signature");
        }
        Config kafka = deployment.config();
        Topic<String, String> state =
                WireState.topic(kafka.inputPrefix(), kafka.topics().articles().partitions());
        Map<String, Object> settings = new HashMap<>(kafka.client());
        prepare(kafka, state, settings);
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.on(err)) {
            int code = importFiles(told, kafka, state, settings, progress);
            if (!wanted.wires().isEmpty()) {
                try (Wires wires = new Wires(wanted, kafka.topics().articles(), state, settings, Clock.systemUTC())) {
                    run(wires, progress);
                    progress.clear();
                    wires.counts().values().forEach(counts -> err.println("tocsin: " + counts));
                }
            }
            return code;
        }
    }

    private Duration often() {
        try {
            return every == null ? null : TimeSpans.parse(every, "--every");
        } catch (RefusedException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private WireConfig wanted(SourceArguments told) {
        WireConfig file = config == null ? WireConfig.none() : read(config);
        try {
            List<Wire> named = new ArrayList<>(told.wires());
            named.addAll(pushes.wires(System.getenv()));
            return file.and(named, pushes.listen(), privateAddresses);
        } catch (RefusedException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private static WireConfig read(Path config) {
        try {
            return new WireConfigFile(System.getenv()).read(config);
        } catch (RefusedException e) {
            throw new Failure(e.at(config.toString()).toString(), e);
        } catch (IOException e) {
            throw Failure.of("the file " + config + " cannot be read", e);
        }
    }

    private static void prepare(Config kafka, Topic<String, String> state, Map<String, Object> settings) {
        try (Admin admin = Admin.create(settings)) {
            new TopicSetup(admin, Deployment.PATIENCE)
                    .prepare(List.of(kafka.topics().articles(), state));
        }
    }

    /** Files first, each once, so that a wire of the same source goes on from what they told. */
    private int importFiles(
            SourceArguments told,
            Config kafka,
            Topic<String, String> state,
            Map<String, Object> settings,
            Progress progress) {
        if (told.files().isEmpty()) {
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        Consumer<Refusal> refusals = refusal -> {
            progress.clear();
            err.println("tocsin: " + refusal);
        };
        try (FileImport files = new FileImport(
                kafka.topics().articles(), state, settings, Clock.systemUTC(), refusals, progress::say)) {
            told.files().forEach(file -> files.take(file.source(), file.path()));
            progress.clear();
            err.println("tocsin: " + files.counts());
            return files.counts().refused() == 0 ? 0 : 1;
        }
    }

    /** Being interrupted is how it ends; what is under way is then closed in peace. */
    private void run(Wires wires, Progress progress) {
        try {
            if (once) {
                wires.lookOnce();
            } else {
                runOn(wires, progress);
            }
        } catch (InterruptedException e) {
            progress.clear();
        }
    }

    private void runOn(Wires wires, Progress progress) throws InterruptedException {
        wires.start();
        wires.port().ifPresent(port -> spec.commandLine().getErr().println("tocsin: pushes are taken on port " + port));
        while (true) {
            progress.say(wires.counts().values().stream().map(Object::toString).collect(Collectors.joining("; ")));
            Thread.sleep(BETWEEN_COUNTS.toMillis());
        }
    }
}
