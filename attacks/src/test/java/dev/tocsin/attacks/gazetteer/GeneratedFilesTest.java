package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The files that the script writes fit this code: the same folding, the same order. */
class GeneratedFilesTest {
    private final Lines places = Lines.read("places.tsv.gz");
    private final Lines names = Lines.read("names.tsv.gz");

    @Test
    void theScriptFoldsAsThisCodeDoes() {
        List<String> folded = IntStream.range(0, places.count())
                .mapToObj(line -> places.fields(line)[2])
                .filter(name -> !name.matches(".*[(/,].*"))
                .map(Folding::fold)
                .filter(key -> key.length() >= 2 && !key.matches("\\d+"))
                .toList();
        assertThat(folded).hasSizeGreaterThan(150_000);
        assertThat(folded.stream().filter(key -> names.find(key).length == 0)).isEmpty();
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
}
