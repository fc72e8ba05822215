package dev.tocsin.bench.quality;

import dev.tocsin.attacks.Article;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that an incident's articles say, to tell what nobody could have read in them. */
final class ArticleText {
    private static final Pattern CLOSE = Pattern.compile(
            "\\b(?:today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight)\\b");
    private static final int WEEK = 7;

    private final List<Article> articles;
    private final String text;
    private final String folded;

    ArticleText(List<Article> articles) {
        this.articles = articles;
        text = articles.stream()
                .map(article -> article.headline() + " " + article.body())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        folded = " " + PlaceSpelling.folded(text) + " ";
    }

    boolean saysMoreThan(int number) {
        return Pattern.compile("\\b(?:more than|over|exceeding|upwards of) " + number + "\\b")
                .matcher(text.replace(",", ""))
                .find();
    }

    boolean names(String place) {
        return PlaceSpelling.parts(place).stream()
                .map(PlaceSpelling::folded)
                .anyMatch(name -> !name.isEmpty() && folded.contains(" " + name + " "));
    }

    /** Whether the words, with the day they were published, fix the day: month and day, a weekday, today, yesterday. */
    boolean fixes(LocalDate day) {
        String month =
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        String weekday = day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT);
        int number = day.getDayOfMonth();
        String written = "\\b(?:" + month + "|" + month.substring(0, 3) + "\\.?|sept\\.?) " + number + "\\b|\\b"
                + number + " " + month + "\\b|\\b0?" + day.getMonthValue() + "/0?" + number + "\\b";
        return finds(written)
                || finds("\\b" + weekday + "\\b") && isPublishedWithin(WEEK, day)
                || CLOSE.matcher(text).find() && isPublishedWithin(1, day);
    }

    private boolean finds(String words) {
        return Pattern.compile(words).matcher(text).find();
    }

    private boolean isPublishedWithin(int days, LocalDate day) {
        return articles.stream()
                .filter(article -> article.publishedAt() != null)
                .map(article -> article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate())
                .mapToLong(published -> ChronoUnit.DAYS.between(day, published))
                .anyMatch(lag -> lag >= 0 && lag <= days);
    }
}
