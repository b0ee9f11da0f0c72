package io.cardworkbench.signin;

import io.cardworkbench.access.SessionLimits;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where members are signed in. */
@Repository
class MemberSessionTable {

    private static final String INSERT = """
            insert into member_session (id, member_id, version, address, browser, started, last_seen)
            select :id, id, sessions_version, :address, :browser, :started, :started from member where id = :member
            """;

    private static final String SEEN = "update member_session set last_seen = :now where id = :id";

    private static final String CONTINUE = """
            update member_session set version = (select m.sessions_version from member m where m.id = member_id)
            where id = :id
            """;

    private static final String OF_MEMBER = """
            select s.id, s.address, s.browser, s.started, s.last_seen
            from member_session s
            join member m on m.id = s.member_id and m.sessions_version = s.version
            where s.member_id = :member and s.last_seen >= :seenSince and s.started >= :startedSince
            order by s.last_seen desc, s.id
            """;

    private static final String DELETE = "delete from member_session where id = :id";

    private static final String PURGE =
            "delete from member_session where last_seen < :seenSince or started < :startedSince";

    private final JdbcClient jdbc;

    MemberSessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SignedInMember member, String address, String browser) {
        Changed.one(jdbc.sql(INSERT)
                .param("id", member.session())
                .param("member", member.id().value())
                .param("address", address)
                .param("browser", browser)
                .param("started", Times.utc(member.started())));
    }

    /** Nothing where the session has no row: it has ended meanwhile. */
    void seen(UUID session, Instant now) {
        jdbc.sql(SEEN).param("id", session).param("now", Times.utc(now)).update();
    }

    /** Lets a session of a member whose sessions were all ended go on. */
    void goesOn(UUID session) {
        jdbc.sql(CONTINUE).param("id", session).update();
    }

    /** Those that still count, the one seen last first. */
    List<MemberSession> of(SignedInMember member, SessionLimits limits, Instant now) {
        return jdbc.sql(OF_MEMBER)
                .param("member", member.id().value())
                .param("seenSince", Times.utc(limits.seenSince(now)))
                .param("startedSince", Times.utc(limits.startedSince(now)))
                .query((row, number) -> new MemberSession(
                        row.getString("address"),
                        row.getString("browser"),
                        Times.instant(row, "started"),
                        Times.instant(row, "last_seen"),
                        row.getObject("id", UUID.class).equals(member.session())))
                .list();
    }

    void delete(UUID session) {
        jdbc.sql(DELETE).param("id", session).update();
    }

    /** Returns how many did not count any more. */
    int purge(SessionLimits limits, Instant now) {
        return jdbc.sql(PURGE)
                .param("seenSince", Times.utc(limits.seenSince(now)))
                .param("startedSince", Times.utc(limits.startedSince(now)))
                .update();
    }
}
