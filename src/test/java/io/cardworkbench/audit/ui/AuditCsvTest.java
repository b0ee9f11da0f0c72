package io.cardworkbench.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditAction;
import io.cardworkbench.audit.AuditLine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the export, as spreadsheets read it. */
class AuditCsvTest {

    private static final EnvironmentId SANDBOX = new EnvironmentId(2);

    @Test
    void beginsWithTheMarkThatSpreadsheetsKnowItsEncodingBy() {
        assertThat(AuditCsv.HEADER.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF, 'e');
    }

    @Test
    void hasAllThatWasRecorded() {
        var line = new AuditLine(
                7,
                Instant.parse("2026-11-01T12:00:00.5Z"),
                "owner@example.com",
                SANDBOX,
                AuditAction.CREDENTIAL_CREATED,
                Resource.API_CREDENTIAL,
                "3",
                Map.of("name", "Shop, \"new\""));

        assertThat(AuditCsv.line(line, Map.of(SANDBOX, "Sandbox")))
                .isEqualTo("7,2026-11-01T12:00:00.500Z,owner@example.com,credential-created,api-credential,Sandbox,3,"
                        + "\"name=Shop, \"\"new\"\"\"\r\n");
    }

    @Test
    void hasWhatWasBeforeAndIsAfter() {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("was", Map.of("groups", List.of("Viewers", "Editors")));
        detail.put("is", Map.of("groups", List.of()));
        var line = new AuditLine(7, Instant.EPOCH, "o", null, AuditAction.MEMBER_CHANGED, null, "3", detail);

        assertThat(AuditCsv.line(line, Map.of())).endsWith(",\"was=(groups=[Viewers, Editors]); is=(groups=[])\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void isNoFormula(String actor) {
        var line = new AuditLine(7, Instant.EPOCH, actor, null, AuditAction.SIGN_IN_FAILED, null, null, Map.of());

        assertThat(AuditCsv.line(line, Map.of())).containsAnyOf(",'" + actor + ",", ",\"'" + actor + "\",");
    }
}
