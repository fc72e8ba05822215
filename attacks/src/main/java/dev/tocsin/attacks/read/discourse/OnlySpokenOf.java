package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Weapons and violence of which a story without victims only speaks: a law on rifles, a cache that was seized, officers trained
 * for a gunman, a singer who shot to fame. Whoever harmed nobody attacked only where something was done or tried.
 */
final class OnlySpokenOf {
    private static final WordSet DONE = WordSet.of(
            "attack",
            "attacks",
            "attacked",
            "attacking",
            "bombing",
            "bombings",
            "bombed",
            "explosion",
            "explosions",
            "exploded",
            "explodes",
            "blast",
            "blasts",
            "detonated",
            "detonates",
            "shooting",
            "shootings",
            "shot",
            "shots",
            "gunfire",
            "shootout",
            "gunfight",
            "firefight",
            "gunbattle",
            "crossfire",
            "opened",
            "fired",
            "gunned",
            "ambush",
            "ambushed",
            "raid",
            "raided",
            "assault",
            "stormed",
            "stabbing",
            "stabbings",
            "stabbed",
            "knifed",
            "slashed",
            "clash",
            "clashes",
            "clashed",
            "fighting",
            "battle",
            "airstrike",
            "airstrikes",
            "strike",
            "strikes",
            "struck",
            "hit",
            "shelling",
            "shelled",
            "bombardment",
            "rampage",
            "massacre",
            "massacred",
            "siege",
            "killing",
            "killings",
            "killed",
            "murder",
            "murders",
            "murdered",
            "homicide",
            "slaying",
            "slain",
            "assassination",
            "assassinated",
            "hijacking",
            "hijacked",
            "kidnapping",
            "kidnapped",
            "abducted",
            "abduction",
            "hostage",
            "hostages",
            "arson",
            "firebombed",
            "torched",
            "rammed",
            "drove",
            "crashed",
            "suicide",
            "wounds",
            "wounded",
            "injured",
            "beaten",
            "executed",
            "beheaded",
            "blew",
            "burned",
            "burnt",
            "burning",
            "gunshot",
            "gunshots",
            "encounter",
            "confrontation",
            "vandalised",
            "vandalized",
            "molotov",
            "hijack",
            "kidnap",
            "assassinate");

    /** What such stories are about. */
    private static final WordSet TOPICS = WordSet.of(
            "bill",
            "law",
            "laws",
            "lawmakers",
            "senate",
            "senators",
            "congress",
            "parliament",
            "legislation",
            "ban",
            "bans",
            "banning",
            "licence",
            "license",
            "seized",
            "cache",
            "possession",
            "smuggling",
            "smugglers",
            "trained",
            "training",
            "trainees",
            "course",
            "threatened",
            "threatening",
            "threat",
            "threats",
            "hoax",
            "prank",
            "brandished",
            "brandishing",
            "alarm",
            "bang",
            "album",
            "film",
            "movie",
            "novel",
            "exhibition",
            "museum",
            "auction",
            "statue",
            "fame",
            "shares",
            "stocks",
            "economy",
            "goal",
            "goals",
            "league",
            "match",
            "controlled",
            "ammunition",
            "judge",
            "scrap",
            "wartime",
            "unexploded",
            "war");

    /** What was found, thrown or laid may have been meant to harm. */
    private static final WordSet ARMS = WordSet.of(
            "bomb",
            "bombs",
            "grenade",
            "grenades",
            "rocket",
            "rockets",
            "missile",
            "missiles",
            "mine",
            "mines",
            "landmine",
            "landmines",
            "ied",
            "ieds",
            "device",
            "devices",
            "drone",
            "drones",
            "explosives",
            "mortar",
            "mortars");

    /** What makes violence one that was not, or is not told here. */
    private static final WordSet NOT_DONE = WordSet.of(
            "threat",
            "threats",
            "threatened",
            "threatening",
            "fear",
            "fears",
            "feared",
            "hoax",
            "risk",
            "respond",
            "prevent",
            "controlled",
            "possession",
            "under",
            "possible",
            "potential",
            "future",
            "against",
            "how",
            "no",
            "not",
            "defended",
            "training",
            "trained",
            "anti",
            "sonic",
            "drill",
            "exercise");

    /** "shot to fame", "shots on goal". */
    private static final WordSet BEHIND_SHOT = WordSet.of("to", "up", "on", "at", "over", "wide", "past", "in");

    private static final WordSet FAME = WordSet.of(
            "fame",
            "prominence",
            "stardom",
            "power",
            "goal",
            "top",
            "number",
            "arm",
            "wide",
            "goals",
            "par",
            "film",
            "prominence",
            "the");

    private static final WordSet SPORT = WordSet.of(
            "goal",
            "goals",
            "striker",
            "strikers",
            "match",
            "league",
            "coach",
            "season",
            "innings",
            "half",
            "points",
            "album",
            "song",
            "film",
            "series",
            "shares",
            "stocks",
            "traders",
            "investors",
            "economy",
            "cup",
            "final");

    /** Sentences that say what the story is about. */
    private static final int TOP = 3;

    /** In words: from what takes an attack back to the attack. */
    private static final int NEAR = 4;

    private OnlySpokenOf() {}

    /** Whether nobody is harmed in the sentences, and nothing in them was done or tried. */
    static boolean is(List<Facts> scene) {
        return scene.stream().noneMatch(f -> f.casualties().stream().anyMatch(OnlySpokenOf::isSomebody))
                && scene.stream().limit(TOP).anyMatch(f -> f.sentence().has(TOPICS))
                && scene.stream().noneMatch(OnlySpokenOf::tellsDeed);
    }

    private static boolean isSomebody(Casualty c) {
        return c.people().count() == null || c.people().count().best() > 0;
    }

    private static boolean tellsDeed(Facts f) {
        Sentence s = f.sentence();
        if (OldWar.isTold(s)) {
            return false;
        }
        if (f.cues().has(Cue.FOILED) || s.next(ARMS, f.from()) < f.to()) {
            return true;
        }
        for (int i = s.next(DONE, f.from()); i < f.to(); i = s.next(DONE, i + 1)) {
            if (!f.cues().explainAway(i) && !isTakenBack(s, i) && !isPlay(s, i)) {
                return true;
            }
        }
        for (int i = s.next(Sense.ATTACKER.bit, f.from()); i < f.to(); i = s.next(Sense.ATTACKER.bit, i + 1)) {
            if (s.at(i + 1).is(Sense.VERB) || s.at(i + 2).is(Sense.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "a threat of attacks", "no shots were fired", "how to respond to a shooting". */
    private static boolean isTakenBack(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && !s.at(k).is(Sense.COMMA); k--) {
            if (NOT_DONE.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlay(Sentence s, int i) {
        boolean fame = s.at(i).is("shot") && BEHIND_SHOT.has(s.at(i + 1)) && FAME.has(s.at(i + 2));
        boolean sport = (s.at(i).is("hit")
                        || s.at(i).is("struck")
                        || s.at(i).is("shot")
                        || s.at(i).is("strike"))
                && s.has(SPORT);
        boolean arm = s.at(i).is("assault")
                && (s.at(i + 1).word().text().startsWith("rifle")
                        || s.at(i + 1).word().text().startsWith("weapon"));
        return fame || sport || arm;
    }
}
