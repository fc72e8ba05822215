package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.app.pipeline.Accounts;
import dev.tocsin.app.pipeline.Accounts.Account;
import dev.tocsin.app.tables.AccountLine;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.match.Why;
import dev.tocsin.streams.Config;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What joined an article's accounts to an attack, or parted them from it: each decision of matching can be asked for its reasons. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Tells what joined two articles' accounts to one attack, or parted them.",
        footer = "%nAn attack is named by its id; an article by its key (source|id), or by its id where only one source"
                + " has it. Without --data, the topics of a deployment are read.")
public final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ATTACK|ARTICLE", description = "What the article is compared with.")
    private String first;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "The article.")
    private String second;

    @Option(names = "--data", paramLabel = "DIR", description = "What a replay or demo was given as --data.")
    private Path data;

    @Mixin
    private Deployment deployment;

    /** Two accounts side by side. */
    private record Comparison(Account one, Account other, Why why) {
        boolean isOneAttack() {
            return one.attackId().equals(other.attackId());
        }
    }

    @Override
    public Integer call() {
        Accounts accounts = accounts();
        List<Account> known = accounts.ofAttack(first);
        List<Account> theirs = known.isEmpty() ? named(accounts, first) : known;
        for (Account account : named(accounts, second)) {
            theirs.stream()
                    .filter(other ->
                            !other.report().key().equals(account.report().key()))
                    .map(other -> new Comparison(
                            other,
                            account,
                            Why.of(other.report(), account.report(), siblings(accounts, other, account))))
                    .max(Comparator.comparingDouble(comparison -> comparison.why.likelihood()))
                    .ifPresentOrElse(closest -> print(closest, theirs.size()), () -> alone(account));
        }
        return 0;
    }

    private static List<Report> siblings(Accounts accounts, Account one, Account other) {
        return Stream.of(one, other)
                .flatMap(account -> accounts.byArticle(account.report().articleKey()).stream())
                .map(Account::report)
                .toList();
    }

    private Accounts accounts() {
        if (data != null) {
            return Accounts.in(data);
        }
        Config config = deployment.config();
        return Accounts.on(config.client(), config.topics());
    }

    private static List<Account> named(Accounts accounts, String name) {
        List<Account> found = accounts.byArticle(name);
        if (found.isEmpty()) {
            throw new Failure("nothing that stands is named " + name + ": no attack has that id, and no article of that"
                    + " key, or of that id in one source only, tells of an attack");
        }
        return found;
    }

    private void print(Comparison closest, int others) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(AccountLine.of(closest.other.attackId(), closest.other.report()));
        out.println(AccountLine.of(closest.one.attackId(), closest.one.report())
                + (others == 1 ? "" : " (the closest of " + others + ")"));
        out.println(closest.isOneAttack() ? "were joined to one attack" : "were kept apart");
        out.println(closest.why.inWords());
    }

    private void alone(Account account) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(AccountLine.of(account.attackId(), account.report()));
        out.println("is the only account of its attack");
        out.println();
    }
}
