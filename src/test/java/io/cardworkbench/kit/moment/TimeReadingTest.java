package io.cardworkbench.kit.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReadingTest {

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "14.30, 14:30",
        "1430, 14:30",
        "14:30 Uhr, 14:30",
        "14h30, 14:30",
        "14, 14:00",
        "2:30 pm, 14:30",
        "2:30 P.M., 14:30",
        "2pm, 14:00",
        "12 am, 00:00",
        "12:15 PM, 12:15",
        "' 9:05 ', 09:05",
        "10:15:30, 10:15:30",
        "0:00, 00:00",
    })
    void readsATimeInEitherClock(String typed, LocalTime time) {
        assertThat(TimeReading.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "13 pm", "0 am", "noon", "", "14:3", "-1:00", "14:30 CET", "123456"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeReading.read(typed)).isEmpty();
    }
}
