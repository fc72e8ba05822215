package dev.tocsin.attacks.read.places;

/** What a place name does where it stands: say where, whose police speak, where someone lives, or name something else. */
public enum PlaceRole {
    /** "in Kabul". */
    LOCATIVE(1.5),
    PLAIN(0),
    /** "Lamesa police": those who work where it happened. */
    AUTHORITY(0.8),
    /** "a Silver City man". */
    RESIDENCE(-0.4),
    /** "30 km outside Cairo": what lies near it is meant. */
    LANDMARK(-1.2),
    /** "60 km from Cairo": so far off that any other name is nearer. */
    FAR_LANDMARK(-1.2),
    /** "from Kabul", "by Iraq", "the Venezuelan border". */
    ORIGIN(-2),
    /** "Deputy Houston"; "told reporters in Moscow": who speaks, and where, is no scene. */
    TITLE(-3),
    /** "Sunrise Street", "Lafayette High School": named after the place, or after someone of that name. */
    NAMESAKE(-5),
    /** Where the hurt were taken. */
    HOSPITAL(-4),
    /** "Adrian Sandoval": a person. */
    PERSON(-9),
    /** "WAFB 9 News Baton Rouge": where the page comes from. */
    OUTLET(-6);

    private final double weight;

    PlaceRole(double weight) {
        this.weight = weight;
    }

    /** What it adds to how likely the attack happened there. */
    public double weight() {
        return weight;
    }
}
