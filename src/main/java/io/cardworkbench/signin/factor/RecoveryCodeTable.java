package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recovery codes of members that have not been used. */
@Repository
class RecoveryCodeTable {

    private static final String INSERT = "insert into recovery_code (member_id, hash) values (:member, :hash)";

    private static final String COUNT = "select count(*) from recovery_code where member_id = :member";

    private static final String USE = "delete from recovery_code where member_id = :member and hash = :hash";

    private static final String DELETE = "delete from recovery_code where member_id = :member";

    private final JdbcClient jdbc;

    RecoveryCodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were there work no more. */
    void replace(MemberId member, List<String> codes) {
        jdbc.sql(DELETE).param("member", member.value()).update();
        codes.forEach(code ->
                Changed.one(jdbc.sql(INSERT).param("member", member.value()).param("hash", RecoveryCodes.hash(code))));
    }

    int count(MemberId member) {
        return jdbc.sql(COUNT)
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    /** Returns whether it was one. */
    boolean use(MemberId member, String code) {
        return jdbc.sql(USE)
                        .param("member", member.value())
                        .param("hash", RecoveryCodes.hash(code))
                        .update()
                == 1;
    }
}
