package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.People.Kind;
import java.util.Set;

/**
 * Finds the mentions of people in a sentence, from left to right, none within another. Looks at a few words around each
 * token, so its time is linear.
 */
final class PeopleFinder {
    /** Most words between a number or an article and its noun. */
    private static final int MOST_MODIFIERS = 7;

    private static final long ENDS_PHRASE = Sense.mask(
            Sense.BE,
            Sense.HAVE,
            Sense.MODAL,
            Sense.NEG,
            Sense.AND,
            Sense.OR,
            Sense.BREAK,
            Sense.WHO,
            Sense.PREP,
            Sense.PRON,
            Sense.REFLEX,
            Sense.COMMA,
            Sense.SAY,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.DIE,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT_ING,
            Sense.SHOOT,
            Sense.LEAVE,
            Sense.DET,
            Sense.DEATH,
            Sense.VERB,
            Sense.PART,
            Sense.NONE,
            Sense.STRIKE,
            Sense.STRIKE_ING);

    private static final Set<String> BODIES = Set.of(
            "center",
            "centre",
            "hospital",
            "school",
            "university",
            "college",
            "street",
            "avenue",
            "ave",
            "road",
            "county",
            "department",
            "park",
            "news",
            "church",
            "police",
            "court",
            "force",
            "drive",
            "boulevard",
            "blvd",
            "army",
            "state",
            "city",
            "party",
            "front",
            "group",
            "district",
            "province",
            "times",
            "press",
            "tribune",
            "media",
            "associated",
            "journal",
            "herald",
            "broadcasting",
            "television",
            "reserved",
            "medical",
            "agency",
            "united",
            "north",
            "south",
            "east",
            "west",
            "new",
            "middle",
            "bar",
            "club",
            "grill",
            "inn",
            "restaurant",
            "lounge",
            "mall",
            "plaza",
            "village",
            "apartments",
            "apartment",
            "heights",
            "hills",
            "beach",
            "bay",
            "lake",
            "river",
            "creek",
            "valley",
            "springs",
            "island",
            "square",
            "bridge",
            "building",
            "house",
            "hotel",
            "motel",
            "store",
            "market",
            "station",
            "airport",
            "stadium",
            "arena",
            "theater",
            "theatre",
            "elementary",
            "academy",
            "institute",
            "museum",
            "lane",
            "highway",
            "co",
            "co.",
            "township",
            "parish",
            "office",
            "memorial",
            "international",
            "fort",
            "los",
            "las",
            "rapids",
            "housing");

    /** Nouns that mean the armed group's own people behind its name: a Taliban guard or official may be the victim. */
    private static final Set<String> MEMBERS = Set.of(
            "fighter",
            "fighters",
            "member",
            "members",
            "men",
            "commander",
            "commanders",
            "leader",
            "leaders",
            "operative",
            "operatives",
            "cadre",
            "cadres",
            "loyalist",
            "loyalists",
            "supporter",
            "supporters",
            "recruit",
            "recruits");

    private static final long TOLL =
            Sense.mask(Sense.DEAD, Sense.KILL_ED, Sense.DEATH, Sense.INJURE_ED, Sense.CASUALTY);

    private static final long NUMBER = Sense.mask(Sense.NUM, Sense.BOUND);

    private final Sentence s;
    private final People[] at;
    private final Surnames surnames;

    private PeopleFinder(Sentence sentence, Surnames surnames) {
        s = sentence;
        this.surnames = surnames;
        at = new People[sentence.size() + 1];
    }

    /** The mentions, each at the index of its first token; null elsewhere. */
    static People[] find(Sentence sentence, Surnames surnames) {
        PeopleFinder finder = new PeopleFinder(sentence, surnames);
        for (int i = 0; i < sentence.size(); ) {
            People found = finder.mentionAt(i);
            if (found != null) {
                if (found.name() != null) {
                    surnames.learn(found.name());
                }
                finder.at[i] = found;
                i = Math.max(found.to(), i + 1);
            } else {
                i = finder.skip(i);
            }
        }
        return finder.at;
    }

    /** Past a number that counts no people, so that its last words do not begin a mention. */
    private int skip(int i) {
        if (s.at(i).is("ages") || s.at(i).is("aged") || s.at(i).is("age")) {
            int at = i + 1;
            while (s.at(at).isDigits()
                    || s.at(at).is(",")
                            && s.at(at + 1).is(Sense.AND)
                            && s.at(at + 2).isDigits()
                    || s.at(at).is(",") && s.at(at + 1).isDigits()
                    || s.at(at).is(Sense.AND) && s.at(at + 1).isDigits()) {
                at++;
            }
            return at;
        }
        Numbers.Found number = isNumberStart(s.at(i)) ? Numbers.at(s, i) : null;
        return number == null ? i + 1 : Math.max(number.to(), i + 1);
    }

    private static boolean isNumberStart(Token token) {
        return token.isAny(NUMBER)
                || token.isDigits()
                || (token.word().senses() == 0 && token.word().text().indexOf('-') > 0);
    }

    private People mentionAt(int i) {
        Token token = s.at(i);
        if (token.is("as") && s.at(i + 1).is("many") && !s.at(i + 2).is("as")) {
            return asMany(i);
        }
        if (token.is(Sense.NONE)) {
            return none(i);
        }
        if (isNumberStart(token)) {
            Numbers.Found number = Numbers.at(s, i);
            if (number != null && number.to() > i && number.count().isPlausible()) {
                return counted(i, number);
            }
            if (token.is("a") || token.is("an")) {
                return article(i);
            }
        }
        if (token.is(Sense.OTHER)) {
            return other(i);
        }
        if (token.is("both")) {
            return both(i);
        }
        if (token.is("all") && isNumberStart(s.at(i + 1))) {
            People found = mentionAt(i + 1);
            return found == null ? null : widened(found, i, found.others());
        }
        if (token.is(Sense.DET)) {
            return article(i);
        }
        if (token.is("he") || token.is("she") || token.is("him")) {
            return new People(s, i, i + 1, i, Count.ONE, Kind.DEFINITE, Group.PEOPLE, false, false, false, null, null);
        }
        if (token.is(Sense.REFLEX)) {
            return reflexive(i);
        }
        if (token.is(Sense.AGE) && s.at(i + 1).capital() && !s.at(i + 1).is(Sense.PERSON)) {
            People named = named(i + 1);
            return named == null ? null : aged(named, i);
        }
        return token.capital() && !token.is(Sense.PERSON) ? named(i) : bare(i);
    }

    /** "A boy, 16, shot himself": of the age and name of whoever does it. */
    private People reflexive(int i) {
        Count count = s.at(i).is("themselves") ? null : Count.ONE;
        People plain =
                new People(s, i, i + 1, i, count, Kind.DEFINITE, Group.ARMED_GROUP, true, false, false, null, null);
        for (int k = i - 1; k >= 0 && count != null; k--) {
            if (at[k] != null && !isObject(k)) {
                boolean same = at[k].isOne() && Persons.mayBeSame(at[k], plain);
                return same ? plain.withIdentity(at[k].age(), at[k].name()) : plain;
            }
        }
        return plain;
    }

    /** Whether somebody does it to those told there: "who shot his son before killing himself". */
    private boolean isObject(int i) {
        return s.at(i - 1)
                .isAny(Sense.mask(
                        Sense.SHOT,
                        Sense.SHOOT,
                        Sense.SHOOT_ING,
                        Sense.KILL_ED,
                        Sense.KILL_ING,
                        Sense.INJURE_ED,
                        Sense.INJURE_ING,
                        Sense.STRIKE,
                        Sense.STRIKE_ING,
                        Sense.AND));
    }

    /** "seven hostages and as many policemen": as many as were counted before. */
    private People asMany(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (at[k] != null && at[k].kind() == Kind.COUNTED) {
                int head = head(i + 2);
                return mention(i, head < 0 ? i + 2 : head + 1, head, at[k].count(), Kind.COUNTED, false);
            }
        }
        return null;
    }

    /** "both men", "both were shot", but not "both Smith and Jones" or "both 21". */
    private People both(int i) {
        int at = i + 1 + (s.at(i + 1).is("of") ? 1 : 0);
        at += s.at(at).is(Sense.DET) ? 1 : 0;
        int head = head(at);
        if (head >= 0 && s.at(head).is(Sense.PLURAL)) {
            return mention(i, head + 1, head, Count.exactly(2), Kind.COUNTED, false);
        }
        boolean alone = at == i + 1 && s.at(at).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE));
        return alone ? mention(i, at, -1, Count.exactly(2), Kind.COUNTED, false) : null;
    }

    private People none(int i) {
        Token token = s.at(i);
        if (token.is("neither")) {
            int head = s.at(i + 1).is("the") ? head(i + 2) : head(i + 1);
            boolean nor =
                    head >= 0 && (s.at(head + 1).is(Sense.OR) || s.at(head + 1).is("nor"));
            int second = nor ? head(head + 2 + (s.at(head + 2).is(Sense.DET) ? 1 : 0)) : -1;
            int to = Math.max(head, second) + 1;
            return head < 0 ? null : mention(i, to, head, Count.NONE, Kind.COUNTED, false);
        }
        boolean alone = token.is("nobody") || token.is("none");
        if (token.is("no") && s.at(i + 1).is("one")) {
            int to = i + 2;
            to += s.at(to).is("else") ? 1 : 0;
            return mention(i, to, -1, Count.NONE, Kind.COUNTED, false);
        }
        int head = alone ? -1 : head(i + 1);
        return alone || head >= 0 ? mention(i, alone ? i + 1 : head + 1, head, Count.NONE, Kind.COUNTED, false) : null;
    }

    /** "sixteen year-old boy", "a 10 year veteran": one person of that age, or of that service. */
    private People aged(int i, Numbers.Found number) {
        int at = number.to();
        boolean old = s.at(at).is("year-old")
                || s.at(at).is("years-old")
                || isYear(s.at(at)) && s.at(at + 1).is("old");
        int head = head(at + (s.at(at + 1).is("old") ? 2 : 1));
        if (head < 0 || s.at(head).is(Sense.PLURAL)) {
            return null;
        }
        People one = mention(i, throughOf(head), head, Count.ONE, Kind.ONE, false);
        Integer age = old && number.count().low() != null && number.count().low() < 110
                ? number.count().low()
                : null;
        return new People(
                s,
                one.from(),
                one.to(),
                head,
                Count.ONE,
                Kind.ONE,
                one.group(),
                one.attackers(),
                one.part(),
                false,
                age,
                one.name());
    }

    private static boolean isYear(Token token) {
        return token.word().text().startsWith("year") || token.is("yr") || token.is("yrs");
    }

    private People counted(int i, Numbers.Found number) {
        int at = number.to();
        if (isYear(s.at(at)) && !s.at(at).is("years")) {
            return aged(i, number);
        }
        if (s.at(at).is(Sense.AND) && s.at(at + 1).is(Sense.AGE) && s.at(i).isDigits()) {
            return mention(i, at, -1, Count.ONE, Kind.ONE, false)
                    .withIdentity(number.count().best(), null);
        }
        boolean of = s.at(at).is("of");
        if (of) {
            at++;
        }
        boolean ofThem = of
                && (s.at(at).is("them")
                        || s.at(at).is("whom")
                        || s.at(at).is("which")
                        || s.at(at).is("those"));
        if (ofThem) {
            return mention(i, at + 1, -1, number.count(), Kind.COUNTED, false).asPart();
        }
        boolean ofOwn =
                of && (s.at(at).is("his") || s.at(at).is("her") || s.at(at).is("their"));
        boolean ofSome = of && !ofOwn && s.at(at).is(Sense.DET);
        if (ofSome || ofOwn) {
            at++;
        }
        if (s.at(at).is(Sense.NUM) || s.at(at).isDigits()) {
            Numbers.Found whole = of ? Numbers.at(s, at) : null;
            at = whole == null ? at : whole.to();
        }
        boolean others = isOther(number.from()) || s.at(at).is(Sense.OTHER);
        int head = head(at);
        if (head >= 0) {
            People found = mention(i, of ? head + 1 : throughOf(head), head, number.count(), Kind.COUNTED, others);
            return ofSome ? found.asPart() : found;
        }
        while (s.at(at).is(Sense.OTHER)) {
            at++;
        }
        at = !of && Actors.at(s, at) != null ? at + 1 : at;
        return of || countsThings(i, at) ? null : mention(i, at, -1, number.count(), Kind.COUNTED, others);
    }

    private boolean isOther(int i) {
        return s.at(i - 1).is(Sense.OTHER);
    }

    /** Whether the number with nothing known behind it counts hours, cars or years of age. */
    private boolean countsThings(int i, int at) {
        Token before = s.at(i - 1);
        if (isYearOrCode(i)) {
            return true;
        }
        if (before.is("aged")
                || before.is("age")
                || before.is("route")
                || before.is("highway")
                || before.is("image")
                || before.is("photo")
                || before.is("page")
                || before.is("slide")
                || before.is("interstate")
                || before.is("block")
                || before.is(Sense.MONTH)
                || before.is("$")
                || before.is("number")
                || before.is("no")
                || before.is("at") && !isToll(i)) {
            return true;
        }
        boolean offspring = before.is("of")
                && s.at(i - 2).isAny(Sense.PERSON.bit)
                && !s.at(i - 2).is(Sense.PLURAL);
        if (offspring || before.is(".") && s.at(i - 2).is(Sense.MONTH)) {
            return true;
        }
        Token after = s.at(at);
        boolean years =
                after.is(Sense.OR) || after.is(Sense.AND) && !s.at(at + 1).is(Sense.NUM);
        if (years
                && (s.at(at + 1).is("younger")
                        || s.at(at + 1).is("older")
                        || s.at(at + 1).is("under")
                        || s.at(at + 1).is("over"))) {
            return true;
        }
        if (after.is("%") || after.is(Sense.MONTH) || after.is("-") || after.is(":") || after.is(Sense.POSS)) {
            return true;
        }
        return isAge(i, at) || isThing(at);
    }

    /** "Smith, 24 and Jones, 23,", "both 21,", "two girls, 7 and 5, were shot". */
    private boolean isAge(int i, int at) {
        Token after = s.at(at);
        boolean whoWas = s.at(i - 1).is(Sense.BE) && hasWho(i - 1);
        if (s.at(i - 1).is("both") || whoWas) {
            return true;
        }
        boolean closed = after.is(",")
                || after.is(".")
                || after.is(")")
                || after.is("all")
                || at >= s.size()
                || after.is(Sense.DIE);
        boolean next =
                after.is(Sense.AND) && (s.at(at + 1).capital() || s.at(at + 1).isDigits());
        boolean first = s.at(i - 1).is(",") || s.at(i - 1).is("(");
        boolean second = s.at(i - 1).is(Sense.AND)
                && s.at(i - 2).isDigits()
                && s.at(i - 3).is(",");
        Token whose = s.at(second ? i - 4 : i - 2);
        return s.at(i).isDigits()
                && (first && (closed || next) || second && closed)
                && (whose.capital() || whose.is(Sense.PERSON));
    }

    private boolean hasWho(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (s.at(k).is(Sense.WHO)) {
                return !s.at(k).is("that");
            }
        }
        return false;
    }

    /** "2017", "911", the 223 of a calibre. */
    private boolean isYearOrCode(int i) {
        String text = s.at(i).word().text();
        int value = s.at(i).isDigits() ? Numbers.value(text) : -1;
        boolean year = text.length() == 4 && value >= 1900 && value < 2100;
        boolean calibre = s.at(i - 1).is(".") && s.at(i - 1).end() == s.at(i).start();
        return year || calibre || text.equals("911");
    }

    /** "put the number of dead at 59". */
    private boolean isToll(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
            if (s.at(k).isAny(TOLL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(int at) {
        for (int k = at; k < at + 4 && !s.at(k).isAny(ENDS_PHRASE) && k < s.size(); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.UNIT, Sense.ANIMAL, Sense.KILLING))) {
                return true;
            }
        }
        Token next = s.at(at);
        return at < s.size() && next.word().senses() == 0 && !next.is(".") && !next.is("lives");
    }

    private People other(int i) {
        int at = i + 1;
        Numbers.Found number = Numbers.at(s, at);
        if (number != null && s.at(i).is("another")) {
            People found = counted(at, number);
            return found == null ? null : widened(found, i, true);
        }
        int head = head(at);
        if (s.at(i).is("another")) {
            return mention(i, head < 0 ? at : throughOf(head), head, Count.ONE, Kind.ONE, true);
        }
        if (s.at(i).is("others")) {
            return mention(i, at, -1, Count.SEVERAL, Kind.PLURAL, true);
        }
        return head >= 0 && s.at(head).is(Sense.PLURAL)
                ? mention(i, throughOf(head), head, Count.SEVERAL, Kind.PLURAL, true)
                : null;
    }

    private People widened(People p, int from, boolean others) {
        return new People(
                s,
                from,
                p.to(),
                p.head(),
                p.count(),
                p.kind(),
                p.group(),
                p.attackers(),
                p.part(),
                others,
                p.age(),
                p.name());
    }

    private People aged(People p, int from) {
        Integer age = ageOf(s.at(from).word().text());
        return new People(
                s,
                from,
                p.to(),
                p.head(),
                p.count(),
                p.kind(),
                p.group(),
                p.attackers(),
                p.part(),
                p.others(),
                age,
                p.name());
    }

    private People article(int i) {
        Token token = s.at(i);
        boolean indefinite = token.is("a") || token.is("an");
        int at = i + 1;
        if (indefinite && s.at(at).is(Sense.OTHER) && Numbers.at(s, at + 1) != null) {
            People found = counted(at + 1, Numbers.at(s, at + 1));
            return found == null ? null : widened(found, i, true);
        }
        if (!indefinite) {
            Numbers.Found number = s.at(at).is("other") ? null : Numbers.at(s, at);
            if (number != null && !s.at(at).is("a")) {
                People found = counted(at, number);
                return found == null ? null : definite(found, i);
            }
        }
        if (s.at(at).is("other") && !indefinite && head(at) < 0) {
            return mention(i, at + 1, -1, Count.ONE, Kind.ONE, true);
        }
        int head = head(at);
        if (head < 0) {
            return s.at(at).is(Sense.AGE)
                    ? mention(i, at + 1, at, Count.ONE, indefinite ? Kind.ONE : Kind.DEFINITE, false)
                    : null;
        }
        boolean plural = s.at(head).is(Sense.PLURAL);
        boolean others = s.at(at).is(Sense.OTHER);
        Kind kind = indefinite ? Kind.ONE : Kind.DEFINITE;
        Count count = isPair(head) ? Count.exactly(2) : plural ? null : Count.ONE;
        boolean collective = isCollective(head);
        return mention(i, throughOf(head), head, collective ? null : count, kind, others);
    }

    private People definite(People p, int from) {
        return new People(
                s,
                from,
                p.to(),
                p.head(),
                p.count(),
                Kind.COUNTED,
                p.group(),
                p.attackers(),
                p.part(),
                p.others(),
                p.age(),
                p.name());
    }

    private boolean isPair(int head) {
        Token token = s.at(head);
        return token.is("parents") || token.is("grandparents") || token.is("twins") || token.is("couple");
    }

    private boolean isCollective(int head) {
        Token token = s.at(head);
        return token.is("family")
                || token.is("staff")
                || token.is("militia")
                || token.is("team")
                || token.is("wounded")
                || token.is("injured")
                || token.is("dead")
                || token.is("families");
    }

    /** A noun without article: "civilians", "Afghan journalist Name Surname". */
    private People bare(int i) {
        int head = s.at(i).isAny(ENDS_PHRASE & ~Sense.OTHER.bit) ? -1 : headNear(i);
        if (head < 0) {
            boolean afterAge = s.at(i - 1).is(Sense.AND) && s.at(i - 2).isDigits();
            boolean aged = s.at(i).is(Sense.AGE) && (i == 0 || s.isHeadline() || afterAge);
            return aged ? mention(i, i + 1, i, Count.ONE, Kind.ONE, false) : null;
        }
        boolean plural = s.at(head).is(Sense.PLURAL);
        if (!plural && !canStandBare(i, head)) {
            return null;
        }
        Count count = plural ? Count.SEVERAL : isCollective(head) ? null : Count.ONE;
        return mention(i, throughOf(head), head, count, plural ? Kind.PLURAL : Kind.ONE, false);
    }

    /** One person without article: in headlines, at the beginning, or before a name. */
    private boolean canStandBare(int i, int head) {
        boolean begins = i == 0
                || s.isHeadline()
                || s.at(i - 1).is(Sense.COMMA)
                || s.at(i - 1).is(Sense.AND);
        return begins
                || s.at(head + 1).capital()
                || s.at(i).capital()
                || s.at(i).is(Sense.AGE);
    }

    private int headNear(int i) {
        Token token = s.at(i);
        return token.isAny(Sense.mask(Sense.PERSON, Sense.MOD, Sense.AGE, Sense.COLLECTIVE)) ? head(i) : -1;
    }

    /** Capitals that may be a name, or the nation or group of the people behind them. */
    private People named(int i) {
        int head = s.at(i).isAny(ENDS_PHRASE) ? -1 : head(i);
        int nameEnd = nameEnd(i);
        if (head >= 0 && head >= nameEnd) {
            boolean plural = s.at(head).is(Sense.PLURAL);
            return mention(
                    i,
                    throughOf(head),
                    head,
                    plural ? Count.SEVERAL : Count.ONE,
                    plural ? Kind.PLURAL : Kind.ONE,
                    false);
        }
        if (nameEnd - i == 1 || nameEnd - i == 2 && s.at(i + 1).is(".")) {
            return ageAt(nameEnd) > 0 && s.at(nameEnd).is(",") ? namedOnce(i, nameEnd) : knownByLastName(i);
        }
        int ageAt = ageAt(nameEnd);
        if (nameEnd - i < 2 || nameEnd - i > 5 || isBody(i, nameEnd) || ageAt < 0 && isWhere(i)) {
            return null;
        }
        String name = s.words(i, nameEnd);
        Integer age = ageAt < 0
                ? null
                : Integer.valueOf(Numbers.value(s.at(ageAt).word().text()));
        int to = ageAt < 0 ? nameEnd : ageAt + 1;
        return new People(s, i, to, -1, Count.ONE, Kind.NAMED, Group.PEOPLE, false, isPart(i), false, age, name);
    }

    /** "Roberts, 18,": a last name that the text has not told in full. */
    private People namedOnce(int i, int nameEnd) {
        int ageAt = ageAt(nameEnd);
        Integer age = Numbers.value(s.at(ageAt).word().text());
        String name = s.words(i, nameEnd);
        return isWhere(i)
                ? null
                : new People(
                        s, i, ageAt + 1, -1, Count.ONE, Kind.NAMED, Group.PEOPLE, false, isPart(i), false, age, name);
    }

    /** A name without an age behind "in" and the like is a place's. */
    private boolean isWhere(int i) {
        Token before = s.at(i - 1);
        return before.is("in") || before.is("at") || before.is("near") || before.is("outside");
    }

    private People knownByLastName(int i) {
        String name = surnames.fullName(s.words(i, i + 1));
        return name == null || s.at(i + 1).is(Sense.POSS)
                ? null
                : new People(s, i, i + 1, -1, Count.ONE, Kind.NAMED, Group.PEOPLE, false, isPart(i), false, null, name);
    }

    /** A body that bears a name like a person's: "Advocate Christ Medical Center". */
    private boolean isBody(int from, int to) {
        for (int k = from; k < to; k++) {
            if (BODIES.contains(s.at(k).word().text())) {
                return true;
            }
        }
        return false;
    }

    private int nameEnd(int i) {
        int at = i;
        while (at < s.size() && at < i + 6 && isNamePart(at, i)) {
            at++;
        }
        return at;
    }

    private boolean isNamePart(int at, int from) {
        Token token = s.at(at);
        long notName = ENDS_PHRASE | Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.NUM, Sense.ATTACK, Sense.COLLECTIVE);
        boolean initial = token.is(".")
                && at > from
                && s.at(at - 1).capital()
                && s.at(at - 1).end() - s.at(at - 1).start() <= 2;
        return initial || token.capital() && !token.isAny(notName);
    }

    /** The token of an age told behind a name: "Name Surname, 28,". */
    private int ageAt(int end) {
        boolean comma = s.at(end).is(",") || s.at(end).is("(");
        int at = comma ? end + 1 : end;
        at += s.at(at).is("age") || s.at(at).is("aged") ? 1 : 0;
        boolean number =
                comma && s.at(at).isDigits() && s.at(at).end() - s.at(at).start() <= 3;
        Token after = s.at(at + 1);
        return number
                        && Numbers.value(s.at(at).word().text()) >= 0
                        && Numbers.value(s.at(at).word().text()) < 110
                        && (after.is(Sense.COMMA) || after.isAny(ENDS_PHRASE) || after.is(".") || at + 1 >= s.size())
                ? at
                : -1;
    }

    /** The noun of the phrase that goes on at i, or -1. */
    private int head(int i) {
        int head = -1;
        for (int k = i; k < Math.min(s.size(), i + MOST_MODIFIERS); k++) {
            Token token = s.at(k);
            if (token.is(Sense.POSS) && k > i && !token.is("'")) {
                head = -1;
                continue;
            }
            boolean person =
                    token.is(Sense.PERSON) && !(token.is("head") && !s.at(k + 1).is("of"));
            if (person && !(isState(token) && !isHurtNoun(i, k)) && !isName(i, k, head)) {
                head = k;
            } else if (token.isAny(ENDS_PHRASE) && !isInjuredBeforeNoun(k)
                    || token.isDigits() && !token.is(Sense.AGE)
                    || token.is(Sense.NUM) && !token.is("half")) {
                break;
            } else if (head >= 0 && !token.is(Sense.MOD) && !goesOn(k)) {
                break;
            }
        }
        return head;
    }

    private static boolean isState(Token token) {
        return token.is(Sense.HURTHEAD) || token.is("dead") || token.is("deceased");
    }

    /** "the wounded", but not "two wounded in the blast", which the rules read. */
    private boolean isHurtNoun(int from, int k) {
        return k == from && s.at(k - 1).is("the") && !s.at(k + 1).is(Sense.PERSON);
    }

    /** A name after the noun, such as the Major of "General Major". */
    private boolean isName(int from, int k, int head) {
        return head >= 0
                && k > from
                && s.at(k).capital()
                && !s.at(head).capital()
                && s.at(head).word().senses() != 0;
    }

    /** Whether a word that is no noun of people leads on to one: the district of "an Afghan district governor". */
    private boolean goesOn(int k) {
        if (s.at(k).word().text().endsWith("ed")) {
            return false;
        }
        for (int next = k; next < k + 3; next++) {
            if (s.at(next).isAny(ENDS_PHRASE | Sense.NUM.bit)) {
                return false;
            }
            if (next > k && s.at(next).is(Sense.PERSON)) {
                return !s.at(k).capital() || s.at(k).is(Sense.UNIT);
            }
        }
        return false;
    }

    private boolean isInjuredBeforeNoun(int k) {
        return s.at(k).isAny(Sense.mask(Sense.INJURE_ED))
                && s.at(k + 1).is(Sense.PERSON)
                && !s.at(k + 1).is(Sense.HURTHEAD);
    }

    /** Takes in "of the security forces" behind "two members". */
    private int throughOf(int head) {
        int at = head + 1;
        if (!s.at(at).is("of")
                || s.at(at + 1).is(Sense.NUM) && !s.at(at + 1).is("a")
                || s.at(head).is(Sense.DEADHEAD)) {
            return at;
        }
        at++;
        at += s.at(at).is(Sense.DET) || s.at(at).is("a") ? 1 : 0;
        int limit = at + 5;
        int first = at;
        while (at < limit
                && at < s.size()
                && !s.at(at).isAny(ENDS_PHRASE)
                && !s.at(at).is(".")) {
            at++;
        }
        return at == first ? head + 1 : at;
    }

    private People mention(int from, int noun, int head, Count count, Kind kind, boolean others) {
        if (count == null
                && head >= 0
                && s.at(head).is("family")
                && s.at(head + 1).is("of")) {
            Numbers.Found number = Numbers.at(s, head + 2);
            if (number != null && head(number.to()) < 0) {
                return mention(from, number.to(), head, number.count(), Kind.COUNTED, others);
            }
        }
        boolean one =
                count != null && count.best() == 1 && head >= 0 && !s.at(head).is(Sense.PLURAL);
        int at = noun
                + (one && s.at(noun).is(",") && nameEnd(noun + 1) - noun > 2 && ageAt(nameEnd(noun + 1)) > 0 ? 1 : 0);
        int nameEnd = one ? nameEnd(at) : noun;
        boolean isNamed = nameEnd > at;
        int ageAt = isNamed ? ageAt(nameEnd) : one ? ageAt(noun) : -1;
        int to = ageAt > 0 ? ageAt + 1 : isNamed ? nameEnd : noun;
        String name = isNamed && nameEnd - at > 1 ? s.words(at, nameEnd) : null;
        Integer age =
                ageAt > 0 ? Integer.valueOf(Numbers.value(s.at(ageAt).word().text())) : ageIn(from, to);
        boolean attackers = head >= 0 && (s.at(head).is(Sense.ATTACKER) || hasAttackerWords(from, to))
                || areOfArmedGroup(from, to, head);
        Group group = attackers ? Group.ARMED_GROUP : groupOf(from, to, head);
        return new People(s, from, to, head, count, kind, group, attackers, isPart(from), others, age, name);
    }

    /** "twelve Boko Haram fighters", "forty Taliban"; victims where another group is told to harm them. */
    private boolean areOfArmedGroup(int from, int to, int head) {
        boolean members = head < 0 || MEMBERS.contains(s.at(head).word().text());
        String group = null;
        for (int k = from; members && k < to && group == null; k++) {
            group = Actors.at(s, k);
        }
        for (int k = 0; group != null && k < from; k++) {
            String other = Actors.at(s, k);
            if (other != null && !other.equals(group)) {
                return false;
            }
        }
        return group != null;
    }

    private boolean hasAttackerWords(int from, int to) {
        for (int k = from; k < to; k++) {
            Token token = s.at(k);
            if (token.is(Sense.ATTACKER) && !s.at(k + 1).is(Sense.POSS) && !token.is("suspect")) {
                return true;
            }
        }
        return false;
    }

    private Group groupOf(int from, int to, int head) {
        if (head < 0) {
            return Group.PEOPLE;
        }
        for (int k = from; k < to; k++) {
            if (s.at(k).is(Sense.SECURITY)) {
                return Group.SECURITY_FORCES;
            }
        }
        return s.at(head).is(Sense.CIVILIAN) ? Group.CIVILIANS : Group.PEOPLE;
    }

    private Integer ageIn(int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.at(k).is(Sense.AGE)) {
                return ageOf(s.at(k).word().text());
            }
        }
        return null;
    }

    private static Integer ageOf(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits == 0 || digits > 3 || word.contains("month") ? null : Integer.valueOf(word.substring(0, digits));
    }

    /** Whether the words before say that what follows is a part: "including three officers". */
    private boolean isPart(int from) {
        Token before = s.at(from - 1);
        boolean ofThem =
                (before.is("them") || before.is("whom")) && s.at(from - 2).is("of");
        boolean mostly = (before.is("mostly") || before.is("mainly") || before.is("largely"))
                && s.at(from - 2).is(Sense.COMMA);
        if (ofThem || mostly) {
            return true;
        }
        for (int k = from - 1; k >= Math.max(0, from - 2); k--) {
            if (s.at(k).is(Sense.PART)) {
                return !(s.at(k).is("among") && k == from - 1 && isNumberStart(s.at(from)) && s.isHeadline());
            }
            if (!s.at(k).isAny(Sense.mask(Sense.PREP, Sense.COMMA, Sense.PRON, Sense.WHO))) {
                return false;
            }
        }
        return false;
    }
}
