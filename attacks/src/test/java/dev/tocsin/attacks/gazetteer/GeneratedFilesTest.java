package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that the script writes fit this code: the same folding, the same order. */
class GeneratedFilesTest {
    private static final String MORE_THAN_A_NAME = ".*[(/,].*";
    private static final Set<String> SPELLED_IN_MANY_WAYS =
            Set.of("AF", "PK", "IQ", "IN", "SO", "NG", "PH", "RU", "TR");

    private final PackedLines places = PackedLines.read("places.tsv.gz");
    private final PackedLines names = PackedLines.read("names.tsv.gz");

    @Test
    void theScriptFoldsAsThisCodeDoes() {
        List<String> folded = IntStream.range(0, places.count())
                .mapToObj(line -> places.fields(line)[2])
                .filter(name -> !name.matches(MORE_THAN_A_NAME))
                .map(Folding::fold)
                .filter(key -> key.length() >= 2 && !key.matches("\\d+"))
                .toList();
        assertThat(folded).hasSizeGreaterThan(150_000);
        assertThat(folded.stream().filter(key -> names.find(key).length == 0)).isEmpty();
    }

    @Test
    void theScriptHearsAsThisCodeDoes() {
        PackedLines sounds = PackedLines.read("sounds.tsv.gz");
        List<String> unheard = IntStream.range(0, places.count())
                .filter(line -> SPELLED_IN_MANY_WAYS.contains(places.fields(line)[3]))
                .filter(line -> !places.fields(line)[2].matches(MORE_THAN_A_NAME))
                .filter(line -> {
                    String sound = Sounds.of(Folding.fold(places.fields(line)[2]));
                    return sound.length() >= 4
                            && IntStream.of(sounds.find(sound)).noneMatch(found -> found == line);
                })
                .mapToObj(line -> places.fields(line)[2])
                .toList();
        assertThat(unheard).isEmpty();
    }

    @Test
    void namesAreSortedAndPointAtPlaces() {
        List<String> keys = IntStream.range(0, names.count())
                .mapToObj(line -> names.fields(line)[0])
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> StandardCharsets.US_ASCII.newEncoder().canEncode(key));
        assertThat(keys.stream().flatMapToInt(key -> IntStream.of(names.find(key))))
                .allMatch(line -> line >= 0 && line < places.count());
    }

    /** One town has one id, or what is told of it under two spellings comes to two tallies. */
    @Test
    void noTownByHandIsThereAlready() {
        Map<String, List<String[]>> cities = IntStream.range(0, places.count())
                .mapToObj(places::fields)
                .filter(city -> city[0].equals("CITY") && !city[6].isEmpty())
                .collect(Collectors.groupingBy(city -> heard(city[3] + "-" + city[4], city[2])));
        List<String> twice = TableFile.read("towns.tsv", 6).stream()
                .filter(town -> names(town)
                        .flatMap(name -> cities.getOrDefault(heard(town.field(0), name), List.of()).stream())
                        .anyMatch(city -> isNear(town, city)))
                .map(town -> "line " + town.line() + ": " + town.field(1))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static Stream<String> names(TableFile.Row town) {
        String others = town.field(5);
        return Stream.concat(Stream.of(town.field(1)), others.isEmpty() ? Stream.of() : Stream.of(others.split("; ")));
    }

    private static String heard(String province, String name) {
        return province + " " + Sounds.of(Folding.fold(name));
    }

    /** Within three kilometres or so. */
    private static boolean isNear(TableFile.Row town, String[] city) {
        double south = Double.parseDouble(town.field(2)) - Double.parseDouble(city[6]);
        double west = Double.parseDouble(town.field(3)) - Double.parseDouble(city[7]);
        return Math.hypot(south, west * Math.cos(Math.toRadians(Double.parseDouble(city[6])))) < 0.028;
    }
}
