package io.cardworkbench.cards.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.router.Location;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.AddressRefused.Reason;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryInAddressTest {

    @Test
    void readsWhatItHasWritten() {
        var query = new CardQuery(
                CardCriteria.none()
                        .with(CardAttribute.USER_ID, "a&b=c", "d+e f", "50%", "ä;#?/")
                        .with(CardAttribute.CARD_TEMPLATE, "26")
                        .sent(Instant.parse("2026-01-01T10:15:30.123Z"), null),
                Set.of(CardStatus.COMPLETED, CardStatus.ACTIVE));

        var address = new Location("cards", QueryInAddress.write(query)).getPathWithQueryParameters();

        assertThat(QueryInAddress.read(new Location(address).getQueryParameters(), Set.of()))
                .isEqualTo(query);
    }

    @Test
    void meansEveryCardWhereNothingIsNamed() {
        assertThat(read("environment=2")).isEqualTo(CardQuery.all());
    }

    @ParameterizedTest
    @CsvSource({
        "cardTemplateId=x, cardTemplateId, x",
        "cardTemplateId=26&cardTemplateId=x, cardTemplateId, x",
        "cardInstanceId=007, cardInstanceId, 007",
        "userId=, userId, ''",
        "userId=a%E2%80%8B, userId, a\u200b",
        "createdFrom=yesterday, createdFrom, yesterday",
        "createdFrom=2026-02-31T00:00:00Z, createdFrom, 2026-02-31T00:00:00Z",
        "createdFrom=, createdFrom, ''",
        "createdBefore=2026-01-01T00:00:00Z&createdFrom=2026-01-02T00:00:00Z, createdBefore, 2026-01-01T00:00:00Z",
        "status=lost, status, lost",
        "status=active&status=ACTIVE, status, ACTIVE",
    })
    void refusesAsAWholeWhatItCanNotRead(String address, String parameter, String value) {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> read(address + "&eventName=sale"))
                .satisfies(refused -> assertThat(List.of(refused.parameter(), refused.value()))
                        .isEqualTo(List.of(parameter, value)));
    }

    @Test
    void refusesOneTimeGivenTwice() {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> read("createdFrom=2026-01-01T00:00:00Z&createdFrom=2026-01-02T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_id", "UserId", "userID", "id", "limit"})
    void refusesParametersThatItDoesNotKnow(String name) {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> read("eventName=sale&" + name + "=1"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_PARAMETER));
    }

    private static CardQuery read(String parameters) {
        return QueryInAddress.read(new Location("cards?" + parameters).getQueryParameters(), Set.of());
    }
}
