package io.cardworkbench.signin.passkey;

import io.cardworkbench.sql.Changed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authenticators know members by. */
@Repository
class PasskeyOwnerTable {

    private static final String HANDLE = """
            select o.handle from passkey_owner o join member m on m.id = o.member_id where m.email = :email
            """;

    private static final String EMAIL = """
            select m.email from passkey_owner o join member m on m.id = o.member_id where o.handle = :handle
            """;

    private static final String INSERT =
            "insert into passkey_owner (member_id, handle) select id, :handle from member where email = :email";

    private final JdbcClient jdbc;

    PasskeyOwnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> handle(String email) {
        return jdbc.sql(HANDLE).param("email", email).query(String.class).optional();
    }

    Optional<String> email(String handle) {
        return jdbc.sql(EMAIL).param("handle", handle).query(String.class).optional();
    }

    void insert(String email, String handle) {
        Changed.one(jdbc.sql(INSERT).param("email", email).param("handle", handle));
    }
}
