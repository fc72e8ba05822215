package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;
import static dev.tocsin.attacks.read.casualties.Harm.SHOT;

import java.util.List;

/** The rules that tell of the injured, and of those shot, who are injured unless the text tells of death. */
final class HurtingRules {
    static final List<Rule> ALL = List.of(
            // --- injured
            Rule.of("injured were", INJURED, 0, "<INJURE_ED> was|were PEOPLE")
                    .matches("Also wounded were a farmer and his son.")
                    .misses("Three men were wounded."),
            Rule.of("injured, as were", INJURED, 0, "INJURE_ED ,? <as> was|were PEOPLE")
                    .matches("Twelve students were wounded, as were three teachers.")
                    .misses("Twelve students were killed, as were three teachers."),
            Rule.of(
                            "flown out with wounds",
                            INJURED,
                            1,
                            "PEOPLE ~ BE ADV* flown|airlifted|evacuated|rushed|moved|transferred|driven out|off|away|to|in* ~~ with a|ADV|gunshot|bullet|knife|shrapnel|stab* <INJURY|wound|wounds|burns|bullet>")
                    .matches("A fifth person was flown to Nairobi with a bullet in the chest.")
                    .misses("A fifth person was flown to Nairobi with his wife."),
            Rule.of("were injured at last", INJURED, 8, "FIRST ~~~ BE BE|HAVE|ADV* <INJURE_ED>")
                    .matches(
                            "A councillor of the village of Bar in the northern province of Foo, who owned a mill, was wounded.")
                    .misses("The province where a councillor lived was quiet."),
            Rule.of(
                            "were injured",
                            INJURED,
                            0,
                            "PEOPLE ~ BE BE|HAVE|ADV|LEAVE|found|discovered|located|recovering|resting|reported|said|known|understood|to* <INJURE_ED>")
                    .matches("Nine people were injured.", "Two men in the car were slightly hurt.")
                    .misses("Nine people were killed."),
            Rule.of("injured, misspelt", INJURED, 1, "PEOPLE where|wer|ware ADV* <INJURE_ED>")
                    .matches("Twenty people where injured.")
                    .misses("Nobody knows where injured soldiers lie."),
            Rule.of("so many injured were", INJURED, -2, "NUMBER <wounded|injured> was|were|are|include|included")
                    .matches("The two dead were civilians, the seven wounded were policemen.")
                    .misses("The wounded were policemen."),
            Rule.of(
                            "carried off with wounds",
                            INJURED,
                            2,
                            "GROUP ~ BE BE|ADV* flown|driven|taken|rushed|airlifted|evacuated|carried|moved|brought|transferred|transported|hospitalized to|by|at ~ <SHOT|INJURY|INJURE_ED|burns>")
                    .matches(
                            "A fifth person was flown to Nairobi with a gunshot wound in the neck.",
                            "A man was taken to Oakview in critical condition.")
                    .misses("A fifth person was flown to Nairobi with a suitcase."),
            Rule.of("were after being injured", INJURED, 4, "PEOPLE ~ after being ADV* <INJURE_ED>")
                    .matches("A man and a boy were in a mild state after being injured by a rocket.")
                    .misses("A man and a boy left after being warned."),
            Rule.of("were after being shot", SHOT, 4, "PEOPLE ~ BE ~ after being ADV* <SHOT|STRIKE>")
                    .matches("A teacher was resting at home after being shot.")
                    .misses("A teacher was resting after being warned."),
            Rule.of(Rules.SUFFERED, INJURED, 0, "PEOPLE ~ HAVE? ADV* <INJURE_ED>")
                    .matches("The owner of the mill suffered burns.", "Ann Oak sustained serious injuries.")
                    .misses("The owner of the mill fled."),
            Rule.of("injured in", INJURED, 1, "FRESH ,? ADV* <INJURE_ED> !PERSON|NUM|DET|REFLEX|PRON|between")
                    .matches("Two killed and six injured in a blast", "three wounded")
                    .misses("He wounded two women."),
            Rule.of("left them injured", INJURED, 0, "LEAVE PEOPLE ADV* <INJURE_ED>")
                    .matches("A bomb left the mayor seriously injured.")
                    .misses("A bomb left the mayor unhurt."),
            Rule.of(
                            "injured, such among them",
                            INJURED,
                            -8,
                            "FRESH , PART|mostly|mainly|many|most|largely ~~ , ADV* <INJURE_ED>")
                    .matches(
                            "Two rebels died and three soldiers, including a major, wounded.",
                            "Four others, including a boy and a girl, injured in a blast")
                    .misses("Three soldiers, including a major, fled."),
            Rule.of("injured them", INJURED, 0, "<INJURE_ED|INJURE_ING> ADV|:|\"|“|‘|”* PEOPLE !KILL_ED")
                    .matches("A bomb wounded nine people.", "A blast, injuring at least 15 civilians")
                    .misses("Nine were wounded."),
            Rule.of(
                            "suffered wounds",
                            INJURED,
                            0,
                            "PEOPLE ~ suffered|sustained|received|incurred|suffering|sustaining|receiving|suffers|sustains|nursed|nursing ~ <INJURY|injures>")
                    .matches("Two officers suffered minor leg injuries.")
                    .misses("Two officers suffered."),
            Rule.of(
                            "got wounds",
                            INJURED,
                            1,
                            "PEOPLE ~ <suffered_injuries|suffered_injury|suffered_minor_injuries|sustained_injuries|sustained_minor_injuries|sustained_serious_injuries|suffered_serious_injuries|suffered_severe_injuries|sustained_severe_injuries|suffered_wounds|suffered_burns|suffered_bullet_injuries|sustained_bullet_injuries|received_injuries|received_minor_injuries|suffered_light_injuries|sustained_light_injuries>")
                    .matches("The mayor's son also suffered minor injuries.", "The teacher sustained injuries.")
                    .misses("The teacher suffered."),
            Rule.of(
                            "could not breathe",
                            INJURED,
                            1,
                            "PEOPLE ~ suffered|suffering|suffers|experienced|had ADV|from* <suffocation|asphyxiation|asphyxia|breathing|respiratory|choking>")
                    .matches("Some 40 people suffered breathing problems after a gas attack.")
                    .misses("Forty people suffered from the drought."),
            Rule.of("wounds them", INJURED, 1, "<wounds> FRESH")
                    .matches("A blast kills two children, wounds six others.")
                    .misses("Her wounds were minor."),
            Rule.of("injuries to", INJURED, 1, "<INJURY|wounding|injuring> to|of|on PEOPLE")
                    .matches(
                            "There were injuries to three guards.", "the death of a guard and the injury of two others")
                    .misses("Injuries to his leg were minor."),
            Rule.of("resulted in so many injuries", INJURED, -1, "resulted|resulting|results|ended in GROUP <injuries>")
                    .matches("The gunfight resulted in two injuries of policemen.")
                    .misses("The gunfight resulted in injuries of policemen."),
            Rule.of("injured, so many of them such", INJURED, -8, "FRESH , NUM of them|whom ~ , ADV* <INJURE_ED>")
                    .matches("15 people, ten of them policemen, injured in two explosions.")
                    .misses("15 people, ten of them policemen, fled."),
            Rule.of(
                            "were left with wounds",
                            INJURED,
                            0,
                            "PEOPLE ~ BE ADV* left with ~ <INJURY|wounds|burns|bullet|bullets|scars>")
                    .matches("Two clerks were left with life-threatening injuries.")
                    .misses("Two clerks were left with a bill."),
            Rule.of(
                            "left them with wounds",
                            INJURED,
                            0,
                            "LEAVE PEOPLE with ~ <INJURY|burns|cuts|gashes|fractures|bruises>")
                    .matches("He stabbed one of the soldiers, leaving him with light wounds.")
                    .misses("He left him with a friend."),
            Rule.of("injuries", INJURED, 1, "PEOPLE ADV|reported|known* <injuries>")
                    .matches("The attack caused nine injuries.")
                    .misses("His injuries were minor."),
            Rule.of(
                            "in hospital",
                            INJURED,
                            1,
                            "PEOPLE ~ BE|HAVE ADV* taken|rushed|transported|airlifted|flown|sent|brought|admitted|evacuated|driven|hurried|dropped|medevaced|medevacked|helicoptered|conveyed|shifted|moved|referred off? to|into|by|in|at|outside ~ <HOSPITAL|medical|trauma|surgery|memorial|regional|mercy|methodist>")
                    .matches("Two men were rushed to a private clinic.", "A man was flown to Foo Medical Center.")
                    .misses("Two men worked in a hospital."),
            Rule.of("and another left injured", INJURED, 2, "GROUP left ADV|with|in* <INJURE_ED> !PERSON|NUM|DET|PRON")
                    .matches("A guide was shot dead and his client left in critical condition.")
                    .misses("A guide was shot dead and his client left in a hurry."),
            Rule.of(
                            "had wounds",
                            INJURED,
                            1,
                            "GROUP had|have|has ADV* bullet|gunshot|shrapnel|stab|knife|burn|head|leg|serious|severe|minor <INJURY|wounds|burns> !to")
                    .matches("Some 40 people had bullet wounds, a doctor said.")
                    .misses("The doctors had bullet wounds to treat.", "The surgeon has knives."),
            Rule.of("treated them for wounds", INJURED, 1, "treating|treated PEOPLE for ~ <INJURY|wounds|burns>")
                    .matches("Doctors were treating 19 people for shrapnel wounds.")
                    .misses("Doctors were treating 19 people for malaria."),
            Rule.of("the injured, so many", INJURED, 1, "<wounded|injured> , NUMBER of|in all|them|total")
                    .matches("The wounded, 19 in all, include four infants.")
                    .misses("He was wounded, one of the guards said."),
            Rule.of("saved but hurt", INJURED, 1, "PEOPLE ~~ BE ~~ alive but ADV* <INJURE_ED>")
                    .matches("Four were pulled from the rubble alive but badly hurt.")
                    .misses("Four were pulled from the rubble alive but thirsty."),
            Rule.of("left in hospital", INJURED, 1, "LEAVE PEOPLE in|at ~ <HOSPITAL>")
                    .matches("A shooting left nine in hospital.")
                    .misses("Nine left the hospital."),
            Rule.of("and others left in hospital", INJURED, 1, "DEAD ,? AND PEOPLE in|at ~ <HOSPITAL>")
                    .matches("A shooting left a woman dead and a boy in hospital.")
                    .misses("A shooting left a woman dead. A boy was in hospital with her."),
            Rule.of("survived with wounds", INJURED, 2, "PEOPLE ~ SURVIVE with ~ <INJURY|wound|wounds|burns|bullet>")
                    .matches(
                            "The grandfather survived with knife wounds.",
                            "His two daughters escaped with light injuries.")
                    .misses("The grandfather survived."),
            Rule.of("survived being shot", SHOT, 2, "PEOPLE ~ SURVIVE <SHOT>")
                    .matches("The grandfather survived with gunshot wounds.")
                    .misses("The grandfather survived with luck."),
            Rule.of(
                            "who was hurt",
                            INJURED,
                            2,
                            "PEOPLE WHO HAVE? ADV* <INJURE_ED> !PERSON|NUM|DET|BOUND|PRON|MOD|KILL_ED")
                    .matches("A major and a soldier who sustained bullet injuries were flown out.")
                    .misses("A man who wounded seven shoppers fled."),
            Rule.of(
                            "so many in hospital",
                            INJURED,
                            2,
                            "NUMBER ~ BE|remain|remained|remains|stay|stayed ADV* in|at a|the|area|local|various|nearby* <HOSPITAL>")
                    .matches("Five people died and 18 are in hospital.")
                    .misses("Five people work in a hospital."),
            Rule.of("so many remain in hospital", INJURED, 2, "NUMBER remain|remained|remains ADV* in|at ~ <HOSPITAL>")
                    .matches("Three wounded persons remain at the Foo hospital.")
                    .misses("Three guards remain at the door."),
            Rule.of(
                            "lost a limb",
                            INJURED,
                            1,
                            "PEOPLE ~ lost|losing|loses a|an|one|both|two|three|his|her|their|left|right* <leg|legs|arm|arms|hand|hands|foot|feet|eye|eyes|finger|fingers|limb|limbs|sight|eyesight>")
                    .matches("Two guards lost their legs.", "A woman lost two fingers.")
                    .misses("Two guards lost their way."),
            Rule.of(
                            "came with wounds",
                            INJURED,
                            1,
                            "NUMBER ~ brought|admitted|arrived|came|carried|taken in|to|at* ~ with ~ <injuries|wounds|burns>")
                    .matches("Ten people were brought in with knife wounds.")
                    .misses("Ten people were brought in with flowers."),
            Rule.of(
                            "people with wounds",
                            INJURED,
                            2,
                            "NUMBER with ADV* gunshot|shrapnel|bullet|knife|stab|burn|serious|minor|severe|light* <injuries|wounds|burns>")
                    .matches("There were 18 people with injuries.")
                    .misses("There were 18 people with flags."),
            Rule.of(
                            "stabbed in",
                            SHOT,
                            3,
                            "FRESH ADV* <stabbed|slashed|knifed> !PERSON|NUM|DET|REFLEX|PRON|to|by|AND|DEAD")
                    .matches("One person was killed and four more stabbed in a market.")
                    .misses("A man stabbed two guards."),
            Rule.of(
                            "sent to hospital",
                            INJURED,
                            1,
                            "sent|sends|sending|puts|landed|landing|put|putting PEOPLE to|in|into ~ <HOSPITAL>")
                    .matches("The shooting sent four people to the hospital.")
                    .misses("Two men worked in a hospital."),
            Rule.of(
                            "sent into a coma",
                            INJURED,
                            1,
                            "sent|sends|sending|put|puts|putting|left|leaving PEOPLE in|into a <coma>")
                    .matches("The blast sent a guard into a coma.")
                    .misses("The blast sent a guard into a cave."),
            Rule.of("struck", SHOT, 2, "PEOPLE ~ BE BE|HAVE|ADV* <STRIKE> !by|with")
                    .matches("A soldier was stabbed in Hebron.")
                    .misses("A soldier was in Hebron."),
            Rule.of("struck by", INJURED, 2, "PEOPLE ~ BE BE|HAVE|ADV* <stabbed|slashed|beaten|knifed> by|with")
                    .matches("A soldier was stabbed by a man.")
                    .misses("A soldier was hit by debt."),
            Rule.of(
                            "driven into",
                            SHOT,
                            3,
                            "<rammed|ramming|ploughed|plowed|plows|ploughs|careered|careened> into|through|over PEOPLE !POSS")
                    .matches("The lorry ploughed into two cyclists.")
                    .misses("The lorry ploughed into a man's car."),
            Rule.of(
                            "drove into them",
                            SHOT,
                            3,
                            "drove|drives|driving|rammed|ramming|ploughed|plowed|crashed|smashed|steered a|an|his|her|their ~ <into> PEOPLE !POSS")
                    .matches("A man drove his car into two guards.")
                    .misses("A man drove his car into the guards' hut."),
            Rule.of("rammed them", SHOT, 3, "<rammed|ramming|rams> PEOPLE !POSS")
                    .matches("A driver rammed two soldiers near Foo.")
                    .misses("A driver rammed a policeman's car."),
            Rule.of(
                            "car hit them",
                            SHOT,
                            3,
                            "car|vehicle|van|truck|lorry|suv|jeep|pickup|taxi|bulldozer ~~ <hit|hits|hitting|struck|striking|mowed|mowing> down? ADV* PEOPLE !POSS")
                    .matches("He drove a car onto the square and hit nine people.")
                    .misses("The car hit a guard's hut."),
            Rule.of(
                            "attacked them with",
                            SHOT,
                            3,
                            "<attacked|attacking|assaulted|assaulting> PEOPLE ~ with ~ knife|knives|machete|machetes|axe|ax|axes|hammer|hammers|sword|swords|hatchet|cleaver|meat-cleaver|scissors|screwdriver|dagger|blade")
                    .matches("A man attacked four people with a kitchen knife.")
                    .misses("A man attacked four people with words."),
            Rule.of(
                            "attacked by one with",
                            SHOT,
                            3,
                            "PEOPLE ~ BE BE|HAVE|ADV* <attacked|assaulted> by|with ~ knife|knives|knifeman|machete|machetes|axe|ax|axes|hammer|sword|swords|hatchet|cleaver|scissors|screwdriver|dagger")
                    .matches("Two policewomen were attacked by a man with a machete.")
                    .misses("Two policewomen were attacked by a newspaper."),
            Rule.of(
                            "beat them up",
                            INJURED,
                            3,
                            "<beat|beats|beating|thrashed|thrashing|roughed> up? PEOPLE !POSS|to|with|by|in|at")
                    .matches("Rebels beat up his son and fled.")
                    .misses("Rebels beat a man to death."),
            Rule.of("stabbed them", SHOT, 2, "<stabbed|stabbing|stabs|knifed|slashed|slashing> PEOPLE !to|DEAD")
                    .matches("A man stabbed two policemen.")
                    .misses("Two policemen were stabbed."),
            // --- shot: injured, unless the text tells of death
            Rule.of(
                            "carried to hospital",
                            INJURED,
                            1,
                            "took|takes|rushed|rushes|transported|airlifted|flew|brought !REFLEX PEOPLE to|by ~ <HOSPITAL|medical|trauma>")
                    .matches("Paramedics took two men to a hospital.")
                    .misses("Two men took their mother's books to the hospice."),
            Rule.of(
                            "out of hospital",
                            INJURED,
                            1,
                            "PEOPLE WHO? BE|HAVE BE|HAVE|ADV|since* released|discharged from ~ <HOSPITAL>")
                    .matches("Two men were released from the hospital on Monday.")
                    .misses("Two men were released from jail."),
            Rule.of(
                            "in bad condition",
                            INJURED,
                            1,
                            "PEOPLE ~ BE|remains|remained|remain|HAVE last|ADV|listed|reported|as|still|also|now|BE* <INJURE_ED>")
                    .matches("The boy was last listed in serious condition.", "The teen remains in critical condition.")
                    .misses("The boy remains in school."),
            Rule.of("treated", INJURED, 1, "PEOPLE ~ BE BE|HAVE|ADV* <treated> for|at|by|in|on")
                    .matches("Two men were treated for cuts.")
                    .misses("Two men were treated to a meal."),
            Rule.of(
                            "came wounded",
                            SHOT,
                            1,
                            "GROUP showed|walked|arrived|turned|checked|drove|came up|in|himself|herself* into|at|to ~ HOSPITAL ~~ <SHOT>")
                    .matches("A man walked into a hospital with a gunshot wound to the foot.")
                    .misses("A man walked into a hospital with flowers."),
            Rule.of(
                            "victims came",
                            SHOT,
                            1,
                            "VICTIMS ADV* <showed|walked|arrived|turned|checked|drove|came> up|in|himself|herself|themselves* into|at|to ~ HOSPITAL")
                    .matches("Two other gunshot victims arrived at the hospital by car.")
                    .misses("Two women arrived at the hospital by car."),
            Rule.of(
                            "struck by bullets",
                            SHOT,
                            0,
                            "PEOPLE ~ <STRIKE|INJURE_ED> by|with a|an|the|one|two|several|multiple|stray|random|errant|police|at|least|apparent* bullet|bullets|gunfire|shrapnel|shot|shots|round|rounds|pellet|pellets|fragments|buckshot|birdshot|crossfire")
                    .matches("A girl was hit by a stray round.", "Girl, 7, hit by police gunfire")
                    .misses("A girl was hit by a car."),
            Rule.of(
                            "bullets struck them",
                            SHOT,
                            0,
                            "bullet|bullets|gun|guns|gunfire|fire|round|rounds|shots|shrapnel|rifle|pistol|handgun|shotgun|weapon|firearm|pellets ~~ <hit|hits|hitting|struck|striking|strikes|grazed|grazing|grazes> ADV* PEOPLE !POSS")
                    .matches(
                            "A bullet went through the wall and hit a girl.",
                            "The gun went off, striking a boy in the leg.")
                    .misses("A bullet hit a man's car."),
            Rule.of("shot along with", SHOT, 0, "SHOT|INJURE_ED ,? <along|together> with PEOPLE !BE|KILL_ED")
                    .matches("The two were shot, along with another woman, on Monday.")
                    .misses("He was shot with a rifle."),
            Rule.of("taken and shot", SHOT, 2, "GROUP ~ BE ADV* VERB ~~ AND ADV* <SHOT> !DEAD")
                    .matches("Two policemen were ambushed and shot.")
                    .misses("Two policemen were ambushed and fled."),
            Rule.of("lived but was hurt", INJURED, 1, "PEOPLE ADV* SURVIVE|lived but BE ADV* <INJURE_ED|SHOT|STRIKE>")
                    .matches("The three other teens survived but were also injured by gunfire.")
                    .misses("The three other teens survived but were late."),
            Rule.of("were shot", SHOT, 0, "PEOPLE ~ BE BE|HAVE|ADV|found|discovered|located* <SHOT>")
                    .matches("Four people were shot.")
                    .misses("Four people were hurt."),
            Rule.of(
                            "found shot",
                            SHOT,
                            1,
                            "found|find|finds|finding|discovered|located PEOPLE ADV|who|had|been* <SHOT>")
                    .matches("Officers found a second man with a gunshot wound at a hotel.")
                    .misses("Officers found a second man at a hotel."),
            Rule.of("shot in", SHOT, 1, "FRESH ,? ADV* <SHOT> !PERSON|NUM|DET|REFLEX|PRON|at|AND|DEAD|TITLE|both|all")
                    .matches("2 teens shot in park", "8 shot")
                    .misses("Gunmen shot two women."),
            Rule.of("so many shot there", SHOT, 2, "NUMBER <shot> at !PERSON|NUM|DET|PRON|COLLECTIVE|MOD|close")
                    .matches("Nine shot at Foo bar")
                    .misses("Nine shot at guards"),
            Rule.of("shot them", SHOT, 0, "<SHOT|SHOOT|SHOOT_ING> ADV* PEOPLE !DEAD|to|KILL_ED")
                    .matches("A gunman shot three people.")
                    .misses("Three people were shot.", "A gunman shot three people dead."),
            Rule.of("shooting of", SHOT, 2, "<shooting> of PEOPLE")
                    .matches("the shooting of two men")
                    .misses("the shooting of a film"));

    private HurtingRules() {}
}
