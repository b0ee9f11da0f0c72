package io.cardworkbench.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The members of the organization, and Spring Security's view of them. */
@Repository
class MemberTable implements UserDetailsService {

    private static final String BY_ID = "select id, email, name from member where id = :id";

    private static final String PRINCIPAL_BY_EMAIL =
            "select id, email, password_hash, active from member where email = :email";

    private static final String INSERT = """
            insert into member (organization_id, email, name, password_hash, active)
            values (:organization, :email, :name, :passwordHash, true)
            """;

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Member> find(MemberId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query((row, number) ->
                        new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name")))
                .optional();
    }

    MemberId insert(int organization, String email, String name, String passwordHash) {
        return new MemberId(InsertSql.insert(jdbc.sql(INSERT)
                .param("organization", organization)
                .param("email", normalized(email))
                .param("name", name)
                .param("passwordHash", passwordHash)));
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return jdbc.sql(PRINCIPAL_BY_EMAIL)
                .param("email", normalized(email))
                .query((row, number) -> new SignedInMember(
                        new MemberId(row.getInt("id")),
                        row.getString("email"),
                        row.getString("password_hash"),
                        row.getBoolean("active")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No member has this address"));
    }

    private static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
