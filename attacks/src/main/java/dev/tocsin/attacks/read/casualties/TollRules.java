package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;
import static dev.tocsin.attacks.read.casualties.Harm.KILLED;

import java.util.List;

/**
 * The rules by which news gives a number for all who were killed, or hurt, up to now: "the toll rose to nine". What such
 * a rule finds stands alone, and the latest holds.
 */
final class TollRules {
    private static final String MOVED =
            "risen|rose|rises|rising|climbed|climbs|climbing|increased|increases|jumped|jumps|grew|grows|grown|mounted|mounts"
                    + "|soared|soars|swelled|swollen|doubled|tripled|edged|inched|crept|stands|stood|fell|fallen|dropped"
                    + "|revised|updated|lowered|reduced|corrected|raised|up|down";
    private static final String CORRECTED =
            "revised|revising|revises|lowered|lowering|lowers|corrected|correcting|corrects|reduced|raised|raising|cut|amended|adjusted|updated|upped";
    private static final String PASSES =
            "hit|hits|passed|passes|topped|tops|exceeded|exceeds|surpassed|surpasses|crossed|crosses|reached|reaches|now";
    private static final String BRINGS = "bringing|raising|taking|pushing|lifting|brings|raises|takes|pushes|lifts"
            + "|brought|raised|took|pushed|lifted";

    static final List<Rule> ALL = List.of(
            Rule.toll(Rules.FOR_A_TOTAL, KILLED, -2, "for NUMBER <dead|deaths|killed|fatalities|slain>")
                    .matches("Four others died later, for a total of 12 dead.")
                    .misses("Four others prayed for two days."),
            Rule.toll("toll", KILLED, 1, "<toll|fatalities> ~ to|at|as|is|was|reached|of|up ADV* NUMBER")
                    .matches("bringing the death toll to 17", "The toll is now nine.")
                    .misses("a toll road"),
            Rule.toll("is the latest victim", KILLED, -2, "<becoming|became|becomes> VICTIMS")
                    .matches("A woman died, becoming the 23rd victim of the shooting.")
                    .misses("He became the victim's friend."),
            Rule.toll(
                            "has now cost so many lives",
                            KILLED,
                            -1,
                            "now cost|costs|claimed|claims|taken|took NUMBER <lives>")
                    .matches("Two bodies were found, so that the raid has now cost 23 lives.")
                    .misses("Two bodies were found, now 23 lives are in danger."),
            Rule.toll(
                            "victims now number",
                            KILLED,
                            -1,
                            "<victims|dead> ~ are|number thus|now|hence|therefore NUMBER .|,|;")
                    .matches("The victims of the ambush are thus three.")
                    .misses("The victims are three Chinese workers."),
            Rule.toll("there are now so many victims", KILLED, -1, "are|were <now|thus> VICTIMS")
                    .matches("There are now three victims.")
                    .misses("There are three victims of the flood."),
            Rule.toll("has now claimed victims", KILLED, -1, "now <claimed|claims> VICTIMS")
                    .matches("The ambush has now claimed three victims.")
                    .misses("The ambush has now claimed the headlines."),
            Rule.toll(
                            "has caused so many deaths",
                            KILLED,
                            -3,
                            "HAVE now|thus|so|far|already* caused|cost|claimed NUMBER <deaths|lives>")
                    .matches("The attack has thus caused 36 deaths.")
                    .misses("The attack has caused 36 fires."),
            Rule.toll(
                            "deaths come to",
                            KILLED,
                            -1,
                            "<deaths|dead|fatalities> ~~~ come|comes|amount|amounts|amounted to NUMBER")
                    .matches("With it the deaths caused by the bomb come to 33.")
                    .misses("Death comes to all."),
            Rule.toll("toll passes", KILLED, 0, "<toll|fatalities> ~ " + PASSES + " NUMBER")
                    .matches("The death toll hit 34.", "Blast toll now 23")
                    .misses("The toll passed to the driver."),
            Rule.toll("toll, then number", KILLED, 2, "<toll> : NUMBER")
                    .matches("Blast toll: 34")
                    .misses("The toll road: it is long."),
            Rule.toll("toll up to", KILLED, 1, "<toll> NUMBER")
                    .matches("Death toll up to 34", "Bombing toll 34")
                    .misses("The toll road is long."),
            Rule.toll(
                            "body count as a toll",
                            KILLED,
                            0,
                            "death|body <count|tally> ~~~ to|at|is|was|reached ADV* NUMBER")
                    .matches("The body count climbed to 18.")
                    .misses("The body lay near the count of Monte Cristo."),
            Rule.of(
                            Rules.IN_TOLL,
                            KILLED,
                            1,
                            "<toll|number|figure|total|count|dead|killed|slain|fatalities> includes|included|include ~ PEOPLE")
                    .matches("The toll includes six perpetrators.")
                    .misses("The number of schools includes two colleges."),
            Rule.toll(
                            "takes the toll to",
                            KILLED,
                            -1,
                            BRINGS
                                    + "|lowered|cut|reduced|revised|put|puts|putting to|at NUMBER the|its|their <number|toll|count|tally>")
                    .matches(
                            "taking to nine the number of people killed",
                            "which brings to five the toll of the attack",
                            "The ministry put at 70 the number of dead.",
                            "They lowered to 70 their count of the dead.")
                    .misses("taking to nine the wounded"),
            Rule.toll(
                            "sets the toll of it",
                            KILLED,
                            0,
                            BRINGS + "|" + CORRECTED
                                    + "|put|puts|set|sets down|up? the|its|their|POSS|DET death? <toll> of|from|in|for ~~~ to|at NUMBER")
                    .matches(
                            "The ministry raised the toll of Friday's attack on a beach hotel near the old port to 39.")
                    .misses("The ministry raised the toll of the tunnel."),
            Rule.toll(
                            "takes the total to",
                            KILLED,
                            0,
                            BRINGS + " the|its total|overall? <total|tally|count|figure> to NUMBER")
                    .matches("Three more have died, raising the total to 44.")
                    .misses("raising the total number of the wounded to 44"),
            Rule.toll(
                            "number of people who died",
                            KILLED,
                            -4,
                            "<number> of the? PEOPLE WHO HAVE? KILL_ED|DIE|died ~~~ to|at|as|reached|hit|passed NUMBER")
                    .matches("The number of people who died in the riot has climbed to 197.")
                    .misses("The number of people who died is not known."),
            Rule.toll(
                            "toll of those killed",
                            KILLED,
                            -2,
                            "<number> of the? PEOPLE killed|dead|martyred|slain ~~~ to|at|as|reached|hit|passed|topped|is|was to|now? NUMBER")
                    .matches(
                            "The number of people killed in the attack has risen to 133.",
                            "Police lowered the number of people killed to 84.")
                    .misses("A number of people killed time."),
            Rule.toll(
                            "number of those killed",
                            KILLED,
                            -2,
                            "<number> of the? those KILL_ED|DEAD|DIE ~~~ to|at|as NUMBER")
                    .matches(
                            "The number of those martyred in the blast rose to 34.", "the number of those killed as 89")
                    .misses("The number of those who live there rose to 34."),
            Rule.of(
                            "number of dead",
                            KILLED,
                            -1,
                            "<number> of the? dead|killed|deaths|fatalities|victims|martyrs|slain ~ at|to|as|is|was ADV* NUMBER")
                    .matches("Police put the number of dead at 59.", "taking the total number of deaths to 44")
                    .misses("a number of dead fish"),
            Rule.toll(
                            "toll of the dead rises",
                            KILLED,
                            -1,
                            "<number> of the? dead|deaths|fatalities|victims|martyrs ~~~ reached|hit|passed|topped|"
                                    + MOVED + " to|at? NUMBER")
                    .matches(
                            "The number of dead from the shelling reached 70.",
                            "The number of dead in the shelling of the camps near the city a week ago has increased to 35.")
                    .misses("The number of dead fish has grown."),
            Rule.toll(
                            "toll of the dead goes up",
                            KILLED,
                            -1,
                            "<number> of the? dead|deaths|fatalities|victims ~~~ gone|goes|went NUMBER")
                    .matches("The number of dead in the blast has gone up to nine.")
                    .misses("The number of dead fish has gone down."),
            Rule.toll("toll of the dead numbered", KILLED, -1, "the <dead> ADV* numbered|number NUMBER")
                    .matches("The dead now number 118.")
                    .misses("The dead are numbered."),
            Rule.toll(
                            "fatalities numbered",
                            KILLED,
                            0,
                            "<fatalities|deaths> ~~~ numbered|number|totalled|totaled|reached|rose|climbed|risen|rise to? NUMBER")
                    .matches("Fatalities from the bombing numbered six.", "Deaths from the bombing rose to six.")
                    .misses("Deaths from the flu are rising."),
            Rule.toll(
                            "puts the dead of it at",
                            KILLED,
                            0,
                            "put|puts|putting|" + BRINGS
                                    + " the|its <dead|deaths|fatalities|killed> ~~~ at|to NUMBER !UNIT")
                    .matches(
                            "Officials put the dead in the bombing at nine.",
                            "One more has died, bringing the dead to nine.")
                    .misses("Officials put the dead in bags.", "They took the dead to two camps."),
            Rule.of("put the dead at", KILLED, 0, "the <dead> at NUMBER")
                    .matches("The ministry put the dead at 46.")
                    .misses("the dead at Verdun"),
            Rule.of("such a toll of the fallen", KILLED, 0, "toll ~ PEOPLE <fallen>")
                    .matches("The toll is 17 soldiers fallen.")
                    .misses("The toll has fallen."),
            Rule.of(
                            "number of those injured",
                            INJURED,
                            -2,
                            "<number> of the? PEOPLE hurt|injured|wounded ~~~ to|at|as to? NUMBER")
                    .matches(
                            "The number of people injured in the attack has risen to 133.",
                            "The city lowered the number of people hurt by gunfire to 17.")
                    .misses("A number of people hurt themselves."),
            Rule.of(
                            "number of wounded",
                            INJURED,
                            -2,
                            "<number> of the? those? hurt|injured|wounded|injuries ~~~ to|at|as|is|was ADV* NUMBER")
                    .matches("The number of injured stood at 221.", "the number of those wounded to 40")
                    .misses("A number of wounded men fled."),
            Rule.toll(
                            "number of wounded corrected",
                            INJURED,
                            -4,
                            "revised|revising|lowered|lowering|corrected|correcting|reduced|raised|cut|amended|adjusted down|downward|up|upward|downwards|upwards? POSS|DET|its|their? <number|count|tally|toll> of the? those|people|persons? hurt|injured|wounded from|of? NUMBER to NUMBER")
                    .matches("The governor revised the number of wounded from 17 to 13.")
                    .misses("The governor revised the number of schools from 17 to 13."),
            Rule.toll(
                            "number of wounded corrected to",
                            INJURED,
                            -4,
                            CORRECTED
                                    + " down|downward|up|upward|downwards|upwards? POSS|DET|its|their? <number|count|tally|toll> of the? those|people|persons? hurt|injured|wounded down|up|downward|upward? to NUMBER")
                    .matches("The hospital later revised the number of wounded to 13.")
                    .misses("The hospital later revised the number of beds to 13."),
            Rule.toll(
                            "number of wounded later put at",
                            INJURED,
                            -5,
                            "<number> of the? people|those? hurt|injured|wounded ~ later|now|since put|set|given|"
                                    + CORRECTED + " down|up|downward|upward? at|to|as NUMBER")
                    .matches("The number of wounded was later put at 13.")
                    .misses("The number of wounded was never told."),
            Rule.toll(
                            "figure of wounded corrected",
                            INJURED,
                            -6,
                            "INJURE_ED|INJURY|INJURE_ING ~~~ " + CORRECTED
                                    + "|put|puts|putting|gave the|that|this|its|their|his <figure|number|count|total> down|up|downward|upward? to|at|as NUMBER")
                    .matches("Police, who had spoken of 17 wounded, revised the figure to 13.")
                    .misses("Police, who had spoken of 17 wounded, revised the law."),
            Rule.toll(
                            "figure corrected",
                            KILLED,
                            3,
                            CORRECTED
                                    + " the|that|this|its|their|his <figure|number|count|total> down|up|downward|upward? to NUMBER !UNIT")
                    .matches("The governor later corrected the figure to 16.")
                    .misses("The governor later corrected the figure."),
            Rule.toll(
                            "corrected to",
                            KILLED,
                            3,
                            "<corrected|revised|amended|lowered|reduced> this|that|it down|up|downward|upward? to NUMBER !UNIT")
                    .matches("In the evening the ministry corrected this to 14.")
                    .misses("In the evening the ministry corrected this."),
            Rule.of(
                            "figure put at",
                            KILLED,
                            3,
                            "put|puts|putting the|that|this|its|their|his <figure|number|count|total> at NUMBER !UNIT")
                    .matches("A hospital official put the number at 15.")
                    .misses("A hospital official put the number down."),
            Rule.of(
                            "number of wounded put at",
                            INJURED,
                            -3,
                            "<number> of the? people|those? hurt|injured|wounded ~~~ put|set|given|revised|corrected|lowered|raised|down|up|downward|upward* at|to NUMBER")
                    .matches("The number of wounded in the bombing of a shop was put at 13.")
                    .misses("The number of wounded in the bombing of a shop is not known."),
            Rule.of("number injured rises", INJURED, -1, "<number> hurt|injured|wounded ~~ " + MOVED + " to NUMBER")
                    .matches("Number injured in the bombing of a cafe grows to 32.")
                    .misses("The number of schools grows to 32."),
            Rule.of(
                            "takes the injured to",
                            INJURED,
                            -3,
                            BRINGS + "|lowered|lowers to NUMBER the <number> of people|those hurt|injured|wounded")
                    .matches("The ministry raised to 32 the number of people hurt.")
                    .misses("The ministry raised to 32 the number of schools."),
            Rule.of("the wounded number", INJURED, -1, "the <wounded|injured> ADV* numbered|number|are|were NUMBER")
                    .matches("The injured number 18.")
                    .misses("The injured are at home."),
            Rule.of("put the wounded at", INJURED, 0, "the <wounded|injured> at|to NUMBER")
                    .matches("He put the wounded at 180.", "It puts the dead at 89 and the injured at 277.")
                    .misses("the wounded at the hospital"));

    private TollRules() {}
}
