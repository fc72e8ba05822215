package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.app.access.Access;
import dev.tocsin.app.access.Role;
import dev.tocsin.streams.Config;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grants each role what it needs on a Kafka with access lists, and says what anybody has beyond that. */
@Command(
        name = "access",
        mixinStandardHelpOptions = true,
        description =
                "Grants each role (producer, streams, dashboard, subscriber) what it needs on a Kafka with access lists.",
        footer = "%nRun it as an operator, after `topics`. Names follow TOCSIN_INPUT_PREFIX, TOCSIN_OUTPUT_PREFIX and"
                + " TOCSIN_APPLICATION_ID; how to reach Kafka stands in TOCSIN_KAFKA_CONFIG or KAFKA_...")
public final class AccessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--principal",
            paramLabel = "ROLE=PRINCIPAL",
            description = "Who a role is on this Kafka; without it, User: and the role's name.")
    private Map<Role, String> principals = Map.of();

    @Option(
            names = "--passwords",
            paramLabel = "FOLDER",
            description = "Also sets passwords (SCRAM-SHA-512): of each role with a file ROLE.password there.")
    private Path passwords;

    @Option(names = "--list", description = "Only prints what each role needs.")
    private boolean onlyList;

    @Mixin
    private Deployment deployment;

    @Override
    public Integer call() {
        Config config = deployment.config();
        if (onlyList) {
            list(config);
            return 0;
        }
        try (Admin admin = Admin.create(new HashMap<>(config.client()))) {
            Access access = new Access(admin, config);
            for (Role role : Role.values()) {
                grant(access, role);
            }
            return 0;
        }
    }

    private void list(Config config) {
        PrintWriter out = spec.commandLine().getOut();
        for (Role role : Role.values()) {
            role.grants(config).forEach(grant -> out.println(role.label() + " " + grant));
        }
    }

    private void grant(Access access, Role role) {
        PrintWriter err = spec.commandLine().getErr();
        String principal = principals.getOrDefault(role, "User:" + role.label());
        List<String> surplus = access.grant(role, principal);
        err.println(role.label() + ": " + principal + " has what it needs");
        surplus.forEach(more -> err.println("tocsin: " + more));
        Path password = passwords == null ? null : passwords.resolve(role.label() + ".password");
        if (password != null && Files.exists(password)) {
            access.password(principal.substring(principal.indexOf(':') + 1), read(password));
        }
    }

    private static String read(Path password) {
        try {
            return Files.readString(password).strip();
        } catch (IOException e) {
            throw new Failure("the file " + password + " cannot be read: " + e, e);
        }
    }
}
