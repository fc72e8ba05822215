package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;
import static dev.tocsin.attacks.read.casualties.Harm.KILLED;
import static dev.tocsin.attacks.read.casualties.Harm.SHOT;

import java.util.List;

/** All rules that join people to harm. Each carries texts that it must match and texts that it must not. */
public final class Rules {
    /** Who is told as counted in a number of dead that stands elsewhere: a part of it. */
    public static final String IN_TOLL = "counted in the dead";

    static final List<Rule> ALL = List.of(
            // --- killed
            Rule.of("were killed", KILLED, 0, "PEOPLE ~ BE BE|HAVE|ADV|found|discovered* <KILL_ED>")
                    .matches(
                            "Nine people were killed.",
                            "A monk was found beheaded.",
                            "Two guards in the city of Herat have been fatally shot.")
                    .misses("Nine people were not killed.", "Nine people were injured."),
            Rule.of("killed in", KILLED, 1, "FRESH ,? ADV* <KILL_ED> !PERSON|NUM|DET|REFLEX|PRON")
                    .matches("Five militants killed in night operations", "12 killed")
                    .misses("Gunmen killed two women."),
            Rule.of("killed them", KILLED, 0, "<KILL_ED|KILL_ING> ADV|:* PEOPLE !INJURE_ED")
                    .matches("A bomb killed nine people.", "A blast, killing at least 15 civilians", "Bomb kills 5")
                    .misses("Nine were killed.", "Two killed, five injured"),
            Rule.of(
                            "who did it was killed",
                            KILLED,
                            2,
                            "GROUP WHO ADV* INJURE_ED|KILL_ED|SHOT|STRIKE|VERB ~~ BE ADV* <KILL_ED>")
                    .matches("A man who wounded seven shoppers with a knife was shot dead.")
                    .misses("A man who wounded seven shoppers fled."),
            Rule.of("one fatally", KILLED, 0, "GROUP <fatally> !SHOT|STRIKE|INJURE_ED")
                    .matches("Three people were shot, one fatally.", "Two were shot, one of them fatally, in Newark.")
                    .misses("A man was fatally shot."),
            Rule.of("killed along with", KILLED, -2, "KILL_ED <along|together> with PEOPLE !BE")
                    .matches(
                            "A mayor was killed along with three guards.",
                            "killed along with his driver and two guards")
                    .misses("A mayor was killed with a rifle."),
            Rule.of("hurt and died", KILLED, -3, "ALONE ~ BE BE|HAVE|ADV* INJURE_ED|SHOT|STRIKE ~~ AND ADV* <DIE>")
                    .matches("A man was shot in the chest on Friday and later died at a hospital.")
                    .misses("A man was shot in the chest. A woman died."),
            Rule.of("taken and killed", KILLED, 2, "GROUP ~ BE ADV* VERB ~~ AND ADV* <KILL_ED>")
                    .matches("A farmer was abducted by gunmen on a road and later shot dead.")
                    .misses("A farmer was abducted by gunmen. A guard was killed."),
            Rule.of("were killed at last", KILLED, 8, "FIRST ~~~ BE BE|HAVE|ADV* <KILL_ED>")
                    .matches(
                            "A councillor of the village of Bar in the northern province of Foo, who owned a mill, was shot dead.")
                    .misses("The province where a councillor lived was quiet."),
            Rule.of("who was hurt has died", KILLED, -12, "GROUP WHO HAVE? BE ADV* INJURE_ED|SHOT|STRIKE ~~ <DIE>")
                    .matches("A woman who was wounded in a shooting on Sunday has died, bringing the toll to three.")
                    .misses("A woman who was wounded fled."),
            Rule.of(
                            "hurt there has died",
                            KILLED,
                            0,
                            "GROUP ADV* SHOT|INJURE_ED|STRIKE in|at|by|near|during|outside|while|inside ~~ <DIE>")
                    .matches("A woman shot at a house in Foo last week died on Sunday.")
                    .misses("A man shot a woman who died."),
            Rule.of("hurt but died", KILLED, 0, "GROUP ~ BE|HAVE ~~ but ADV* <DIE>")
                    .matches("A girl of seven had been on life support, but passed away on Saturday.")
                    .misses("A girl of seven had been on life support."),
            Rule.of("killed were", KILLED, 0, "<KILL_ED> was|were PEOPLE")
                    .matches("Also killed were a farmer and his son.")
                    .misses("Three men were killed."),
            Rule.of("injured were", INJURED, 0, "<INJURE_ED> was|were PEOPLE")
                    .matches("Also wounded were a farmer and his son.")
                    .misses("Three men were wounded."),
            Rule.of("were injured at last", INJURED, 8, "FIRST ~~~ BE BE|HAVE|ADV* <INJURE_ED>")
                    .matches(
                            "A councillor of the village of Bar in the northern province of Foo, who owned a mill, was wounded.")
                    .misses("The province where a councillor lived was quiet."),
            Rule.of("died", KILLED, 0, "PEOPLE ~ <DIE>")
                    .matches("Three soldiers on patrol died.", "A man was pronounced dead.")
                    .misses("Nobody knows the day."),
            Rule.of("is dead", KILLED, 0, "PEOPLE ~ BE ADV* <DEAD>")
                    .matches("Two people are dead.")
                    .misses("Two people are alive."),
            Rule.of("dead, such among them", KILLED, 2, "FRESH , PART ~ , ADV* <DEAD|KILL_ED>")
                    .matches("Two people, including a guard, dead in Roanoke")
                    .misses("Two people, including a guard, fled."),
            Rule.of("left dead, such among them", KILLED, 1, "LEAVE GROUP ,? PART ~ <DEAD>")
                    .matches("A rampage left four soldiers including the gunman dead.")
                    .misses("A rampage left four soldiers including a cook behind."),
            Rule.of("left dead", KILLED, 0, "PEOPLE <DEAD>")
                    .matches("The blast left two people dead.", "5 dead in blast")
                    .misses("The dead man"),
            Rule.of("deaths", KILLED, 1, "PEOPLE ADV* <DEATH>")
                    .matches("The attack caused nine deaths.")
                    .misses("The death of nine."),
            Rule.of("death of", KILLED, 1, "<DEATH|KILLING> of PEOPLE")
                    .matches("The blast brought the death of two policemen.", "the murder of a teacher")
                    .misses("the death of democracy"),
            Rule.of("fatal shooting of", KILLED, 1, "FATAL <shooting|shootings|stabbing|stabbings> of PEOPLE")
                    .matches("A man was charged in the fatal shooting of two sisters.")
                    .misses("A man was charged in the shooting of two sisters."),
            Rule.of("lives", KILLED, 0, "claimed|claiming|took|taking|cost|costing|claims PEOPLE <lives>")
                    .matches("The attack claimed nine lives.")
                    .misses("A woman lives there."),
            Rule.of("toll", KILLED, 1, "<toll|fatalities> ~ to|at|is|was|reached|of PEOPLE")
                    .matches("bringing the death toll to 17")
                    .misses("a toll road"),
            Rule.of(
                            "toll rises",
                            KILLED,
                            -1,
                            "<toll> ~~~ risen|rose|rises|rising|climbed|climbs|climbing|increased|jumped|grew|grows|grown|stands|stood|mounted to|at PEOPLE")
                    .matches(
                            "The death toll from a raid on an army base by suspected militants in the far north has risen to at least 89.",
                            "The toll of the bombing stands at 15.")
                    .misses("The toll on the road has risen to two dollars."),
            Rule.of("toll goes up", KILLED, 1, "<toll> ~~~ gone|goes|went PEOPLE")
                    .matches("The death toll has gone up to 21.")
                    .misses("The toll has gone up by two dollars."),
            Rule.of(IN_TOLL, KILLED, 1, "<toll|number|figure|total|count|dead> includes|included|include ~ PEOPLE")
                    .matches("The toll includes six perpetrators.")
                    .misses("The number of schools includes two colleges."),
            Rule.of(
                            "takes the toll to",
                            KILLED,
                            -1,
                            "taking|bringing|raising|pushing|brings|takes|raises to PEOPLE the <number|toll>")
                    .matches("taking to nine the number of people killed")
                    .misses("taking to nine the wounded"),
            Rule.of(
                            "toll of those killed",
                            KILLED,
                            -2,
                            "<number> of PEOPLE killed|dead ~~ risen|rose|rises|climbed|climbs|rising|climbing|increased to PEOPLE")
                    .matches("The number of people killed in the attack has risen to 133.")
                    .misses("A number of people killed time."),
            Rule.of("number of dead", KILLED, -1, "<number> of dead|killed|deaths|fatalities|victims ~ at|to|as PEOPLE")
                    .matches("Police put the number of dead at 59.")
                    .misses("a number of dead fish"),
            Rule.of("put the dead at", KILLED, 0, "the <dead> at PEOPLE")
                    .matches("The ministry put the dead at 46.")
                    .misses("the dead at Verdun"),
            Rule.of("bodies of", KILLED, 1, "<bodies|body|remains> of PEOPLE")
                    .matches("Police found the bodies of three men.")
                    .misses("a body of work"),
            Rule.of(
                            "bodies found",
                            KILLED,
                            2,
                            "BODIES ~ BE ADV* <found|recovered|discovered|brought|pulled|retrieved|received>")
                    .matches("Three bodies were found in a field.")
                    .misses("Three men fled."),
            Rule.of("found bodies", KILLED, 2, "<found|recovered|discovered> BODIES")
                    .matches("Police found three bodies in a field.")
                    .misses("Three men fled."),
            Rule.of("shot them dead", KILLED, 0, "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING|found|LEAVE PEOPLE <DEAD>")
                    .matches("Police shot two men dead.")
                    .misses("Police shot two men."),
            Rule.of("struck to death", KILLED, 0, "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING PEOPLE to <DEATH>")
                    .matches("He stabbed a woman to death.")
                    .misses("He stabbed a woman."),
            Rule.of("put to death", KILLED, 0, "put|puts|putting PEOPLE to <DEATH>")
                    .matches("Militants put at least 12 people to death.")
                    .misses("They put the death of a man to a vote."),
            // --- injured
            Rule.of("were injured", INJURED, 0, "PEOPLE ~ BE BE|HAVE|ADV|LEAVE* <INJURE_ED>")
                    .matches("Nine people were injured.", "Two men in the car were slightly hurt.")
                    .misses("Nine people were killed."),
            Rule.of("injured in", INJURED, 0, "FRESH ,? ADV* <INJURE_ED> !PERSON|NUM|DET|REFLEX|PRON")
                    .matches("Two killed and six injured in a blast", "three wounded")
                    .misses("He wounded two women."),
            Rule.of("left them injured", INJURED, 0, "LEAVE PEOPLE ADV* <INJURE_ED>")
                    .matches("A bomb left the mayor seriously injured.")
                    .misses("A bomb left the mayor unhurt."),
            Rule.of("injured, such among them", INJURED, -8, "FRESH , PART ~~ , ADV* <INJURE_ED>")
                    .matches(
                            "Two rebels died and three soldiers, including a major, wounded.",
                            "Four others, including a boy and a girl, injured in a blast")
                    .misses("Three soldiers, including a major, fled."),
            Rule.of("injured them", INJURED, 0, "<INJURE_ED|INJURE_ING> ADV|:* PEOPLE !KILL_ED")
                    .matches("A bomb wounded nine people.", "A blast, injuring at least 15 civilians")
                    .misses("Nine were wounded."),
            Rule.of(
                            "suffered wounds",
                            INJURED,
                            0,
                            "PEOPLE ~ suffered|sustained|received|incurred|suffering|sustaining|receiving|suffers|sustains ~ <INJURY>")
                    .matches("Two officers suffered minor leg injuries.")
                    .misses("Two officers suffered."),
            Rule.of(
                            "number of those injured",
                            INJURED,
                            -2,
                            "<number> of PEOPLE hurt|injured|wounded ~~ risen|rose|rises|climbed|climbs|rising|climbing|increased|to|at to? PEOPLE")
                    .matches(
                            "The number of people injured in the attack has risen to 133.",
                            "The city lowered the number of people hurt by gunfire to 17.")
                    .misses("A number of people hurt themselves."),
            Rule.of(
                            "number injured rises",
                            INJURED,
                            -1,
                            "<number> hurt|injured|wounded ~~ risen|rose|rises|rising|climbed|climbs|grows|grew|grown to PEOPLE")
                    .matches("Number injured in the bombing of a cafe grows to 32.")
                    .misses("The number of schools grows to 32."),
            Rule.of(
                            "takes the injured to",
                            INJURED,
                            -3,
                            "raised|raises|raising|lowered|lowers|taking|brings|bringing to PEOPLE the <number> of people|those hurt|injured|wounded")
                    .matches("The ministry raised to 32 the number of people hurt.")
                    .misses("The ministry raised to 32 the number of schools."),
            Rule.of("put the wounded at", INJURED, 0, "the <wounded|injured> at PEOPLE")
                    .matches("He put the wounded at 180.", "It puts the dead at 89 and the injured at 277.")
                    .misses("the wounded at the hospital"),
            Rule.of("wounds them", INJURED, 1, "<wounds> FRESH")
                    .matches("A blast kills two children, wounds six others.")
                    .misses("Her wounds were minor."),
            Rule.of("injuries to", INJURED, 1, "<INJURY|wounding|injuring> to|of|on PEOPLE")
                    .matches(
                            "There were injuries to three guards.", "the death of a guard and the injury of two others")
                    .misses("Injuries to his leg were minor."),
            Rule.of("injuries", INJURED, 1, "PEOPLE ADV* <injuries>")
                    .matches("The attack caused nine injuries.")
                    .misses("His injuries were minor."),
            Rule.of(
                            "in hospital",
                            INJURED,
                            1,
                            "PEOPLE ~ BE|HAVE ADV* taken|rushed|transported|airlifted|flown|sent|brought|admitted|evacuated|driven to|by ~ <HOSPITAL>")
                    .matches("Two men were rushed to a nearby hospital.")
                    .misses("Two men worked in a hospital."),
            Rule.of("sent to hospital", INJURED, 1, "sent|sends|sending|puts|landed|put PEOPLE to|in ~ <HOSPITAL>")
                    .matches("The shooting sent four people to the hospital.")
                    .misses("Two men worked in a hospital."),
            Rule.of("struck", SHOT, 2, "PEOPLE ~ BE BE|HAVE|ADV* <STRIKE> !by|with")
                    .matches("A soldier was stabbed in Hebron.")
                    .misses("A soldier was in Hebron."),
            Rule.of("struck by", INJURED, 2, "PEOPLE ~ BE BE|HAVE|ADV* <stabbed|slashed|beaten|knifed> by|with")
                    .matches("A soldier was stabbed by a man.")
                    .misses("A soldier was hit by debt."),
            Rule.of("stabbed them", SHOT, 2, "<stabbed|stabbing|stabs|knifed|slashed|slashing> PEOPLE !to|DEAD")
                    .matches("A man stabbed two policemen.")
                    .misses("Two policemen were stabbed."),
            // --- shot: injured, unless the text tells of death
            Rule.of("were shot", SHOT, 0, "PEOPLE ~ BE BE|HAVE|ADV* <SHOT>")
                    .matches("Four people were shot.")
                    .misses("Four people were hurt."),
            Rule.of("shot in", SHOT, 1, "FRESH ,? ADV* <SHOT> !PERSON|NUM|DET|REFLEX|PRON|at|AND|DEAD|TITLE")
                    .matches("2 teens shot in park", "8 shot")
                    .misses("Gunmen shot two women."),
            Rule.of("shot them", SHOT, 0, "<SHOT|SHOOT|SHOOT_ING> ADV* PEOPLE !DEAD|to|KILL_ED")
                    .matches("A gunman shot three people.")
                    .misses("Three people were shot.", "A gunman shot three people dead."),
            Rule.of("shooting of", SHOT, 2, "<shooting> of PEOPLE")
                    .matches("the shooting of two men")
                    .misses("the shooting of a film"));

    private Rules() {}
}
