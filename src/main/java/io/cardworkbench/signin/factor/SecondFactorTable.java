package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second factors of members. */
@Repository
class SecondFactorTable {

    private static final String FIND =
            "select secret, confirmed, last_step from second_factor where member_id = :member";

    private static final String DELETE_UNCONFIRMED =
            "delete from second_factor where member_id = :member and confirmed is null";

    private static final String INSERT =
            "insert into second_factor (member_id, secret, last_step) values (:member, :secret, 0)";

    private static final String CONFIRM =
            "update second_factor set confirmed = :now where member_id = :member and confirmed is null";

    private static final String TAKE =
            "update second_factor set last_step = :step where member_id = :member and last_step < :step";

    private static final String DELETE = "delete from second_factor where member_id = :member";

    private static final String WITH_FACTOR = """
            select m.id, m.email, m.name, min(f.since) as since
            from (
                select member_id, confirmed as since from second_factor where confirmed is not null
                union all
                select member_id, created from passkey
            ) f
            join member m on m.id = f.member_id
            group by m.id, m.email, m.name
            order by lower(m.name), m.id
            """;

    private final JdbcClient jdbc;

    SecondFactorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredFactor> find(MemberId member) {
        return jdbc.sql(FIND)
                .param("member", member.value())
                .query((row, number) -> new StoredFactor(
                        row.getString("secret"), Times.instantOrNull(row, "confirmed"), row.getLong("last_step")))
                .optional();
    }

    /** Whether a member has one that is confirmed. */
    boolean isSetUp(MemberId member) {
        return find(member).filter(factor -> factor.confirmed() != null).isPresent();
    }

    /** One that was not confirmed gives way. */
    void insert(MemberId member, String secret) {
        jdbc.sql(DELETE_UNCONFIRMED).param("member", member.value()).update();
        Changed.one(jdbc.sql(INSERT).param("member", member.value()).param("secret", secret));
    }

    /** Returns whether it was there, and not confirmed yet. */
    boolean confirm(MemberId member, Instant now) {
        return jdbc.sql(CONFIRM)
                        .param("member", member.value())
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    /** Returns whether no code of this step, or of a later one, was taken before. */
    boolean take(MemberId member, long step) {
        return jdbc.sql(TAKE)
                        .param("member", member.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Returns whether there was one. */
    boolean delete(MemberId member) {
        return jdbc.sql(DELETE).param("member", member.value()).update() == 1;
    }

    /** Everyone who has one, or a passkey, by name. */
    List<MemberWithFactor> all() {
        return jdbc.sql(WITH_FACTOR)
                .query((row, number) -> new MemberWithFactor(
                        new MemberId(row.getInt("id")),
                        row.getString("email"),
                        row.getString("name"),
                        Times.instant(row, "since")))
                .list();
    }
}
