package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two reports have in common or not, beyond place and day: streets, ages and the names of those concerned. */
class SketchTest {
    private static final Reader READER = Reader.standard();

    @Test
    void aStreetIsTheSameWithOrWithoutItsKindAndDirection() {
        Sketch full = sketch("Two men were shot in the 4200 block of South Adams Street on Monday, police said.");
        Sketch bare = sketch("A shooting in the 4200-block of Adams wounded two men on Monday, police said.");
        assertThat(full.streets()).hasSize(2).isEqualTo(bare.streets());
    }

    @Test
    void twoBlocksOfAStreetShareTheStreetOnly() {
        Sketch one = sketch("A man was shot in the 100 block of East 75th St. on Monday, police said.");
        Sketch other = sketch("A man was shot in the 2300 block of W. 75th on Monday, police said.");
        assertThat(shared(one.streets(), other.streets())).hasSize(1).noneMatch(Sketch::isBlock);
        assertThat(one.streets()).anyMatch(Sketch::isBlock);
    }

    @Test
    void citiesCourtsAndPatrolsAreNoStreets() {
        assertThat(sketch(
                                "A man was shot in St. Louis on Monday, and Highway Patrol men asked a District Court for a warrant.")
                        .streets())
                .isEmpty();
        assertThat(sketch("A man was shot on Highway 31 near Wexley Court on Monday.")
                        .streets())
                .hasSize(2);
    }

    @Test
    void agesAreReadFromAList() {
        Sketch sketch = sketch("Three boys, ages 12, 15 and 17, were shot and wounded outside a store on Monday.");
        assertThat(sketch.ages()).containsExactly(12, 15, 17);
    }

    @Test
    void aSuspectWithoutAnAgeIsKnownByName() {
        Sketch news = sketch("Police charged Delroy Hamstead, 31, with killing a clerk who was shot on Monday.");
        Sketch trial = sketch("A judge moved the trial over the shooting of a clerk to May. Meanwhile, Delroy"
                + " Hamstead sat without a word. Hamstead shot the clerk in March, his accusers hold.");
        assertThat(shared(news.names(), trial.names())).hasSize(1);
    }

    @Test
    void whoOnlySpeaksAboutAnAttackIsNotKeptByName() {
        Sketch sketch = sketch("A clerk was shot dead on Monday, Sheriff Orville Tanning said. Mayor Lucille Brandt"
                + " spoke of a dark day. The clerk knew Orville Tanning, the sheriff. By Harriet Oxley.");
        assertThat(sketch.names()).isEmpty();
    }

    @Test
    void whoHoldsAnOfficeAnywhereIsNotKeptByNameWhereHeSigns() {
        Sketch sketch = sketch("A clerk was shot dead on Monday. Superintendent Orville Tanning of the schools of the"
                + " county wept. A dark day for all of us. - Orville M. Tanning (@TanningSchools) February 1");
        assertThat(sketch.names()).isEmpty();
    }

    @Test
    void aProvinceIsNobodysName() {
        Sketch sketch = sketch("Raiders burned huts in a hamlet of the province of Cabo Delgado, and killed a miller.");
        assertThat(sketch.names()).isEmpty();
    }

    @Test
    void whatAPageCallsForIsNobodysName() {
        Sketch sketch = sketch("A clerk was shot dead on Monday. Call Crime Stoppers with tips. Crime Stoppers pays.");
        assertThat(sketch.names()).isEmpty();
    }

    private static Sketch sketch(String body) {
        Article article =
                Article.builder("test", "1").headline("Shooting").body(body).build();
        return READER.read(article).reports().get(0).sketch();
    }

    private static <T> List<T> shared(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.retainAll(other);
        return both;
    }
}
