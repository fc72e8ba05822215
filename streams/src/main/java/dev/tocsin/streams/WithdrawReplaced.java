package dev.tocsin.streams;

import dev.tocsin.attacks.revise.Revised;
import dev.tocsin.attacks.revise.Reviser;
import dev.tocsin.attacks.revise.Standing;
import dev.tocsin.attacks.rows.Rows;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Takes back what an article tells once another one stands in for it. It shares what {@link ReadArticles} remembers. */
final class WithdrawReplaced implements Processor<String, String, String, Publication<?>> {
    private final Store<Standing> store;
    private final Reporting reporting;
    private ProcessorContext<String, Publication<?>> context;
    private Rows<Standing> standings;

    WithdrawReplaced(Store<Standing> store, Reporting reporting) {
        this.store = store;
        this.reporting = reporting;
    }

    @Override
    public void init(ProcessorContext<String, Publication<?>> context) {
        this.context = context;
        standings = store.open(context);
    }

    @Override
    public void process(Record<String, String> record) {
        Step step = new Step(record.timestamp());
        Rows<Standing> drafted = step.on(standings);
        Instant at = Instant.ofEpochMilli(record.timestamp());
        Revised revised = Reviser.replace(drafted.get(record.key()), record.key(), record.value(), at);
        drafted.put(record.key(), revised.after());
        reporting.say(revised, step);
        step.take(context);
    }
}
