package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiveUpConnectionsTest {

    private final GiveUpConnections giveUp = new GiveUpConnections();

    @ParameterizedTest
    @ValueSource(strings = {"25006", "90098", "90121"})
    void givesUpThoseThatOnlyReadOrWhoseDatabaseHasClosedItself(String state) {
        assertThat(giveUp.adjudicate(new SQLException("refused", state))).isEqualTo(Override.MUST_EVICT);
    }

    @Test
    void leavesOthersToThePool() {
        assertThat(giveUp.adjudicate(new SQLException("duplicate key", "23505")))
                .isEqualTo(Override.CONTINUE_EVICT);
        assertThat(giveUp.adjudicate(new SQLException("no state"))).isEqualTo(Override.CONTINUE_EVICT);
    }
}
