package io.cardworkbench.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditFilter;
import io.cardworkbench.audit.AuditLogService;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The export of the audit log, in parts. */
@OnH2
class AuditDownloadTest {

    private static final int LINES = AuditLogService.MAX_LINES + 5;

    private static final String RECORD = """
            insert into audit_log (at, member_id, actor, action, detail)
            select now(), :member, 'Exporter', 'signed-in', '{}' from generate_series(1, :lines)
            """;

    @Autowired
    private AuditServices services;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient jdbc;

    private final AuditExport own = new AuditExport(false, new AuditFilter("", null, null, null, null));
    private Member member;

    @BeforeEach
    void record() {
        member = organization.newMember(Permission.SEE_ALL_ENTRIES);
        organization.signIn(member);
        jdbc.sql(RECORD)
                .param("member", member.id().value())
                .param("lines", LINES)
                .update();
    }

    @Test
    void endsWithTheNumberOfItsRows() throws IOException {
        var sent = new StringWriter();

        new AuditDownload(services, () -> own).send(own, sent);

        assertThat(sent.toString().lines()).hasSize(LINES + 2).last().isEqualTo("# " + LINES + " rows");
    }

    @Test
    void breaksOffWhenTheRightIsTakenAwayMeanwhile() {
        var sent = new StringWriter() {
            @Override
            public void flush() {
                organization.revokeAll(member);
            }
        };

        assertThatThrownBy(() -> new AuditDownload(services, () -> own).send(own, sent))
                .isInstanceOf(PermissionMissing.class);

        assertThat(sent.toString().lines()).hasSize(AuditLogService.MAX_LINES + 1);
        assertThat(sent.toString()).doesNotContain("# ");
    }
}
