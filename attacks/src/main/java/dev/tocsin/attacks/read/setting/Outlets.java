package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Local newsrooms, and the provinces they write of. A local newsroom leaves out what all its readers know: which of the
 * towns called Jackson is theirs. That tells what a name means; a city by itself only where the newsroom bears its name.
 */
public final class Outlets {
    private static final Map<String, String> BY_CALL_SIGN = new HashMap<>();
    private static final Map<String, String> BY_SITE = new HashMap<>();
    /** What may stand behind the call sign in a site's name: "wsbtv.com". */
    private static final Pattern TAIL = Pattern.compile("(?:tv|fm|am|news|now|live|radio|\\d)*+");

    static {
        for (String line : Resource.lines(Outlets.class, "outlets.tsv")) {
            String[] fields = line.split("\t", -1);
            List.of(fields[1].split(" ", -1))
                    .forEach(sign -> add(BY_CALL_SIGN, sign.toLowerCase(Locale.ROOT), fields[0]));
            List.of(fields[2].split(" ", -1)).forEach(site -> add(BY_SITE, site, fields[0]));
        }
    }

    private Outlets() {}

    private static void add(Map<String, String> provinces, String name, String province) {
        String before = provinces.put(name, province);
        if (before != null && !name.isEmpty()) {
            throw new IllegalStateException("outlets.tsv: " + name + " stands under " + before + " and " + province);
        }
    }

    /** The code of the province that the article's newsroom writes of, or null: by its source, its address, its own words. */
    public static String province(Article article, List<Facts> facts) {
        String province = bySite(article.source());
        if (province == null && article.url() != null) {
            province = bySite(article.url());
        }
        for (int i = 0; province == null && i < Math.min(3, facts.size()); i++) {
            province = byCallSign(facts.get(i).sentence());
        }
        return province;
    }

    /** The town whose name the article's newsroom bears, or null. */
    public static Entry town(Article article) {
        String host = host(article.source());
        String province = bySite(host);
        String site = host.substring(host.lastIndexOf('.', Math.max(0, host.lastIndexOf('.') - 1)) + 1);
        return province == null ? null : TownPapers.town(site, province);
    }

    private static String host(String address) {
        String host = address.toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        host = scheme < 0 ? host : host.substring(scheme + 3);
        int path = host.indexOf('/');
        return path < 0 ? host : host.substring(0, path);
    }

    /** @param address a host name, a whole address, or any other name */
    private static String bySite(String address) {
        for (String site = host(address); site.indexOf('.') > 0; site = site.substring(site.indexOf('.') + 1)) {
            String province = BY_SITE.get(site);
            if (province != null) {
                return province;
            }
            if (site.indexOf('.') == site.lastIndexOf('.')) {
                String sign = bySign(site.substring(0, site.indexOf('.')));
                return sign == null ? TownPapers.province(site) : sign;
            }
        }
        return null;
    }

    private static String bySign(String name) {
        for (int length = Math.min(4, name.length()); length >= 3; length--) {
            String province = BY_CALL_SIGN.get(name.substring(0, length));
            if (province != null && TAIL.matcher(name.substring(length)).matches()) {
                return province;
            }
        }
        return null;
    }

    /** "WHEELING, W.Va. (WTRF) - ", or a headline's tail: "- WTRF 7 News". */
    private static String byCallSign(Sentence s) {
        boolean tail = false;
        for (int i = 0; i < s.size(); i++) {
            String word = s.at(i).word().text();
            boolean station = s.isHeadline() ? tail : s.at(i - 1).is("(");
            if (station && isUpperCase(s, i)) {
                String province = bySign(word.indexOf('.') > 0 ? word.substring(0, word.indexOf('.')) : word);
                if (province != null) {
                    return province;
                }
            }
            tail |= word.equals("-") || word.equals("|") || word.equals("–") || word.equals("::");
        }
        return null;
    }

    private static boolean isUpperCase(Sentence s, int i) {
        int start = s.at(i).start();
        return s.at(i).end() - start >= 3
                && Character.isUpperCase(s.text().charAt(start + 1))
                && Character.isUpperCase(s.text().charAt(start + 2));
    }
}
