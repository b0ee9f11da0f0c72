package io.cardworkbench.kit.moment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26",
                "2026/11/26",
                "2026.11.26",
                " 2026-11-26 ",
                "26 Nov 2026",
                "26 nov 2026",
                "26. Nov. 2026",
                "26.\u00a0November\u00a02026",
                "26-Nov-2026",
                "26th November, 2026",
                "Nov 26, 2026",
                "November 26th 2026",
                "Thu 26 Nov 2026",
                "Do. 26. Nov. 2026",
                "Donnerstag, 26. November 2026",
                "26/November/2026",
            })
    void readsWhatCanOnlyBeMeantInOneWayEverywhere(String typed) {
        for (var region : new String[] {"de-DE", "en-GB", "en-US", "sv-SE", "ja-JP", "fr-FR", "ar-EG"}) {
            assertThat(read(region, typed)).as(region).contains(LocalDate.of(2026, 11, 26));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, 03.04.2026, 2026-04-03",
        "de-DE, 3.4.2026, 2026-04-03",
        "de-DE, 3. 4. 2026, 2026-04-03",
        "de-DE, 03/04/2026, 2026-04-03",
        "de-AT, 3-4-26, 2026-04-03",
        "en-GB, 03/04/2026, 2026-04-03",
        "en-GB, 13/04/2026, 2026-04-13",
        "en-GB, 03.04.2026, 2026-04-03",
        "en-US, 03/04/2026, 2026-03-04",
        "en-US, 3-4-26, 2026-03-04",
        "fr-FR, 3 avril 2026, 2026-04-03",
        "fr-FR, 3 févr. 2026, 2026-02-03",
        "de-DE, 1. Mai 2026, 2026-05-01",
        "de-DE, 1. Mrz 2026, ",
        "de-DE, 1. März 2026, 2026-03-01",
    })
    void readsDigitsAsInTheRegion(String region, String typed, String day) {
        assertThat(read(region, typed)).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 13/04/2026",
        "en-US, 03.04.2026",
        "sv-SE, 03/04/2026",
        "ja-JP, 03-04-2026",
        "de-DE, 31.02.2026",
        "de-DE, 04.13.2026",
        "de-DE, 26.11.",
        "de-DE, 26/11-2026",
        "de-DE, 26 J 2026",
        "de-DE, 26 Ju 2026",
        "fr-FR, 26 jui 2026",
        "de-DE, Fri 26 Nov 2026",
        "de-DE, 29. Februar 2026",
        "de-DE, 26 Nov 26",
        "de-DE, 26.11.0026",
        "de-DE, tomorrow",
        "de-DE, '1.2.2026, 14:00'",
        "de-DE, 2026-26-11",
        "de-DE, ''",
        "de-DE, '. . .'",
    })
    void refusesWhatIsNoDayOrCouldBeSeveral(String region, String typed) {
        assertThat(read(region, typed)).isEmpty();
    }

    private static Optional<LocalDate> read(String region, String typed) {
        var where = Locale.forLanguageTag(region);
        return DayReading.of(new Texts(Locale.ENGLISH, new Region(where), ZoneOffset.UTC))
                .read(typed);
    }
}
