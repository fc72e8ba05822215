package dev.tocsin.attacks.read.parties;

/** Pieces of patterns that {@link InvolvementRules} share, in small letters; {@code §} is the group. */
final class InvolvementWords {
    static final String MEN =
            "(?:militants?|fighters?|gunm[ae]n|members?|insurgents?|rebels?|guerrillas?|terrorists?|extremists?"
                    + "|jihadists?|(?:suicide )?bombers?|attackers?|operatives?|supporters?|followers?|cells?|factions?"
                    + "|assailants?|thugs?|men|elements?|snipers?|agents?|kidnappers?|bandits?|cadres?|combatants?|dissidents?"
                    + "|remnants?|loyalists?|infiltrators?|pirates?|hijackers?|activists?|militiam[ae]n"
                    + "|branch|affiliates?|wing|groups?|offshoots?|movement|organi[sz]ation|network|commandos?|units?|fida(?:yee|i|ye)n|squads?)";

    static final String SORTS = "armed|militant|rebel|terrorist|extremist|jihadist|islamist|separatist|outlawed"
            + "|banned|rival|home-?grown|little-known|shadowy|local|leftist|marxist|notorious|former|so-called|regional|pro-independence|nationalist";

    /** "a suspected member of the militant group §". */
    static final String WHO =
            "[\"“]?(?:heavily )?(?:(?:an?|the) (?:\\w+ )?(?:mob|team|band|squad|gang|group|pair|couple|handful|number) of )?(?:(?:the|an?|two|three|four|five|some|several|\\d+|its|alleged|suspected|\\w+(?:ian|ean|ese|ani|ish|eri|ali|isi|qi|[a-z]-based)|"
                    + SORTS + ") ){0,4}"
                    + "(?:" + MEN
                    + "[\"”]? (?:(?:from|of|in|with|belonging to|linked to|loyal to|close to|allied (?:with|to)|tied to"
                    + "|affiliated (?:with|to)|associated with|calling itself|known as|called|denominated) )?"
                    + "(?:the )?(?:(?:" + SORTS + ") )*(?:\\w+ )?(?:(?:" + SORTS
                    + ") )*(?:group |organi[sz]ation |movement |guerrillas? )?)?";

    /** "§ (IS) militants", "the § group, a faction of the movement,", "§, which wants a state of its own,". */
    static final String THEY =
            "§(?:['’]s?)?(?: (?:group|movement|network|organi[sz]ation)(?=,| ?\\())?(?: ?\\([^)]{1,40}\\))?"
                    + "(?:, (?:an?|the|its|which|who|whose|known|based|allied|linked) [^.;]{1,90}?,)?,?(?: (?:"
                    + SORTS + "|suicide|group's|group’s))*(?: " + MEN + "){0,2}";

    static final String ATTACKS = "(?:attacks?|bombings?|blasts?|explosions?|assaults?|killings?|shootings?"
            + "|massacres?|raids?|ambush(?:es)?|strikes?|murders?|kidnappings?|abductions?)";

    /** What may stand before {@link #ATTACKS}: "a simultaneous car bombing". */
    static final String SORT_OF_ATTACK =
            "(?:car|truck|suicide|roadside|bomb|rocket|mortar|gun|grenade|knife|sniper|drone"
                    + "|missile|mine|arson|armed|coordinated|simultaneous|deadly|surprise|overnight|cross-border|complex|fresh)";

    static final String MANY = "(?:some|several|many|most|other|others|previous|earlier|similar|numerous|past"
            + "|frequent|dozens of|scores of|hundreds of|numbers? of|series of|string of|spate of|wave of)";

    static final String DONE = "(?:carried out|perpetrated|committed|conducted|staged|launched|mounted|executed"
            + "|planted|fired|detonated|set off|orchestrated|masterminded|planned|killed|murdered|slain|massacred"
            + "|injured|wounded|attacked|bombed|shot(?: dead| and killed)?|gunned down|ambushed|beheaded|stormed|stabbed"
            + "|kidnapped|abducted|hacked to death|burned|burnt|torched|targeted|placed|laid|triggered|assassinated|caused|tortured|seized|captured"
            + "|taken (?:hostage|captive)|left(?: over)?|mined|rigged|driven into|fire|shelling|rockets?|hijacked|blown up|set (?:on fire|ablaze)|decapitated|lynched|shelled|hurled|thrown|hit|struck|"
            + ATTACKS + ")";

    static final String DID =
            "(?:(?:killed|wounded|injured|executed|murdered|beheaded|bombed|stabbed|assassinated|captured"
                    + "|seized)(?! (?:in|by|on|during|at(?! least| most)|when|after|dead by)\\b)"
                    + "|shot(?! (?:in|by|on|during|when|after|dead by)\\b)|attack(?:ed|s)?|kills?|shoots?|ambush(?:ed|es)?|bombs?"
                    + "|storm(?:ed|s)?|assault(?:ed|s)?|attempted to (?:storm|kill|assassinate|bomb|attack)|raid(?:ed|s)?|fired|open(?:ed|s) fire|open fired|detonat(?:e[sd]?|ing)|sets? off|blew|blows?"
                    + "|beheads?|executes?|assassinates?|stabs?|massacred?|murder|gunned|abduct(?:ed|s)?|kidnapp?(?:ed|s)?"
                    + "|launch(?:ed|es)?|carried out|committed|staged|struck|targeted|targets?|overr[au]n|placed|plant(?:ed|s)?"
                    + "|ramm?(?:ed|s)|torched|burned|burnt|hacked|tortured|stoned|batter(?:ed)?|beat|lynched|crucified|shelled"
                    + "|hijack(?:ed|s)?|hurled|threw|seized?|stopped|used|left (?:the|an?) (?:\\w+ )?(?:bomb|device|mine)|takes?"
                    + "|took (?:\\S+ ){1,2}hostages?|put (?:\\S+ ){1,5}to death|slaughtered|exploded|trigger(?:ed|s)|rampaged"
                    + "|invaded|slit|sprayed)";

    private InvolvementWords() {}
}
