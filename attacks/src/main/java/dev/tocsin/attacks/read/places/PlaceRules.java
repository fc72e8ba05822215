package dev.tocsin.attacks.read.places;

import static dev.tocsin.attacks.read.places.PlaceRole.AUTHORITY;
import static dev.tocsin.attacks.read.places.PlaceRole.FAR_LANDMARK;
import static dev.tocsin.attacks.read.places.PlaceRole.HOSPITAL;
import static dev.tocsin.attacks.read.places.PlaceRole.LANDMARK;
import static dev.tocsin.attacks.read.places.PlaceRole.LOCATIVE;
import static dev.tocsin.attacks.read.places.PlaceRole.NAMESAKE;
import static dev.tocsin.attacks.read.places.PlaceRole.ORIGIN;
import static dev.tocsin.attacks.read.places.PlaceRole.OUTLET;
import static dev.tocsin.attacks.read.places.PlaceRole.PERSON;
import static dev.tocsin.attacks.read.places.PlaceRole.PLAIN;
import static dev.tocsin.attacks.read.places.PlaceRole.RESIDENCE;
import static dev.tocsin.attacks.read.places.PlaceRole.TITLE;

import dev.tocsin.attacks.read.text.Sense;
import java.util.List;

/** All rules that tell what a place name does, in the order in which they are tried; the first that fits decides. */
final class PlaceRules {
    static final List<PlaceRule> ALL = List.of(
            PlaceRule.of("tail of a page's headline", OUTLET, Surroundings::isTailOfHeadline)
                    .matches("# Two shot at market - KXYZ 5 News [Houston]", "# Blast kills two | Local News [Kabul]")
                    .misses("# Two shot at market in [Houston]", "Two were shot - in [Houston] News."),
            PlaceRule.of("name of the attack", PLAIN, AttackTitles::isNamedAfter)
                    .matches("2017 [Kabul] hotel attack: Two men came.", "[Kabul] mosque bombing: Two died.")
                    .misses("[Kabul]: Two men came.", "2017 [Kabul] Peace Prize: Two won."),
            PlaceRule.of("hospital named after it", HOSPITAL, Surroundings::isNameOfHospital)
                    .matches("He died at [Houston] Regional Center.", "They are at [Kabul]'s Emergency Hospital.")
                    .misses("A bomb hit a bus in [Kabul]."),
            PlaceRule.of("where the hurt were taken", HOSPITAL, Surroundings::isWhereTaken)
                    .matches("She was flown to [Houston].", "Both were taken to a clinic in [Kabul].")
                    .misses("Two were shot in [Houston].", "He was taken away, police in [Houston] said."),
            PlaceRule.of("street or school named after it", NAMESAKE, Namesakes::isNamedAfter)
                    .matches("They met on [Houston] Street.", "Pupils of [Houston] High School ran.")
                    .misses("Police in [Houston] road-blocked the exits.", "A bomb went off in [Kabul] at noon."),
            PlaceRule.of("city that it is a part of", LOCATIVE, Suburbs::isCityOfPart)
                    .matches("It was in a [Kabul] neighborhood.", "It was in the [Paris] suburb of Saint-Denis.")
                    .misses("It was in the [Houston] neighborhood.", "It was in the [Kabul] district."),
            PlaceRule.of("part of a city", NAMESAKE, Namesakes::isPartOfCity)
                    .matches(
                            "It was in the [Houston] neighborhood.",
                            "Shots were heard in the [Kabul] section.",
                            "It was in the [Houston]'s subdivision.")
                    .misses("It was in a neighborhood of [Houston]."),
            PlaceRule.of("house that bears its name", NAMESAKE, Namesakes::isHouse)
                    .matches("A bomb hit the [Kabul] cinema.", "Guests of the [Moscow] hotel fled.")
                    .misses("A bomb hit a [Kabul] cinema."),
            PlaceRule.of("one of several streets", NAMESAKE, StreetNames::isOneOfStreets)
                    .matches("It was at [Odessa] and Franklin streets.", "It was at Franklin and [Odessa] streets.")
                    .misses("Bombs hit [Odessa] and Kherson overnight."),
            PlaceRule.of("second half of a name", NAMESAKE, Namesakes::isSecondHalf)
                    .matches("Officers were called to Mount [Houston] at noon.", "They live near Fort [Jackson] now.")
                    .misses("Officers in [Houston] were called."),
            PlaceRule.of("street with a number", NAMESAKE, Namesakes::isNumbered)
                    .matches("It was at 1200 [Houston] street, a note said.")
                    .misses("It was at 9 in [Houston] at night."),
            PlaceRule.of("river of that name", NAMESAKE, Namesakes::isRiver)
                    .matches(
                            "It was in the valley of the rivers [Houston] and Ene.",
                            "They crossed the river [Jordan] at dawn.")
                    .misses("It was by the river in [Houston]."),
            PlaceRule.of("group called after it", PERSON, Forces::isGroup)
                    .matches(
                            "Islamic State [Khorasan] said so.",
                            "Fighters of [Boko] Haram fled.",
                            "An African [Union] base was hit.",
                            "Men of the [Moro] National Liberation Front fled.")
                    .misses("The state of [Texas] said so.", "A bomb hit [Boko] at noon."),
            PlaceRule.of("whose clock it is", TITLE, Surroundings::isClock)
                    .matches("It blew up at ten [Moscow] time.")
                    .misses("It was in [Moscow] time and again."),
            PlaceRule.of("whose own force speaks", AUTHORITY, Surroundings::isForce)
                    .matches("[Houston] Metropolitan Police came.", "The [Houston] Metro Police Department said so.")
                    .misses("[Houston] Metropolitan Opera sang."),
            PlaceRule.of("person of that name", PERSON, PersonalNames::isPerson)
                    .matches("Friends of Adrian [Houston] wept.", "[Houston], 24, was charged.")
                    .misses("Police in [Houston] said so.", "# Adrian [Houston] dies"),
            PlaceRule.of("road that begins there", LANDMARK, name -> Roads.begin(name.sentence(), name.from()))
                    .matches("It was on the [Kandahar-Herat] highway.")
                    .misses("It was on the highway in [Kandahar]."),
            PlaceRule.of("border", ORIGIN, Distances::isBorder)
                    .matches("They came over the [Iraq] border.")
                    .misses("They came to [Iraq] by night.", "It was in the [Lebanese] border town of Bar."),
            PlaceRule.of("on the other side of a border", LANDMARK, Distances::isAcross)
                    .matches(
                            "It was in a town on the border with [Syria].",
                            "It is near the frontier with the [Gaza Strip].")
                    .misses("It was on the border of [Texas].", "Troops with [Iraq] flags came."),
            PlaceRule.of("far from it", FAR_LANDMARK, Distances::isFar)
                    .matches("The village lies 60 km from [Cairo].", "It is 40 miles north of [Baghdad].")
                    .misses("The village lies 10 km from [Cairo].", "Some 60 people died in [Cairo]."),
            PlaceRule.of("near it", LANDMARK, Distances::isNear)
                    .matches(
                            "The village lies 10 km from [Cairo].",
                            "It was so close to [Cairo].",
                            "It was close to [Pakistan].")
                    .misses("A bomb killed 10 in [Cairo]."),
            PlaceRule.of("its suburbs", LANDMARK, Distances::hasSuburbs)
                    .matches("It was in [Cairo]'s northern suburbs.", "It was in the [Cairo] suburbs.")
                    .misses("It was in [Cairo]."),
            PlaceRule.of(
                            "where someone spoke or was seized",
                            TITLE,
                            name -> name.isLocative() && Surroundings.isWhereSpoken(name))
                    .matches("A minister told reporters in [Moscow] so.", "The suspect was arrested in [Houston].")
                    .misses("He was arrested after a bombing in [Moscow]."),
            PlaceRule.of("whose staff speak", PLAIN, Surroundings::isWhereStaffSpeak)
                    .matches("Defence headquarters in [Abuja] said so.", "Sources in [Cairo] told us so.")
                    .misses("A bomb in [Abuja] killed two."),
            PlaceRule.of("where somebody was going", ORIGIN, Journeys::isDestination)
                    .matches(
                            "A train going to [Moscow] blew up.",
                            "A bus travelling from Moscow to [Baku] blew up.",
                            "A jet en route to [Baku] blew up.")
                    .misses("The bus came to [Baku].", "A bus in [Baku] blew up."),
            PlaceRule.of("what rockets hit", LOCATIVE, Surroundings::isHit)
                    .matches("Rockets fell on the border town of [Kilis].", "A missile slammed into [Odessa].")
                    .misses("A leaf fell on a [Houston] man.", "He was hit in the [Houston] game."),
            PlaceRule.of("church named after its saint", NAMESAKE, Namesakes::isSaints)
                    .matches("It was at [St George]'s at noon.", "It was outside [St Louis] cathedral.")
                    .misses("It was in [St George] at noon."),
            PlaceRule.of("where it was", LOCATIVE, PlaceName::isLocative)
                    .matches(
                            "A bomb went off in [Kabul].",
                            "It was in the southern Afghan city of [Kandahar].",
                            "It was not far from [Cairo].")
                    .misses("A bomb from [Kabul] went off."),
            PlaceRule.of("whose police speak", AUTHORITY, name -> Surroundings.isOffice(name.after()))
                    .matches("[Houston] police said so.", "The [Houston] mayor came.")
                    .misses("[Houston] men said so."),
            PlaceRule.of(
                            "where from",
                            ORIGIN,
                            name -> name.before().is("from") || name.before().is("by"))
                    .matches("Troops from [Kabul] arrived.", "The raid by [Iraq] went on.")
                    .misses("Troops of [Kabul] arrived."),
            PlaceRule.of("where someone lives", ORIGIN, PersonalNames::isHomeOfPerson)
                    .matches("Ann Hill, 24, of [Houston], was hurt.")
                    .misses("A resident of [Houston] was hurt."),
            PlaceRule.of("where someone of that name lives", ORIGIN, PersonalNames::isHomeOfNamed)
                    .matches("The driver was Adrian Sorrell of [Houston].", "Ann Hill, 31 of [Houston], was charged.")
                    .misses(
                            "He studied at the Baptist University of [Houston].",
                            "It was in the city of [Houston].",
                            "A bomb went off in Multani Mohala of [Quetta].",
                            "Residents of [Houston] fled."),
            PlaceRule.of("whose rank stands before", TITLE, name -> name.before()
                            .is(Sense.TITLE))
                    .matches("Deputy [Houston] said so.")
                    .misses("A resident of [Houston] said so."),
            PlaceRule.of(
                            "whose people",
                            RESIDENCE,
                            name -> name.after().is(Sense.PERSON) || PersonalNames.isNative(name))
                    .matches("A [Houston] man was hurt.", "[Houston] native Ann Hill was hurt.")
                    .misses("A [Houston] bus was hit."));

    private PlaceRules() {}

    static PlaceRole role(PlaceName name) {
        for (PlaceRule rule : ALL) {
            if (rule.fits().test(name)) {
                return rule.role();
            }
        }
        return PLAIN;
    }
}
