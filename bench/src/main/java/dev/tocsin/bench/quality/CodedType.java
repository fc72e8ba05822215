package dev.tocsin.bench.quality;

import dev.tocsin.attacks.AttackType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of attack that a coder's own words allow: "Shooting, grenade attacks" allows a shooting and a grenade attack, "Ambush" a shooting
 * and a clash. A name of {@link AttackType} stands for itself.
 */
final class CodedType {
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("\\w*bomb|ieds?\\b|explos|mine\\b|blast", AttackType.BOMBING),
            new Meaning("shooting|ambush|sniper|armed assault|gunfire|drive-by", AttackType.SHOOTING),
            new Meaning("ambush|clash|fighting|firefight|battle|offensive", AttackType.ARMED_CLASH),
            new Meaning("melee|stab|knife|behead|machete|axe|hack", AttackType.STABBING),
            new Meaning("melee|unarmed|beat|lynch|stoning", AttackType.BEATING),
            new Meaning("arson|fire ?bomb|molotov|petrol", AttackType.ARSON),
            new Meaning("grenade", AttackType.GRENADE),
            new Meaning("mortar|rocket|shell|artillery|missile|shootdown", AttackType.SHELLING),
            new Meaning("air ?strike|air raid", AttackType.AIR_STRIKE),
            new Meaning("drone|air ?strike", AttackType.DRONE_STRIKE),
            new Meaning("chemical|poison|acid|gas\\b", AttackType.CHEMICAL),
            new Meaning(
                    "vehicular|vehicle attack|ramming|car attack|truck attack|run over", AttackType.VEHICLE_RAMMING),
            new Meaning("hijack", AttackType.HIJACKING),
            new Meaning("kidnap|hostage|abduct", AttackType.KIDNAPPING),
            new Meaning("assassin", AttackType.ASSASSINATION),
            new Meaning("execution|massacre|mass murder", AttackType.MASSACRE));
    private static final Pattern BY_SUICIDE = Pattern.compile("suicide\\b(?:[ -](?:\\w+[ -])?bomb\\w*)?");

    private record Meaning(Pattern words, AttackType type) {
        Meaning(String words, AttackType type) {
            this(Pattern.compile("\\b(?:" + words + ")"), type);
        }
    }

    private CodedType() {}

    /** The kinds allowed; empty where nobody coded one or the words name none. */
    static Set<AttackType> of(String coded) {
        Set<AttackType> types = EnumSet.noneOf(AttackType.class);
        Arrays.stream(AttackType.values())
                .filter(type -> type.name().equals(coded))
                .forEach(types::add);
        if (types.isEmpty()) {
            Matcher suicide = BY_SUICIDE.matcher(coded.toLowerCase(Locale.ROOT));
            if (suicide.find()) {
                types.add(AttackType.SUICIDE_BOMBING);
            }
            String words = suicide.replaceAll(" ");
            MEANINGS.stream()
                    .filter(meaning -> meaning.words.matcher(words).find())
                    .forEach(meaning -> types.add(meaning.type));
        }
        return types;
    }
}
