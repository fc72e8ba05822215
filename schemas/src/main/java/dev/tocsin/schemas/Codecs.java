package dev.tocsin.schemas;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;

/** The words of the domain in the newest version of their schemas. */
public final class Codecs {
    public static final RecordCodec<Article> ARTICLE = of(Article.class);
    public static final RecordCodec<Report> REPORT = of(Report.class);
    public static final RecordCodec<Attack> ATTACK = of(Attack.class);
    public static final RecordCodec<Membership> MEMBERSHIP = of(Membership.class);
    public static final RecordCodec<AttackChange> ATTACK_CHANGE = of(AttackChange.class);
    public static final RecordCodec<Tally> TALLY = of(Tally.class);
    public static final RecordCodec<Unread> UNREAD = of(Unread.class);

    private Codecs() {}

    private static <T> RecordCodec<T> of(Class<T> type) {
        String subject = "dev.tocsin." + type.getSimpleName();
        return RecordCodec.of(type, Schemas.released().latest(subject).schema());
    }
}
