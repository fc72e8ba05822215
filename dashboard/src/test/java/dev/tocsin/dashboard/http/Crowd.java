package dev.tocsin.dashboard.http;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import dev.tocsin.dashboard.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ten thousand attacks in three hundred cities over three years, the same in every run. */
final class Crowd {
    private static final int CITIES = 300;
    private static final int DAYS = 3 * 365;

    private final Random random = new Random(20221120);
    private final List<Place> cities = new ArrayList<>();

    Crowd() {
        for (int i = 0; i < CITIES; i++) {
            String country = Character.toString('A' + i % 20) + 'F';
            cities.add(Story.city(
                    "City " + i,
                    "geonames:" + (900_000 + i),
                    "Province " + i / 3,
                    country + "-" + i / 3,
                    "Country " + country,
                    country,
                    -35 + random.nextDouble() * 85,
                    -100 + random.nextDouble() * 230));
        }
    }

    List<Story> stories(int count) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stories.add(story(i));
        }
        return stories;
    }

    private Story story(int i) {
        int killed = (int) Math.exp(random.nextDouble() * 4) - 1;
        Place city = cities.get((int) (CITIES * random.nextDouble() * random.nextDouble()));
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(DAYS));
        AttackType[] types = AttackType.values();
        Story story = Story.of("%08d".formatted(i), city, day.toString(), killed, random.nextInt(80))
                .type(types[random.nextInt(types.length)])
                .actor("Group " + random.nextInt(40));
        return random.nextInt(3) > 0
                ? story
                : story.site("market").revised(new Estimate(killed, killed, killed + 4, false), Story.TOLD, "more");
    }
}
