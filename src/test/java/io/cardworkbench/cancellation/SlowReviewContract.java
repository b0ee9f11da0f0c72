package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.ReviewRefused.Reason;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A review for which the database takes longer than it may. */
@TestPropertySource(properties = "workbench.cancellation.review-time-limit=1s")
abstract class SlowReviewContract extends EngineContract {

    /** Makes a function {@code slow} of milliseconds, which takes so long and answers with null. */
    abstract String function();

    @Test
    void refusesAReviewThatTakesTooLongAndKeepsNothingOfIt() {
        cards.send(environment, template, 30);
        jdbc.sql(function()).update();
        jdbc.sql("alter table review add constraint slow_ck check (slow(1500) is null)")
                .update();
        try {
            assertThatExceptionOfType(ReviewRefused.class)
                    .isThrownBy(() -> review(allOfTemplate()))
                    .extracting(ReviewRefused::reason)
                    .isEqualTo(Reason.TOOK_TOO_LONG);
        } finally {
            jdbc.sql("alter table review drop constraint slow_ck").update();
        }

        assertThat(rows("review")).isZero();
        assertThat(rows("chunk")).isZero();
        assertThat(rows("audit_log where action = 'review-made'")).isZero();
        assertThat(review(allOfTemplate()).matched()).isEqualTo(30);
        assertThat(rows("audit_log where action = 'review-made'")).isOne();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

@OnH2
class SlowReviewOnH2Test extends SlowReviewContract {

    @Override
    String function() {
        return "create alias slow for 'java.lang.Thread.sleep(long)'";
    }
}

@OnPostgres
class SlowReviewOnPostgresTest extends SlowReviewContract {

    @Override
    String function() {
        return """
                create function slow(milliseconds bigint) returns boolean language plpgsql as $$
                begin
                    perform pg_sleep(milliseconds / 1000.0);
                    return null;
                end $$
                """;
    }
}
