package io.cardworkbench.access;

import io.cardworkbench.sql.Changed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** Members as those who sign in, and what their sessions and open pages have to hear of. */
@Repository
class SessionTable implements UserDetailsService {

    private static final String PRINCIPAL_BY_EMAIL =
            "select id, email, password_hash, active, sessions_version from member where email = :email";

    private static final String GRANTS_CHANGED =
            "update member set grants_version = grants_version + 1 where id = any(:ids)";

    private static final String GRANTS_OF_ALL_CHANGED = "update member set grants_version = grants_version + 1";

    private static final String VERSIONS =
            "select id, grants_version, sessions_version from member where id = any(:ids)";

    private static final String END_ALL = "update member set sessions_version = sessions_version + 1 where id = :id";

    private static final String VERSION = "select sessions_version from member where id = :id";

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return jdbc.sql(PRINCIPAL_BY_EMAIL)
                .param("email", SignedInMember.normalized(email))
                .query((row, number) -> new SignedInMember(
                        new MemberId(row.getInt("id")),
                        row.getString("email"),
                        row.getString("password_hash"),
                        row.getBoolean("active"),
                        row.getInt("sessions_version"),
                        clock.instant()))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No member has this address"));
    }

    void endAll(MemberId id) {
        Changed.one(jdbc.sql(END_ALL).param("id", id.value()));
    }

    /** How often all sessions of the member were ended. */
    int version(MemberId id) {
        return jdbc.sql(VERSION).param("id", id.value()).query(Integer.class).single();
    }

    /** Lets the open pages of those of these members that exist ask anew what they may do. */
    void grantsChanged(Collection<MemberId> ids) {
        jdbc.sql(GRANTS_CHANGED).param("ids", keys(ids)).update();
    }

    /** Lets the open pages of all members, however many there are, ask anew what they may do, and where. */
    void grantsOfAllChanged() {
        jdbc.sql(GRANTS_OF_ALL_CHANGED).update();
    }

    Map<MemberId, MemberVersions> versions(Collection<MemberId> ids) {
        var versions = new HashMap<MemberId, MemberVersions>();
        jdbc.sql(VERSIONS).param("ids", keys(ids)).query(row -> {
            versions.put(
                    new MemberId(row.getInt("id")),
                    new MemberVersions(row.getInt("grants_version"), row.getInt("sessions_version")));
        });
        return versions;
    }

    private static Integer[] keys(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).toArray(Integer[]::new);
    }
}
