package dev.tocsin.attacks.read.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character as HTML writes it: "&amp;rsquo;", "&amp;#8217;", "&amp;eacute;"; written out twice, "&amp;amp;rsquo;", it means the same.
 *
 * @param end offset behind it
 */
record CharacterReference(String meaning, int end) {
    private static final Pattern FORM = Pattern.compile("&(?:amp;)*(#\\d{2,7}|#[xX]\\p{XDigit}{2,6}|\\p{Alnum}{2,8});");

    private static final Pattern ACCENTED =
            Pattern.compile("(\\p{Alpha})(acute|grave|circ|uml|tilde|cedil|ring|caron|breve|macr)");

    private static final Map<String, String> ACCENTS = Map.of(
            "acute", "\u0301",
            "grave", "\u0300",
            "circ", "\u0302",
            "uml", "\u0308",
            "tilde", "\u0303",
            "cedil", "\u0327",
            "ring", "\u030a",
            "caron", "\u030c",
            "breve", "\u0306",
            "macr", "\u0304");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("shy", "\u00ad"),
            Map.entry("zwnj", "\u200c"),
            Map.entry("zwj", "\u200d"),
            Map.entry("lrm", "\u200e"),
            Map.entry("rlm", "\u200f"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("prime", "′"),
            Map.entry("minus", "-"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("copy", "©"),
            Map.entry("szlig", "ß"),
            Map.entry("oslash", "ø"),
            Map.entry("hellip", "…"));

    /** The reference that begins there, or null. */
    static CharacterReference at(String text, int at) {
        Matcher form = FORM.matcher(text).region(at, text.length());
        if (!form.lookingAt()) {
            return null;
        }
        String meaning = meaning(form.group(1));
        return meaning == null ? null : new CharacterReference(meaning, form.end());
    }

    private static String meaning(String name) {
        if (name.startsWith("#")) {
            return ofCode(name.substring(1));
        }
        Matcher accented = ACCENTED.matcher(name);
        return accented.matches()
                ? Normalizer.normalize(accented.group(1) + ACCENTS.get(accented.group(2)), Normalizer.Form.NFC)
                : NAMED.get(name);
    }

    private static String ofCode(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        int code = Integer.parseInt(hex ? number.substring(1) : number, hex ? 16 : 10);
        boolean letter =
                code >= ' ' && Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return letter ? Character.toString(code) : null;
    }
}
