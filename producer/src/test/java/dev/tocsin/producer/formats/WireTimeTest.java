package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-09-05T10:50:00+04:30      | 2022-09-05T06:20:00Z
            2022-09-05T10:50:00.123Z       | 2022-09-05T10:50:00.123Z
            2022-09-05T10:50Z              | 2022-09-05T10:50:00Z
            2022-09-05T10:50:00+0430       | 2022-09-05T06:20:00Z
            2022-09-05 10:50:00            | 2022-09-05T10:50:00Z
            2022-09-05                     | 2022-09-05T00:00:00Z
            2016-12-31T23:59:60Z           | 2016-12-31T23:59:59Z
            Mon, 05 Sep 2022 10:50:00 +0430 | 2022-09-05T06:20:00Z
            Mon, 5 Sep 2022 10:50:00 GMT   | 2022-09-05T10:50:00Z
            5 Sep 22 10:50 EST             | 2022-09-05T15:50:00Z
            Monday, 05 September 2022 10:50:00 UT | 2022-09-05T10:50:00Z
            """)
    void readsWhatWiresWrite(String told, Instant instant) {
        assertThat(WireTime.parse(told)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "2022-02-30",
                "2022-02-30T10:00:00Z",
                "yesterday",
                "05/09/2022",
                "Mon, 05 Sep 2022 10:50:00 XYZ",
                "-",
                "2022-13-01T00:00:00Z"
            })
    void tellsNothingWhereNothingIsTold(String told) {
        assertThat(WireTime.parse(told)).isEmpty();
    }
}
