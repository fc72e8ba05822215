package dev.tocsin.app.commands;

import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.wires.Listen;
import dev.tocsin.producer.wires.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Where pushes are taken, and what those who push show; a source may have several keys, so that they can be changed. */
final class PushArguments {
    private static final Pattern TOKEN = Pattern.compile("(?<name>[\\w.-]+)=(?<variable>\\w+)");
    private static final Pattern SIGNATURE = Pattern.compile("(?<name>[\\w.-]+)=(?<key>[\\w.-]+):(?<variable>\\w+)");

    @Option(names = "--listen", paramLabel = "[HOST:]PORT", description = "Where pushes are taken.", defaultValue = "")
    private String listen;

    @Option(
            names = "--token",
            paramLabel = "NAME=ENV",
            description = "A source that pushes with the token in that variable.")
    private List<String> tokens = List.of();

    @Option(
            names = "--signature",
            paramLabel = "NAME=KEY:ENV",
            description =
                    "A source that signs its pushes (HMAC) under that key's name with the secret in that variable.")
    private List<String> signatures = List.of();

    Listen listen() throws RefusedException {
        return Listen.parse(listen);
    }

    /**
     * One wire for each key.
     *
     * @param environment where the secrets are
     * @throws RefusedException naming the option that cannot be understood, or the variable that is not set
     */
    List<Wire> wires(Map<String, String> environment) throws RefusedException {
        List<Wire> wires = new ArrayList<>();
        for (String token : tokens) {
            Matcher told = matched(TOKEN, token, "--token", "NAME=ENV");
            wires.add(push("--token", told.group("name"), null, told.group("variable"), environment));
        }
        for (String signature : signatures) {
            Matcher told = matched(SIGNATURE, signature, "--signature", "NAME=KEY:ENV");
            wires.add(push("--signature", told.group("name"), told.group("key"), told.group("variable"), environment));
        }
        return wires;
    }

    private static Matcher matched(Pattern pattern, String told, String option, String form) throws RefusedException {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.matches()) {
            throw new RefusedException(option + ": \"" + told + "\" is not " + form);
        }
        return matcher;
    }

    private static Wire push(String option, String name, String key, String variable, Map<String, String> environment)
            throws RefusedException {
        String secret = environment.get(variable);
        if (secret == null) {
            throw new RefusedException(option + ": the environment variable " + variable + " is not set");
        }
        try {
            return new Wire.Push(key == null ? PushKey.token(name, secret) : PushKey.signature(name, key, secret));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(option + ": " + e.getMessage());
        }
    }
}
