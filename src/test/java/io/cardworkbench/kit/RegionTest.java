package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "de-DE, dd.MM.yyyy",
        "de-AT, dd.MM.yyyy",
        "en-GB, dd/MM/yyyy",
        "en-US, M/d/yyyy",
        "en, M/d/yyyy",
        "fr-FR, dd/MM/yyyy",
        "nl-NL, dd-MM-yyyy",
        "sv-SE, yyyy-MM-dd",
        "ja-JP, yyyy/MM/dd",
        "ko-KR, yyyy.M.d",
        "bg-BG, d.MM.yyyy",
    })
    void writesADayAsTheRegionDoesWithItsWholeYear(String region, String pattern) {
        assertThat(new Region(Locale.forLanguageTag(region)).dayPattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "fa-IR", "he-IL", "th-TH", "zh-CN", "hu-HU", "lv-LV", "xx-XX", "und"})
    void writesADayInDigitsEverywhere(String region) {
        assertThat(new Region(Locale.forLanguageTag(region)).dayPattern()).matches("[dMy]+([./-])[dMy]+\\1[dMy]+");
    }
}
