package io.cardworkbench.organization;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links with which members can choose a password: one for a member at most, by its hash. */
@Repository
class InvitationTable {

    private static final String BY_HASH = """
            select m.id, m.email, m.name, i.expires
            from invitation i
            join member m on m.id = i.member_id
            where i.hash = :hash and i.expires > :now and m.active
            """;

    private static final String EXPIRES = "select expires from invitation where member_id = :member";

    private static final String INSERT =
            "insert into invitation (member_id, hash, expires) values (:member, :hash, :expires)";

    private static final String DELETE = "delete from invitation where member_id = :member";

    private static final String USE = "delete from invitation where hash = :hash and expires > :now";

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a link is for; empty for one that is unknown, expired, or a deactivated member's. */
    Optional<Member> find(String hash, Instant now) {
        return jdbc.sql(BY_HASH)
                .param("hash", hash)
                .param("now", Times.utc(now))
                .query(MemberTable::member)
                .optional();
    }

    Optional<Instant> expires(MemberId member) {
        return jdbc.sql(EXPIRES)
                .param("member", member.value())
                .query((row, number) -> Times.instant(row, "expires"))
                .optional();
    }

    /** A link that the member had until then stops working. */
    void replace(MemberId member, String hash, Instant expires) {
        delete(member);
        Changed.one(jdbc.sql(INSERT)
                .param("member", member.value())
                .param("hash", hash)
                .param("expires", Times.utc(expires)));
    }

    /** Deletes the link of a member who has one. */
    void delete(MemberId member) {
        jdbc.sql(DELETE).param("member", member.value()).update();
    }

    /** Uses a link up; returns whether it still worked, which is so for one caller only. */
    boolean use(String hash, Instant now) {
        return jdbc.sql(USE).param("hash", hash).param("now", Times.utc(now)).update() == 1;
    }
}
