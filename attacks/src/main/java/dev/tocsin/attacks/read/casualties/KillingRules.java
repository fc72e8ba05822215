package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.KILLED;

import java.util.List;

/** The rules that tell of the dead. */
final class KillingRules {
    private static final String TAKEN =
            "taken|rushed|transported|airlifted|flown|brought|shifted|evacuated|moved|transferred|hospitalized|hospitalised|admitted|conveyed|ferried|driven|carried|INJURE_ED";

    static final List<Rule> ALL = List.of(
            Rule.of(
                            "were killed",
                            KILLED,
                            0,
                            "PEOPLE ~ BE BE|HAVE|ADV|today|yesterday|found|discovered|reported|said|known|understood|to|\"|“|‘* <KILL_ED>")
                    .matches(
                            "Nine people were killed.",
                            "A monk was found beheaded.",
                            "Two guards in the city of Herat have been fatally shot.")
                    .misses("Nine people were not killed.", "Nine people were injured."),
            Rule.of("killed in", KILLED, 1, "FRESH ,? ADV* <KILL_ED> !PERSON|NUM|DET|REFLEX|PRON|between|both")
                    .matches("Five militants killed in night operations", "12 killed")
                    .misses("Gunmen killed two women."),
            Rule.of(
                            "struck, then killed",
                            KILLED,
                            -12,
                            "FRESH SHOT|INJURE_ED|STRIKE ~ , AND|ADV|then* <KILL_ED> !PERSON|NUM|DET|REFLEX|PRON|between")
                    .matches("Girl shot in the head, killed", "Man stabbed outside bar, killed by two men")
                    .misses("Man shot in the head, killed two.", "Man shot in the head"),
            Rule.of(
                            "gunshot death",
                            KILLED,
                            1,
                            "FRESH POSS? accidental? gunshot|shooting|stabbing|hunting <death|deaths>")
                    .matches("Man's gunshot death was an accident.", "Toddler's shooting death")
                    .misses("Teen gunshot wound was an accident"),
            Rule.of("killed them", KILLED, 0, "<KILL_ED|KILL_ING> ADV|all|both|:|\"|“|‘|”* PEOPLE !INJURE_ED")
                    .matches("A bomb killed nine people.", "A blast, killing at least 15 civilians", "Bomb kills 5")
                    .misses("Nine were killed.", "Two killed, five injured"),
            Rule.of(
                            Rules.WHO_DID_IT,
                            KILLED,
                            2,
                            "GROUP WHO ADV* INJURE_ED|KILL_ED|SHOT|STRIKE|VERB ~~ BE ADV|REFLEX* <KILL_ED>")
                    .matches("A man who wounded seven shoppers with a knife was shot dead.")
                    .misses("A man who wounded seven shoppers fled."),
            Rule.of(
                            Rules.WHO_DIED,
                            KILLED,
                            2,
                            "GROUP WHO ADV* INJURE_ED|KILL_ED|SHOT|STRIKE ~~ <DIE> in|at|when|as|from|of|,|.")
                    .matches("A couple who wounded two guards died in a gunfight with the police.")
                    .misses("A couple who wounded two guards fled."),
            Rule.of(Rules.SUSPECT_DIED, KILLED, -20, "GROUP suspected of ADV* KILL_ING|SHOOT_ING|INJURE_ING ~~ <DIE>")
                    .matches("A man suspected of killing two guards dies of his wounds.")
                    .misses("A man suspected of killing two guards flees."),
            Rule.of(
                            Rules.DID_IT,
                            KILLED,
                            -12,
                            "GROUP ADV* INJURE_ED|KILL_ED|SHOT|STRIKE|VERB|infiltrated ~~ AND ADV* was|were|is|are ADV* <KILL_ED>")
                    .matches("A man attacked two guards with an axe and was shot dead.")
                    .misses("A man attacked two guards with an axe and fled."),
            Rule.of("one fatally", KILLED, 0, "GROUP <fatally> !SHOT|STRIKE|INJURE_ED")
                    .matches("Three people were shot, one fatally.", "Two were shot, one of them fatally, in Newark.")
                    .misses("A man was fatally shot."),
            Rule.of(
                            "killed along with",
                            KILLED,
                            -2,
                            "KILL_ED|DEATH|DIE|DEAD ,? <along|together> with PEOPLE !BE|INJURE_ED")
                    .matches(
                            "A mayor was killed along with three guards.",
                            "killed along with his driver and two guards",
                            "A mother died along with two of her sons.",
                            "The raid ended in his death, along with five others.")
                    .misses("A mayor was killed with a rifle."),
            Rule.of(
                            "killed in it along with",
                            KILLED,
                            -1,
                            "KILL_ED in|by|at ~ ,? <along|together> with PEOPLE !BE|INJURE_ED")
                    .matches("An admiral was killed in a bombing along with his driver and two guards.")
                    .misses("An admiral was killed in a bombing that came along with a storm."),
            Rule.of(
                            "killed in it as well as",
                            KILLED,
                            -1,
                            "KILL_ED in|by|at|on|during|when ~ , <as> well as PEOPLE !BE|INJURE_ED")
                    .matches("Four pupils were shot dead in a raid on a school, as well as a teacher.")
                    .misses("Four pupils were shot dead in a raid on a school, as well as on a mosque."),
            Rule.of("killed as well as", KILLED, -2, "KILL_ED ,? <as> well as PEOPLE !BE|INJURE_ED")
                    .matches("Ten soldiers were killed, as well as four clerks.")
                    .misses("Ten soldiers were killed as well."),
            Rule.of("hurt and died", KILLED, -30, "ALONE ~ BE BE|HAVE|ADV* INJURE_ED|SHOT|STRIKE ~~ AND ADV* <DIE>")
                    .matches("A man was shot in the chest on Friday and later died at a hospital.")
                    .misses("A man was shot in the chest. A woman died."),
            Rule.of(
                            "taken where they died",
                            KILLED,
                            -30,
                            "PEOPLE ~ BE BE|HAVE|ADV|both|all* " + TAKEN
                                    + " ~~ where|when|before|but they|both|he|she BE|HAVE|ADV|both|all* <DIE>")
                    .matches("Both men were taken to a hospital, where they were later pronounced dead.")
                    .misses("Both men were taken to a hospital, where they lived."),
            Rule.of(
                            "taken and declared dead",
                            KILLED,
                            -30,
                            "PEOPLE ~ BE BE|HAVE|ADV|both|all* " + TAKEN
                                    + " ~~ <pronounced|declared> them|him|her|both DEAD")
                    .matches("Both men were taken to a hospital, where doctors pronounced them dead.")
                    .misses("Both men were taken to a hospital, where doctors treated them."),
            Rule.of(
                            "taken and died",
                            KILLED,
                            -30,
                            "PEOPLE ~ BE BE|HAVE|ADV|both|all* " + TAKEN
                                    + " ~~ and|but|where BE|HAVE|ADV|both|all* <DIE>")
                    .matches("Both men were driven to a clinic but later died.")
                    .misses("Both men were taken to a hospital. A woman died."),
            Rule.of(
                            "taken and killed",
                            KILLED,
                            2,
                            "PEOPLE ~ BE ADV* VERB|tortured|raped|mutilated|interrogated|kicked|forced|rounded|dragged|lined|tied|bound|led|pulled|herded|summoned|singled|tracked|chased|cornered|caught|overpowered|picked|snatched|tricked|lured|paraded|marched|blindfolded|handcuffed|held|brought|ordered|offloaded|stopped|hauled|thrown|flung|pushed|hurled|shoved|doused|stripped|set ~~ AND ADV* <KILL_ED|DIE>")
                    .matches("A farmer was abducted by gunmen on a road and later shot dead.")
                    .misses("A farmer was abducted by gunmen. A guard was killed."),
            Rule.of(
                            "struck and killed",
                            KILLED,
                            -1,
                            "PEOPLE ~ BE ADV* STRIKE|SHOT|INJURE_ED|VERB|clubbed|tortured|raped|kicked|mutilated|strangled AND|,|ADV|down|over|STRIKE|SHOT|VERB|clubbed|tortured|raped|kicked|mutilated|strangled* <KILL_ED>")
                    .matches("Eight villagers were beaten, stabbed and axed to death.")
                    .misses("Eight villagers were beaten, stabbed and robbed."),
            Rule.of(
                            "throats cut",
                            KILLED,
                            1,
                            "FRESH ~ slit|slits|slitting|cut|cuts|cutting|slashed|slashing their|his|her|whose <throats|throat>")
                    .matches("Raiders attacked two farmers on their farm and slit their throats.")
                    .misses("Two farmers had sore throats."),
            Rule.of("killed, misspelt", KILLED, 1, "PEOPLE where|wer|ware <KILL_ED>")
                    .matches("Twenty people where killed.")
                    .misses("Nobody knows where killed soldiers lie."),
            Rule.of(
                            "taken there and killed",
                            KILLED,
                            2,
                            "GROUP kidnapped|abducted|captured|seized|taken ~~ BE|HAVE BE|HAVE|ADV* <KILL_ED>")
                    .matches("Three of the farmers kidnapped in Bar on Monday have been killed by their captors.")
                    .misses("Three farmers kidnapped a man who was killed."),
            Rule.of(
                            "suffered fatal wounds",
                            KILLED,
                            -2,
                            "PEOPLE ~ suffered|sustained|received|incurred|suffering|sustaining|receiving|suffers|sustains DET|what|apparently|several|multiple* <fatal|mortal> ~ INJURY")
                    .matches("A guard suffered a fatal stab wound.", "Two men sustained fatal injuries.")
                    .misses("A guard suffered a potentially fatal wound."),
            Rule.of(
                            "all hurt and died",
                            KILLED,
                            -29,
                            "PEOPLE ~ BE BE|HAVE|ADV* INJURE_ED|SHOT|STRIKE ,? AND|but ADV* <DIE>")
                    .matches("A cook and a waiter were shot in the head and died instantly.")
                    .misses("A cook and a waiter were shot in the head. A boy died."),
            Rule.of(
                            Rules.OF_THOSE_HURT,
                            KILLED,
                            -20,
                            "of the? NUM ~ SHOT|INJURE_ED ~ , NUMBER HAVE|BE|ADV* <DIE|KILL_ED>")
                    .matches("Of the 30 people shot in Foo on Friday, four died.")
                    .misses("Of the 30 people shot in Foo on Friday, four fled."),
            Rule.of("killed besides", KILLED, 0, "addition to the|those? NUMBER ~ <KILL_ED|DEAD>")
                    .matches("Nine were hurt, in addition to the three killed.")
                    .misses("Nine were hurt, in addition to the three warned."),
            Rule.of("hurt, has died", KILLED, -20, "ALONE , ADV* INJURE_ED|SHOT|STRIKE ~~ , BE|HAVE|ADV* <DIE>")
                    .matches("His sister, also hit in the chest, was pronounced dead at noon.")
                    .misses("His sister, also hit in the chest, was taken to a hospital."),
            Rule.of("hurt but died", KILLED, 0, "GROUP ~ BE|HAVE ~~ but ADV* <DIE>")
                    .matches("A girl of seven had been in a bad way, but passed away on Saturday.")
                    .misses("A girl of seven had been in a coma."),
            Rule.of(
                            "was hurt but died",
                            KILLED,
                            -30,
                            "ALONE ~ BE|HAVE BE|HAVE|ADV* INJURE_ED|SHOT|STRIKE ~~ but ADV* <DIE>")
                    .matches("A girl of seven had been on life support, but passed away on Saturday.")
                    .misses("A girl of seven had been on life support."),
            Rule.of("killed, as were", KILLED, 0, "KILL_ED|DIE ,? <as> was|were|did PEOPLE")
                    .matches("Twelve students were killed, as were three teachers.")
                    .misses("Twelve students were hurt, as were three teachers."),
            Rule.of("dead named", KILLED, 0, "<dead|deceased> victims|victim|man|woman|men|person|people as PEOPLE")
                    .matches("The coroner named the dead victims as a clerk and her son.")
                    .misses("The coroner named the victims as she had been told."),
            Rule.of("dead were", KILLED, 1, "the <dead> were CROWD !old")
                    .matches("The dead were four guards and a cook.")
                    .misses("The dead were buried."),
            Rule.of("dead are", KILLED, 1, "<dead> are PEOPLE")
                    .matches("Dead are twelve students and a teacher.")
                    .misses("Twelve students are dead."),
            Rule.of("killed were", KILLED, 0, "<KILL_ED> was|were PEOPLE")
                    .matches("Also killed were a farmer and his son.")
                    .misses("Three men were killed."),
            Rule.of("died", KILLED, 0, "PEOPLE ~ BE|HAVE|ADV* <DIE>")
                    .matches("Three soldiers on patrol died.", "A man was pronounced dead.")
                    .misses("Nobody knows the day."),
            Rule.of("is dead", KILLED, 0, "PEOPLE ~ BE ADV* <DEAD>")
                    .matches("Two people are dead.")
                    .misses("Two people are alive."),
            Rule.of(
                            "dead, such among them",
                            KILLED,
                            2,
                            "FRESH , PART|mostly|mainly|many|most|largely ~ , ADV* <DEAD|KILL_ED>")
                    .matches("Two people, including a guard, dead in Roanoke")
                    .misses("Two people, including a guard, fled."),
            Rule.of("left dead, such among them", KILLED, 1, "LEAVE GROUP ,? PART ~ <DEAD>")
                    .matches("A rampage left four soldiers including the gunman dead.")
                    .misses("A rampage left four soldiers including a cook behind."),
            Rule.of("could not save them", KILLED, 0, "<unable|could|couldn't|failed> not? to? save PEOPLE")
                    .matches("Doctors were unable to save her.", "Medics could not save the man.")
                    .misses("Medics saved the man."),
            Rule.of("not able to save them", KILLED, 0, "not|weren't|wasn't <able> to save PEOPLE")
                    .matches("Doctors were not able to save her.")
                    .misses("Doctors were able to save her."),
            Rule.of("left dead", KILLED, 0, "PEOPLE now? <DEAD>")
                    .matches("The blast left two people dead.", "5 dead in blast")
                    .misses("The dead man"),
            Rule.of("deaths", KILLED, 1, "PEOPLE ADV|reported|known* <DEATH>")
                    .matches("The attack caused nine deaths.")
                    .misses("The death of nine."),
            Rule.of(
                            "resulted in so many deaths",
                            KILLED,
                            -1,
                            "resulted|resulting|results|ended in GROUP <DEATH|fatalities>")
                    .matches("The assault resulted in eight deaths of the army.")
                    .misses("The assault resulted in the deaths of nine."),
            Rule.of("dead, so many of them such", KILLED, -8, "FRESH , NUM of them|whom ~ , ADV* <DEAD|KILL_ED>")
                    .matches("15 people, ten of them policemen, killed in two explosions.")
                    .misses("15 people, ten of them policemen, fled."),
            Rule.of("left them killed", KILLED, 0, "LEAVE PEOPLE ADV* <KILL_ED>")
                    .matches("Raiders attacked a herder and left him shot dead.", "The fight left two guards killed.")
                    .misses("He left two guards. A cook was killed."),
            Rule.of(
                            "death of",
                            KILLED,
                            1,
                            "<DEATH|KILLING|beheading|beheadings|decapitation|lynching|crucifixion> of PEOPLE")
                    .matches("The blast brought the death of two policemen.", "the murder of a teacher")
                    .misses("the death of democracy"),
            Rule.of("fatal shooting of", KILLED, 1, "FATAL <shooting|shootings|stabbing|stabbings> of PEOPLE")
                    .matches("A man was charged in the fatal shooting of two sisters.")
                    .misses("A man was charged in the shooting of two sisters."),
            Rule.of(
                            "so died",
                            KILLED,
                            1,
                            "resulting|resulted|results|caused|causing|causes|led|leading|leads in|to? GROUP POSS? immediate|instant|tragic|subsequent|eventual* <death>")
                    .matches("A bomb went off under his car, causing his immediate death.")
                    .misses("The inquiry led to his resignation."),
            Rule.of(
                            "and another died",
                            KILLED,
                            2,
                            "DIE ~ <AND> GROUP later|overnight|hours|days|yesterday|today|WEEKDAY")
                    .matches("One of the wounded died in the evening and another overnight.")
                    .misses("One of the wounded died and his son fled."),
            Rule.of("cost them", KILLED, 2, "<cost|costing|costs> DET COLLECTIVE|SECURITY CROWD")
                    .matches("The ambush cost the army nine men.")
                    .misses("The ambush cost the army nine lorries."),
            Rule.of("put to the sword", KILLED, 0, "put|puts|putting PEOPLE to the <sword|torch>")
                    .matches("Raiders put fourteen villagers to the sword.")
                    .misses("Raiders put fourteen villagers to flight."),
            Rule.of(Rules.OTHERS_DIED_TOO, KILLED, 2, "DIE ~ <AND> OTHERS on|en|later|overnight")
                    .matches("Four people died on the spot and two others on the way to hospital.")
                    .misses("Four people died on the spot and two others fled."),
            Rule.of("lost", KILLED, 2, "<lost> CROWD !to")
                    .matches("The rebels lost three men in the fight.", "Police lost two officers.")
                    .misses("The team lost three games."),
            Rule.of("lives", KILLED, 0, "claimed|claiming|took|taking|cost|costing|claims PEOPLE <lives|life>")
                    .matches("The attack claimed nine lives.")
                    .misses("A woman lives there."),
            Rule.of("cost them their lives", KILLED, 0, "cost|costs|costing PEOPLE their|his|her <lives|life>")
                    .matches("The shooting cost three people their lives.")
                    .misses("It cost three people their jobs."),
            Rule.of("claimed victims", KILLED, 0, "<claimed|claims|claiming> VICTIMS !of")
                    .matches("The bombing claimed three victims.")
                    .misses("The group claimed three bombings."),
            Rule.of(Rules.LOST, KILLED, 0, "<lost|losing|loses|lose> ADV* TROOPS")
                    .matches(
                            "Turkish forces killed 11 militants and lost three soldiers.",
                            "Troops killed nine rebels, losing two of their own.")
                    .misses("The army lost three tanks."),
            Rule.of(Rules.LOSS, KILLED, 0, "<loss|losses|cost> of ADV* TROOPS")
                    .matches(
                            "The rebels acknowledged the loss of 23 fighters.",
                            "Troops killed nine rebels at the cost of one of their own.")
                    .misses("They mourned the loss of three tanks."),
            Rule.of(
                            "hurt then and died",
                            KILLED,
                            3,
                            "GROUP INJURE_ED|SHOT|STRIKE on|when|in|by|during|at|last|earlier|as|WEEKDAY ~~ <died|dies|succumbed>")
                    .matches("The pensioner wounded on Saturday when two men opened fire died this morning.")
                    .misses("The pensioner wounded on Saturday when two men opened fire lives."),
            Rule.of(Rules.OF_SO_MANY, KILLED, -2, "NUMBER <KILL_ED> was|were|are !KILL_ED|INJURE_ED")
                    .matches("Eight of the ten killed were women.")
                    .misses("Eight were killed."),
            Rule.of("those killed were", KILLED, 0, "those <killed|slain> ~~ were PEOPLE")
                    .matches("Those killed in the shooting were five teachers, two drivers and a cook.")
                    .misses("Those killed in the shooting were buried."),
            Rule.of(
                            Rules.KILLED_THERE_WERE,
                            KILLED,
                            2,
                            "<killed|slain> in|on|at|near|by|late|early|WEEKDAY|TODAY ~~ was|were PEOPLE")
                    .matches(
                            "Killed in the shooting were five teachers, two drivers and a cook.",
                            "Killed late on Monday near the mill was a cook.")
                    .misses("Killed in the shooting were hopes of peace."),
            Rule.of("fell", KILLED, 0, "TROOPS HAVE? <fell|fallen> AND|,|.|during|on|when|while|at|near")
                    .matches("Five gendarmes fell and six were wounded.")
                    .misses("Five gendarmes fell into a trap."),
            Rule.of("lives lost", KILLED, 0, "PEOPLE <lives> BE|HAVE|ADV* lost|taken|claimed|snuffed|extinguished")
                    .matches("Sixty-three lives were lost.")
                    .misses("Sixty-three lives were changed."),
            Rule.of("bodies of", KILLED, 1, "<bodies|body|remains|corpse|corpses> of PEOPLE")
                    .matches("Police found the bodies of three men.")
                    .misses("a body of work"),
            Rule.of(
                            "bodies found",
                            KILLED,
                            2,
                            "BODIES ~ BE ADV* <found|recovered|discovered|brought|pulled|retrieved|received|counted|collected|dug|unearthed|exhumed|buried|deposited|taken|seen|laid|dumped|abandoned|left|tossed|thrown>")
                    .matches("Three bodies were found in a field.")
                    .misses("Three men fled."),
            Rule.of(
                            "found bodies",
                            KILLED,
                            2,
                            "<found|recovered|discovered|received|counted|retrieved|collected|unearthed|exhumed|buried|pulled|saw|took|taken> out|in|of|from* BODIES")
                    .matches("Police found three bodies in a field.")
                    .misses("Three men fled."),
            Rule.of("received others and bodies", KILLED, 2, "<received|brought|counted> NUMBER AND BODIES")
                    .matches("The hospital received 20 injured people and nine bodies.")
                    .misses("The hospital received 20 injured people."),
            Rule.of("shot them dead", KILLED, 0, "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING|found|LEAVE PEOPLE <DEAD>")
                    .matches("Police shot two men dead.")
                    .misses("Police shot two men."),
            Rule.of("struck to death", KILLED, 0, "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING PEOPLE to <DEATH>")
                    .matches("He stabbed a woman to death.")
                    .misses("He stabbed a woman."),
            Rule.of("killed each other", KILLED, -1, "PEOPLE SHOT|STRIKE|KILL_ED each|one other|another to <DEATH>")
                    .matches("A clerk and a robber shot each other to death.")
                    .misses("A clerk and a robber shot at each other."),
            Rule.of("killed one another", KILLED, -1, "PEOPLE <KILL_ED> each|one other|another")
                    .matches("Two brothers shot and killed each other.")
                    .misses("Two brothers shot at each other."),
            Rule.of(
                            "done to death",
                            KILLED,
                            -1,
                            "batter|batters|battered|hack|hacks|hacking|hacked|club|clubs|clubbed|stone|stones|stoning|stoned|burn|burns|burning|burned|beat|beats|beating|bludgeon|bludgeons|bludgeoned|roast|roasted|roasting|lynched|kicked|tortured|choked|strangled|crushed|trampled|starved|dragged PEOPLE to <death>")
                    .matches("A group of men hack three soldiers to death with knives.")
                    .misses("A group of men hack the gate to pieces."),
            Rule.of(
                            "burned alive",
                            KILLED,
                            -1,
                            "burn|burns|burning|burned|burnt|roasted|roasting|buried|bury|burying|skinned PEOPLE <alive>")
                    .matches("Militants burned five farmers alive in a barn.")
                    .misses("Medics brought five farmers back alive."),
            Rule.of("put to death", KILLED, 0, "put|puts|putting PEOPLE to <DEATH>")
                    .matches("Militants put at least 12 people to death.")
                    .misses("They put the death of a man to a vote."));

    private KillingRules() {}
}
