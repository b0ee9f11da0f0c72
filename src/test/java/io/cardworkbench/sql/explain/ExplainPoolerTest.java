package io.cardworkbench.sql.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that fails behind a pooler says which setting is missing. */
class ExplainPoolerTest {

    private final ExplainPooler explainPooler = new ExplainPooler();

    @ParameterizedTest
    @ValueSource(strings = {"42P05", "26000"})
    void namesTheSettingWhenPreparedStatementsGetLost(String state) {
        var fault = new IllegalStateException(new SQLException("prepared statement \"S_2\" already exists", state));
        assertThat(Objects.requireNonNull(explainPooler.analyze(fault)).getAction())
                .contains("prepareThreshold=0");
    }

    @Test
    void leavesOtherFaultsToOthers() {
        assertThat(explainPooler.analyze(new IllegalStateException(new SQLException("syntax error", "42601"))))
                .isNull();
    }
}
