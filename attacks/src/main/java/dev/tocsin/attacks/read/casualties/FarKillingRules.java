package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.KILLED;

import java.util.List;

/** The rules that tell of the dead across a clause about them: "a councillor of the village of Bar, who owned a mill, was shot dead". */
final class FarKillingRules {
    static final List<Rule> ALL = List.of(
            Rule.of("bodies in hospital", KILLED, 1, "BODIES ~ BE BE|HAVE|ADV* <INJURE_ED>")
                    .matches("Nine bodies were taken to a hospital.", "Nine bodies were badly burned.")
                    .misses("Nine men were taken to a hospital."),
            Rule.of(
                            "buried so many",
                            KILLED,
                            3,
                            "we|they|residents|villagers|families|relatives|neighbours|neighbors HAVE? ADV|already* <buried> NUMBER !alive|in|under")
                    .matches("\"We have buried five people,\" an elder said.")
                    .misses("They buried five people alive.", "They buried their differences."),
            Rule.of(
                            Rules.KILLED_WITH,
                            KILLED,
                            2,
                            "KILL_ED|DIE <with> PEOPLE !BE|HAVE|INJURE_ED|POSS|at|by|around|beside|holding|watching|SURVIVE")
                    .matches("A farmer was shot dead with his wife and two of their five children.")
                    .misses("A farmer was shot dead with a rifle.", "He died with his family around him."),
            Rule.of(
                            "sent to their graves",
                            KILLED,
                            1,
                            "sent|sends|sending|dispatched PEOPLE to their|an|his|her|early|premature|untimely* <graves|grave|hell>")
                    .matches("The bandits sent 13 residents to their early graves.")
                    .misses("The bandits sent 13 residents to their fields."),
            Rule.of("bodies lie", KILLED, 2, "BODIES ADV|that|which|were|are* <lay|lying|arrived|strewn|scattered>")
                    .matches("Nine bodies lay in the yard.", "Nine bodies were lying in the yard.")
                    .misses("Nine men lay in the yard."),
            Rule.of(
                            "have bodies",
                            KILLED,
                            2,
                            "we|hospital|morgue|mortuary|clinic ADV* <have|has|had|holds|held> BODIES")
                    .matches("\"We have nine bodies here,\" a doctor said.", "The morgue held nine bodies.")
                    .misses("\"We have nine patients here,\" a doctor said."),
            Rule.of(Rules.NO_CASUALTIES, KILLED, 0, "NOBODY reported|immediate* <casualties>")
                    .matches("There were no casualties.", "A bomb went off, and no casualties were reported.")
                    .misses("Three casualties were reported.", "There were no casualties to count."),
            Rule.of(
                            "killed there, as were",
                            KILLED,
                            0,
                            "KILL_ED|DIE in|on|at|by|near|when|during|late|early|there|WEEKDAY ~~ ,? <as> was|were|did PEOPLE")
                    .matches(
                            "Twelve students were killed in Foo on Monday, as were three teachers.",
                            "Five guards died there, as did a cook.")
                    .misses("Twelve students were hurt in Foo on Monday, as were three teachers."),
            Rule.of("killed besides them", KILLED, 0, "besides|beside|than|from the|those? NUMBER <KILL_ED|DEAD>")
                    .matches("Besides the three killed, nine were hurt.", "Apart from the three dead, nine were hurt.")
                    .misses("Besides the three guards, nine were hurt."),
            Rule.of("mourned after being killed", KILLED, 4, "PEOPLE ~ after being ADV* <KILL_ED>")
                    .matches("A man and a boy were mourned after being killed by a rocket.")
                    .misses("A man and a boy were thanked after being warned."),
            Rule.of(
                            "struck there and killed",
                            KILLED,
                            -12,
                            "PEOPLE ~ BE BE|HAVE|ADV* SHOT|STRIKE in|through|from|at|on|with|several|multiple|outside|inside|near|while|as ~~ AND ADV* <KILL_ED> !PERSON|NUM|DET|REFLEX|PRON")
                    .matches("A clerk was shot through the head and killed.")
                    .misses("A clerk was shot through the head and robbed."),
            Rule.of("were blown up", KILLED, 1, "PEOPLE HAVE? ADV* BE ADV* <blown> up|to")
                    .matches("A clerk was blown up by a mine.")
                    .misses("A clerk was blown off course.", "Rebels have blown up a bridge."),
            Rule.of("at last blown up", KILLED, 2, "FIRST DESCRIBED HAVE? ADV* BE ADV* <blown> up|to")
                    .matches("Two clerks on a trip to a fair in Foo were blown up by a mine.")
                    .misses("Two clerks were held and a bridge was blown up."),
            Rule.of("gunned them down", KILLED, 0, "gunned|gunning|gun|guns|mowed|mowing|mown PEOPLE <down>")
                    .matches("Two men on a motorbike gunned a clerk down.")
                    .misses("Two men on a motorbike looked a clerk up and down."),
            Rule.of("some of them to death", KILLED, -2, "STRIKE ~~ , GROUP to <death>")
                    .matches("Nine clerks were stabbed in a mill, two of them to death.")
                    .misses("Nine clerks were held in a mill, two of them put to work."),
            Rule.of(
                            Rules.FOUND_BODIES,
                            KILLED,
                            1,
                            "BODIES <found|discovered|recovered|dumped|exhumed> in|at|near|on|after|outside|inside|by|as")
                    .matches("Nine bodies found in Foo")
                    .misses("Nine men found in Foo"),
            Rule.of(
                            "such among them killed",
                            KILLED,
                            1,
                            "NUMBER including|incl ~ ADV* <KILL_ED|DEAD> in|at|near|on|after|as|by|when|during|.")
                    .matches("Nine including two boys killed in Foo")
                    .misses("Nine including two boys lost in Foo"),
            Rule.of("massacre of so many", KILLED, 1, "<massacre|slaughter> of CROWD")
                    .matches("The massacre of nine clerks led to unrest.")
                    .misses("The massacre of the clerks led to unrest."),
            Rule.of("loss of lives", KILLED, 0, "loss|losses of NUMBER <lives>")
                    .matches("The blast led to the loss of nine lives.")
                    .misses("The blast changed nine lives."),
            Rule.of("those dead in it were", KILLED, 1, "the <dead|slain> in|from|of|at|on ~~ were CROWD")
                    .matches("The dead in the raid on the mill were four guards and two cooks.")
                    .misses("The dead in the raid on the mill were buried."),
            Rule.of("there were so many dead", KILLED, 1, "there <were|are> BODIES")
                    .matches("There were nine dead people on the ground.")
                    .misses("There were nine tired people on the ground."),
            Rule.of("buried so many victims", KILLED, 1, "<buries|bury|buried|burying> VICTIMS")
                    .matches("Foo buries six victims of the blast")
                    .misses("Foo honours six victims of the blast"),
            Rule.of(
                            Rules.DID_IT_THEN,
                            KILLED,
                            -3,
                            "GROUP KILL_ED|KILL_ING|INJURE_ED|INJURE_ING|SHOT|STRIKE ~~ , ADV* <KILL_ED> by|in|during|after")
                    .matches("Gunman kills six, shot dead by police")
                    .misses("Gunman kills six, hunted by police"),
            Rule.of("the dead, then who", KILLED, 2, "the <dead|killed|slain> : PEOPLE")
                    .matches("The dead: two guards and a cook.")
                    .misses("The dead: a play."),
            Rule.of("the dead, then number", KILLED, 2, "<dead|deaths|fatalities> : NUMBER")
                    .matches("Dead: 11. Injured: 40.")
                    .misses("He is dead: they told his son."),
            Rule.of("were killed at last", KILLED, 8, "FIRST ~~~ BE BE|HAVE|ADV* <KILL_ED>")
                    .matches(
                            "A councillor of the village of Bar in the northern province of Foo, who owned a mill, was shot dead.")
                    .misses("The province where a councillor lived was quiet."),
            Rule.of("who was killed at last", KILLED, 8, "GROUP WHO ~~~ BE BE|HAVE|ADV* <KILL_ED>")
                    .matches(
                            "A lorry burned and a clerk who had been part of a crew at a mill in the valley was killed.")
                    .misses("A clerk who had been part of a crew was there."),
            Rule.of("is dead at last", KILLED, 8, "FIRST ~~ BE ADV* <DEAD>")
                    .matches("A boy of nine treated in Foo for burns after a gas attack on his village is dead.")
                    .misses("The village where a boy lived is quiet."),
            Rule.of(
                            "who was taken and killed",
                            KILLED,
                            9,
                            "GROUP WHO ~~~ BE ADV* kidnapped|abducted|captured|seized|taken|held|stopped|ambushed|attacked AND ADV* <KILL_ED>")
                    .matches(
                            "Three clerks who had run a mill in the valley of the river Foo were kidnapped and later killed.")
                    .misses("Three clerks who had run a mill were kidnapped and later freed."),
            Rule.of("died at last", KILLED, 8, "FIRST ~~~ BE BE|HAVE|ADV* <DIE>")
                    .matches(
                            "Six locals who had gone out of their village in the district of Foo to hunt were all found dead.")
                    .misses("The village where six locals hunt is quiet."),
            Rule.of(
                            "killed with his title, as well as",
                            KILLED,
                            0,
                            "KILL_ED|KILL_ING GROUP , WHO ~~ , <as> well as PEOPLE")
                    .matches("A bomb killed Ali Oak, who was the head of the customs of Foo, as well as his driver.")
                    .misses("A bomb killed Ali Oak, who was the head of the customs, as his driver said."),
            Rule.of(
                            "killed while at it",
                            KILLED,
                            4,
                            "FRESH playing|sitting|sleeping|walking|standing|riding|driving|jogging|waiting ~ <KILL_ED> !PERSON|NUM|DET|REFLEX|PRON")
                    .matches("Boy playing with pistol shot and killed")
                    .misses("Boy playing with pistol killed two men."),
            Rule.of(
                            Rules.KILLED_THERE,
                            KILLED,
                            4,
                            "GROUP ADV* <KILL_ED> in|on|when|during|near|outside|inside|early|late|last|earlier|yesterday|today|WEEKDAY")
                    .matches("Kin named the man killed on Friday.", "Mourners spoke of Oak, the cook killed last week.")
                    .misses("The man killed two guards."),
            Rule.of(
                            "victim of it has died",
                            KILLED,
                            1,
                            "GROUP of|in|from ~~ shooting|stabbing|attack|ambush|bombing ~ <DIE>")
                    .matches(
                            "A victim of a shooting in Foo dies.",
                            "One of the two victims in the Foo shooting has died.")
                    .misses("A victim of a shooting spoke."),
            Rule.of("victim of that has died", KILLED, 8, "VICTIMS ~~~ ,? <DIE>")
                    .matches("Two victims of the shooting at a bar on a street of Foo, Bar, have died.")
                    .misses("Two victims of the shooting at a bar on a street of Foo, Bar, said that a cook has died."),
            Rule.of("victim of this has died", KILLED, 1, "GROUP shooting|stabbing|attack ADV|HAVE|WEEKDAY* <DIE>")
                    .matches("Victim of Foo shooting dies")
                    .misses("Victim of Foo shooting speaks"),
            Rule.of(
                            "hurt there has died",
                            KILLED,
                            -8,
                            "GROUP ADV* SHOT|INJURE_ED|STRIKE in|at|by|near|during|outside|while|inside ~ <DIE>")
                    .matches("A woman shot at a house in Foo last week died on Sunday.")
                    .misses("A man shot a woman who died."),
            Rule.of(
                            "hurt in it has died",
                            KILLED,
                            -8,
                            "GROUP ADV* SHOT|INJURE_ED|STRIKE in ~ shooting|stabbing|'* <DIE>")
                    .matches("Man wounded in accidental shooting dies", "Man hurt in Foo 'hunting' shooting dies")
                    .misses("Man wounded in shooting speaks"),
            Rule.of(
                            "hurt then has died",
                            KILLED,
                            -8,
                            "GROUP ADV* SHOT|INJURE_ED|STRIKE WEEKDAY|last|earlier|early|late ~ <DIE>")
                    .matches("The girl shot Monday has died.")
                    .misses("The girl shot Monday lives."),
            Rule.of("who was hurt has died", KILLED, -12, "GROUP ,? WHO HAVE? BE ADV* INJURE_ED|SHOT|STRIKE ~~ <DIE>")
                    .matches("A woman who was wounded in a shooting on Sunday has died, bringing the toll to three.")
                    .misses("A woman who was wounded fled."),
            Rule.of(
                            "fired at, who died",
                            KILLED,
                            -12,
                            "SHOT|STRIKE|INJURE_ED|fire|attacked ADV|on|at|upon* GROUP in|at|near|outside|on ~ , WHO ADV|HAVE* <DIE>")
                    .matches(
                            "Gunmen opened fire on a clerk in Foo, who died of his wounds.",
                            "A mine wounded a clerk near Foo, who died two days later.")
                    .misses("Gunmen opened fire on a clerk in Foo, who fled."),
            Rule.of(
                            "hurt there is dead",
                            KILLED,
                            -8,
                            "GROUP ADV* SHOT|INJURE_ED|STRIKE in|at|by|near|during|when|after ~ BE ADV* <DEAD>")
                    .matches("A boy wounded in a raid on Foo is dead.")
                    .misses("A boy wounded in a raid is angry."),
            Rule.of("killed all of them", KILLED, 0, "<KILL_ED|KILL_ING> all of PEOPLE")
                    .matches("Gunmen shot dead all of the four clerks.")
                    .misses("Troops shot all of the windows."),
            Rule.of("with all killed", KILLED, 0, "with PEOPLE ADV* <KILL_ED|DEAD> !PERSON|NUM|DET|REFLEX|PRON")
                    .matches("The jet came down in a lake, with all 82 passengers killed.")
                    .misses("The jet came down in a lake with all 82 passengers."),
            Rule.of("burned them alive", KILLED, -2, "<burned_alive|burnt_alive|buried_alive> ADV* PEOPLE")
                    .matches("Raiders burned alive eight herders.")
                    .misses("Eight herders were burned alive."),
            Rule.of(
                            "claimed their lives",
                            KILLED,
                            0,
                            "claimed|claiming|claims|took|taken|cost PEOPLE POSS|'* <lives|life>")
                    .matches("A bomb claimed nine civilians' lives.")
                    .misses("Nine civilians told of their lives."),
            Rule.of("besides those killed", KILLED, 0, "besides the|those? NUMBER ~ <KILL_ED|DEAD>")
                    .matches("Besides the three people killed, nine were hurt.")
                    .misses("Besides the three people warned, nine were hurt."),
            Rule.of("the dead man was", KILLED, 1, "the <dead> man|woman|boy|girl|person|victim was|is PEOPLE")
                    .matches("A bomb went off at a rally. The dead man was a student.")
                    .misses("The dead man was there."),
            Rule.of("left them there dead", KILLED, 3, "LEAVE PEOPLE ~ ADV* <DEAD|KILL_ED>")
                    .matches("The blast left two clerks waiting for a bus in Foo dead.")
                    .misses("The blast left two clerks waiting for a bus in Foo unhurt."),
            Rule.of("shot them there dead", KILLED, -9, "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING PEOPLE ~ <DEAD>")
                    .matches("A gang shot a clerk in a passing car dead.")
                    .misses("A gang shot a clerk in a passing car."),
            Rule.of(
                            "struck them there to death",
                            KILLED,
                            -9,
                            "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING PEOPLE ~ to <DEATH>")
                    .matches("A robber stabbed a clerk from a nearby town to death.")
                    .misses("A robber stabbed a clerk from a nearby town."),
            Rule.of(
                            "done there to death",
                            KILLED,
                            2,
                            "battered|battering|hacked|hacking|clubbed|stoned|stoning|burned|burning|beat|beating|bludgeoned|lynched|kicked|tortured|choked|strangled|trampled|dragged PEOPLE ~ to <death>")
                    .matches("A crowd stoned a clerk at the gate of a mill to death.")
                    .misses("A crowd stoned a clerk at the gate of a mill."));
}
