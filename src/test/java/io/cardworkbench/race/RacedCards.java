package io.cardworkbench.race;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table says about the cards of an environment. */
record RacedCards(JdbcClient jdbc, EnvironmentId environment) {

    /** How many cards are in each of the statuses; those without any are left out. */
    Map<CardStatus, Integer> in(CardStatus... statuses) {
        var counts = new EnumMap<CardStatus, Integer>(CardStatus.class);
        jdbc.sql("select status, count(*) from card where environment_id = :environment group by status")
                .param("environment", environment.value())
                .query(row -> {
                    counts.put(CardStatus.ofCode(row.getInt(1)), row.getInt(2));
                });
        counts.keySet().retainAll(Arrays.asList(statuses));
        return counts;
    }

    int of(JobId job) {
        return count("select count(*) from card where environment_id = :environment and cancel_job_id = " + job);
    }

    /** Closing a card that was snoozed keeps the time. */
    int everSnoozed() {
        return count("select count(*) from card where environment_id = :environment and snoozed_until is not null");
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }
}
