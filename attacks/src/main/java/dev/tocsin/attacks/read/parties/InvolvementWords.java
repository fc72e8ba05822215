package dev.tocsin.attacks.read.parties;

/** Pieces of patterns that {@link InvolvementRules} share, in small letters; {@code §} is the group. */
final class InvolvementWords {
    static final String MEN =
            "(?:militants?|fighters?|gunm[ae]n|members?|insurgents?|rebels?|guerrillas?|terrorists?|extremists?"
                    + "|jihadists?|(?:suicide )?bombers?|attackers?|operatives?|supporters?|followers?|cells?|factions?"
                    + "|branch|affiliates?|wing|groups?|offshoots?|movement|organi[sz]ation|network|commandos?|units?)";

    static final String SORTS = "armed|militant|rebel|terrorist|extremist|jihadist|islamist|separatist|outlawed"
            + "|banned|rival|home-?grown|little-known|shadowy|local|leftist|marxist|notorious";

    /** "a suspected member of the militant group §". */
    static final String WHO = "(?:(?:the|an?|two|three|four|five|some|several|\\d+|its|alleged|suspected|"
            + SORTS + ") ){0,4}"
            + "(?:" + MEN + " (?:(?:from|of|in|with|belonging to|linked to|loyal to|close to|allied (?:with|to)|tied to"
            + "|affiliated (?:with|to)|associated with|calling itself|known as|called) )?"
            + "(?:the )?(?:(?:" + SORTS + ") )*(?:group |organi[sz]ation |movement )?)?";

    /** "§ (IS) militants", "§, a faction of the movement,". */
    static final String THEY = "§(?:['’]s?)?(?: ?\\([^)]{1,40}\\))?(?:, (?:an?|the|its) [^,.;]{1,70},)?,?(?: (?:"
            + SORTS + "|suicide|group's|group’s))*(?: " + MEN + "){0,2}";

    static final String ATTACKS = "(?:attacks?|bombings?|blasts?|explosions?|assaults?|killings?|shootings?"
            + "|massacres?|raids?|ambush(?:es)?|strikes?|murders?|kidnappings?|abductions?)";

    static final String MANY = "(?:some|several|many|most|other|others|previous|earlier|similar|numerous|past"
            + "|frequent|dozens of|scores of|hundreds of|numbers? of|series of|string of|spate of|wave of)";

    static final String DONE = "(?:carried out|perpetrated|committed|conducted|staged|launched|mounted|executed"
            + "|planted|fired|detonated|set off|orchestrated|masterminded|planned|killed|murdered|slain|massacred"
            + "|injured|wounded|attacked|bombed|shot(?: dead| and killed)?|gunned down|ambushed|beheaded|stormed|stabbed"
            + "|kidnapped|abducted|hacked to death|burned|torched|targeted|hit|struck|" + ATTACKS + ")";

    static final String DID = "(?:(?:killed|shot|wounded|injured|executed|murdered|beheaded|bombed)"
            + "(?! (?:in|by|on|during|at|when|after|dead by)\\b)|attack(?:ed)?|kills?|shoots?|ambush(?:ed)?|bomb"
            + "|storm(?:ed|s)?|raid(?:ed|s)?|fired|opened fire|detonated?|set off|blew|blows?|behead|execute"
            + "|massacred?|murder|gunned|abduct(?:ed|s)?|kidnapp?(?:ed|s)?|launch(?:ed|es)?|carried out"
            + "|staged|struck|targeted|targets?|overran|planted|ramm?(?:ed|s)|torched|burned|hacked|slaughtered"
            + "|exploded|trigger(?:ed|s)|rampaged|invaded|slit|sprayed)";

    private InvolvementWords() {}
}
