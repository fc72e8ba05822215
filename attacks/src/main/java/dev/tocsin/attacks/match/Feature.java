package dev.tocsin.attacks.match;

/** One thing that people would look at to tell whether two reports are of one attack, in the words of a reason. */
public enum Feature {
    ALWAYS("taken alone"),
    SAME_CITY("the same city"),
    LARGE_CITY("how large the city is that both are in, and few were harmed"),
    NEAR_CITY("two cities within 40 km"),
    OTHER_CITY("two different cities"),
    NAMES_CITY("a city that the words of the other name"),
    NAMED_WHERE_NONE_TOLD("a city named in the words of one that tells none"),
    SAME_PROVINCE("the same province, a city told by one at most"),
    OTHER_PROVINCE("two different provinces"),
    SAME_DAY("the same day"),
    NEXT_DAY("one day apart"),
    FEW_DAYS("two or three days apart"),
    MANY_DAYS("four days apart or more"),
    DAYS_FAR("how far apart the days told lie"),
    DAY_FITS("a day that fits the days the other allows"),
    DAYS_FIT("days that may be the same, told by neither"),
    DAYS_PART("days told that do not meet"),
    NEWS_DAYS_PART("weeks before publication that do not meet"),
    DAYS_PART_FAR("how far the spans of days lie apart"),
    NO_DAY("a day that one of them does not tell"),
    PUBLISHED_SAME_DAY("published within a day"),
    PUBLISHED_APART("how far apart they were published"),
    PUBLISHED_WEEKS_APART("published more than a week apart"),
    PUBLISHED_MONTHS_APART("published more than two months apart"),
    SITE("the same site"),
    OTHER_SITE("two different sites"),
    SAME_TYPE("the same kind of attack"),
    OTHER_TYPE("two kinds of attack"),
    WEAPON("the same weapon"),
    OTHER_WEAPON("two kinds of weapon"),
    ACTOR("the same armed group"),
    OTHER_ACTOR("two armed groups"),
    SAME_DEAD("the same number of dead"),
    SAME_MANY_DEAD("the same high number of dead"),
    OTHER_DEAD("two numbers of dead"),
    SAME_HURT("the same number of injured"),
    SAME_MANY_HURT("the same high number of injured"),
    OTHER_HURT("two numbers of injured"),
    NAME("a person's name in both"),
    NAMES("several names in both"),
    OTHER_NAMES("names, none of them in both"),
    AGE("an age in both"),
    AGES("several ages in both"),
    OTHER_AGES("ages, none of them in both"),
    STREET("a street in both"),
    OTHER_STREETS("streets, none of them in both"),
    BLOCK("a street's block in both"),
    OTHER_BLOCKS("blocks of streets, none of them in both"),
    HOUR("the same hour"),
    OTHER_HOUR("two hours of the day"),
    WORDS("how alike their words are"),
    ALIKE("words that are much alike"),
    COPY("words that are nearly the same"),
    UNLIKE("words that have next to nothing in common"),
    FEW_WORDS("how alike their few words are"),
    WORDS_AND_CITY("alike words about the same city"),
    WORDS_AND_TIME("alike words published within a day"),
    MENTION("told as background by one of them"),
    MENTIONS("told as background by both");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
