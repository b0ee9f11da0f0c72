package io.cardworkbench.cards.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no address can hold is found again by whoever kept it, and by nobody else. */
abstract class KeptQueryContract {

    @Autowired
    Organization organization;

    @Autowired
    SettableClock clock;

    @Autowired
    KeptQueryService kept;

    @Autowired
    KeptQueryTable table;

    private EnvironmentId environment;

    @BeforeEach
    void signIn() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
    }

    @Test
    void findsAllThatWasMeant() {
        var query = new CardQuery(
                of(CardCriteria.MAX_VALUES)
                        .criteria()
                        .with(CardAttribute.EVENT_NAME, "a, “b”; \"c\"", "𝄞")
                        .sent(Instant.parse("2026-01-01T00:00:00.123456Z"), Instant.parse("2026-02-01T00:00:00Z")),
                Set.of(CardStatus.ACTIVE, CardStatus.CANCELLED));

        assertThat(kept.find(environment, kept.keep(environment, query))).contains(query);
    }

    @Test
    void findsNothingForAnyoneElseOrElsewhere() {
        var id = kept.keep(environment, of(3));

        assertThat(kept.find(organization.newEnvironment(), id)).isEmpty();
        assertThat(kept.find(environment, new KeptQueryId(UUID.randomUUID()))).isEmpty();
        organization.signInNewAdmin();
        assertThat(kept.find(environment, id)).isEmpty();
    }

    @Test
    void keepsTheSameQueryOncePerMemberAndEnvironment() {
        var id = kept.keep(environment, of(3));

        assertThat(kept.keep(environment, of(3))).isEqualTo(id);
        assertThat(kept.keep(environment, of(4))).isNotEqualTo(id);
        assertThat(kept.keep(organization.newEnvironment(), of(3))).isNotEqualTo(id);
        organization.signInNewAdmin();
        assertThat(kept.keep(environment, of(3))).isNotEqualTo(id);
    }

    @Test
    void forgetsWhatWasNotKeptAgainForLong() {
        var forgotten = kept.keep(environment, of(3));
        var again = kept.keep(environment, of(4));
        clock.advance(KeptQueryService.KEPT_FOR.dividedBy(2));
        kept.keep(environment, of(4));
        clock.advance(KeptQueryService.KEPT_FOR.dividedBy(2).plus(Duration.ofSeconds(1)));

        assertThat(kept.find(environment, forgotten)).isEmpty();
        assertThat(kept.find(environment, again)).isPresent();
        assertThat(table.purge(clock.instant())).isPositive();
        assertThat(table.purge(clock.instant())).isZero();
        assertThat(kept.find(environment, again)).isPresent();
    }

    @Test
    void isForThoseWhoMaySeeCards() {
        var id = kept.keep(environment, of(3));
        organization.signIn(organization.newMember());

        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> kept.keep(environment, of(3)));
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> kept.find(environment, id));
    }

    private static CardQuery of(int values) {
        var users = IntStream.range(0, values)
                .mapToObj(number -> String.format(Locale.ROOT, "customer-%05d", number))
                .collect(Collectors.toList());
        return new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, users), Set.of());
    }
}

@OnH2
class KeptQueryOnH2Test extends KeptQueryContract {}

@OnPostgres
class KeptQueryOnPostgresTest extends KeptQueryContract {}
