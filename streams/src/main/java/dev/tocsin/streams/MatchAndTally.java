package dev.tocsin.streams;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.match.MatchState;
import dev.tocsin.attacks.match.Matcher;
import dev.tocsin.attacks.match.Outcome;
import dev.tocsin.attacks.match.Revision;
import dev.tocsin.attacks.tally.Tallies;
import dev.tocsin.attacks.tally.TallyState;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Takes in reports of a few countries, and says what attacks and what sums they make. */
final class MatchAndTally implements Processor<String, Report, String, Publication<?>> {
    private final MatchStores stores;
    private final Topics topics;
    private ProcessorContext<String, Publication<?>> context;
    private MatchState matched;
    private TallyState tallied;

    MatchAndTally(MatchStores stores, Topics topics) {
        this.stores = stores;
        this.topics = topics;
    }

    @Override
    public void init(ProcessorContext<String, Publication<?>> context) {
        this.context = context;
        matched = new MatchState(
                stores.reports().open(context),
                stores.index().open(context),
                stores.claims().open(context),
                stores.attacks().open(context));
        tallied = new TallyState(stores.tallies().open(context), stores.parts().open(context));
    }

    @Override
    public void process(Record<String, Report> record) {
        Report report = told(record);
        Step step = new Step(record.timestamp());
        Tallies tallies = new Tallies(draft(tallied, step));
        Outcome outcome = new Matcher(draft(matched, step)).apply(report);
        LastSums sums = new LastSums();
        for (Revision revision : outcome.revisions()) {
            publish(revision, step);
            sums.add(tallies.apply(revision.after()));
        }
        outcome.memberships().forEach(member -> publish(member, step));
        sums.places().forEach(tally -> publish(tally, topics.placeTallies(), step));
        sums.days().forEach(tally -> publish(tally, topics.dayTallies(), step));
        step.take(context);
    }

    private void publish(Revision revision, Step step) {
        Attack attack = revision.after();
        AttackChange change = revision.toChange();
        step.publish(topics.attacks(), attack.id(), attack, CloudEvent.of(topics.attacks(), attack));
        step.publish(topics.attackChanges(), attack.id(), change, CloudEvent.of(topics.attackChanges(), change));
    }

    private void publish(Membership member, Step step) {
        CloudEvent event = CloudEvent.of(topics.attackReports(), member);
        step.publish(topics.attackReports(), member.reportKey(), member, event);
    }

    private static void publish(Tally tally, Topic<String, Tally> topic, Step step) {
        step.publish(topic, tally.key(), tally, CloudEvent.of(topic, tally));
    }

    private static Report told(Record<String, Report> record) {
        Report report = record.value();
        if (report == null || !report.key().equals(record.key())) {
            throw new IllegalArgumentException("the record under " + record.key() + " holds "
                    + (report == null ? "nothing" : "the report " + report.key()));
        }
        return report;
    }

    private static MatchState draft(MatchState rows, Step step) {
        return new MatchState(
                step.on(rows.reports()), step.on(rows.index()), step.on(rows.claims()), step.on(rows.attacks()));
    }

    private static TallyState draft(TallyState rows, Step step) {
        return new TallyState(step.on(rows.tallies()), step.on(rows.parts()));
    }
}
