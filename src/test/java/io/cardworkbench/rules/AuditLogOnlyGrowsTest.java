package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rules.Sources.Source;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No statement changes or deletes lines of the audit log but the one that lets old months go, where the database refuses none. */
class AuditLogOnlyGrowsTest {

    private static final Pattern CHANGE = Pattern.compile(
            "\\b(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into|drop\\s+table)\\s+audit_log",
            Pattern.CASE_INSENSITIVE);

    @Test
    void onlyOldMonthsGo() {
        assertThat(Sources.ofTheApplication().all())
                .filteredOn(AuditLogOnlyGrowsTest::changes)
                .extracting(Source::path)
                .containsExactly("src/main/java/io/cardworkbench/audit/AuditMonthTable.java");
    }

    @Test
    void findsStatementsThatChangeIt() {
        assertThat(changes(new Source("A.java", "\"update audit_log set actor = ''\"")))
                .isTrue();
        assertThat(changes(new Source("A.java", "\"\"\"\n delete  from\n audit_log_2026_01\n\"\"\"")))
                .isTrue();
        assertThat(changes(new Source("A.java", "\"insert into audit_log\""))).isFalse();
    }

    private static boolean changes(Source source) {
        return CHANGE.matcher(source.text()).find();
    }
}
