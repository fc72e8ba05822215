package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The files that the script writes fit this code: the same folding, the same order. */
class GeneratedFilesTest {
    private static final String MORE_THAN_A_NAME = ".*[(/,].*";
    private static final Set<String> SPELLED_IN_MANY_WAYS =
            Set.of("AF", "PK", "IQ", "IN", "SO", "NG", "PH", "RU", "TR");

    private final Lines places = Lines.read("places.tsv.gz");
    private final Lines names = Lines.read("names.tsv.gz");

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
        Lines sounds = Lines.read("sounds.tsv.gz");
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
}
