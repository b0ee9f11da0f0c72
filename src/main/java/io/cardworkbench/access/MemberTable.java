package io.cardworkbench.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final String ALL = "select id, email, name, active, invited from member order by lower(name), id";

    private static final String PRINCIPAL_BY_EMAIL =
            "select id, email, password_hash, active, sessions_version from member where email = :email";

    private static final String INSERT = """
            insert into member (organization_id, email, name, password_hash, active, invited)
            values (:organization, :email, :name, :passwordHash, true, :invited)
            """;

    private static final String RENAME = "update member set name = :name where id = :id";

    private static final String SET_ACTIVE = """
            update member set active = :active, sessions_version = sessions_version + 1
            where id = :id and active <> :active
            """;

    private static final String CHOOSE_PASSWORD = """
            update member set password_hash = :passwordHash, invited = false, sessions_version = sessions_version + 1
            where id = :id
            """;

    private static final String GRANTS_CHANGED =
            "update member set grants_version = grants_version + 1 where id = any(:ids)";

    private static final String GRANTS_OF_ALL_CHANGED = "update member set grants_version = grants_version + 1";

    private static final String VERSIONS =
            "select id, grants_version, sessions_version from member where id = any(:ids)";

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Member> find(MemberId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(MemberTable::member)
                .optional();
    }

    /** All members with their status, by name. */
    Map<Member, MemberStatus> all() {
        var all = new LinkedHashMap<Member, MemberStatus>();
        jdbc.sql(ALL).query(row -> {
            all.put(member(row, 0), status(row));
        });
        return all;
    }

    /** @param invited whether the member has yet to choose a password */
    MemberId insert(int organization, String email, String name, String passwordHash, boolean invited) {
        return new MemberId(InsertSql.insert(jdbc.sql(INSERT)
                .param("organization", organization)
                .param("email", normalized(email))
                .param("name", name)
                .param("passwordHash", passwordHash)
                .param("invited", invited)));
    }

    void rename(MemberId id, String name) {
        jdbc.sql(RENAME).param("id", id.value()).param("name", name).update();
    }

    /** Ends all sessions of the member. */
    void setActive(MemberId id, boolean active) {
        jdbc.sql(SET_ACTIVE).param("id", id.value()).param("active", active).update();
    }

    /** Ends all sessions of the member. */
    void choosePassword(MemberId id, String passwordHash) {
        jdbc.sql(CHOOSE_PASSWORD)
                .param("id", id.value())
                .param("passwordHash", passwordHash)
                .update();
    }

    /** Lets the open pages of these members ask anew what they may do. */
    void grantsChanged(Collection<MemberId> ids) {
        jdbc.sql(GRANTS_CHANGED).param("ids", keys(ids)).update();
    }

    /** Lets the open pages of all members ask anew what they may do, and where. */
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

    @Override
    public UserDetails loadUserByUsername(String email) {
        return jdbc.sql(PRINCIPAL_BY_EMAIL)
                .param("email", normalized(email))
                .query((row, number) -> new SignedInMember(
                        new MemberId(row.getInt("id")),
                        row.getString("email"),
                        row.getString("password_hash"),
                        row.getBoolean("active"),
                        row.getInt("sessions_version")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No member has this address"));
    }

    static Member member(ResultSet row, int number) throws SQLException {
        return new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name"));
    }

    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static MemberStatus status(ResultSet row) throws SQLException {
        if (!row.getBoolean("active")) {
            return MemberStatus.DEACTIVATED;
        }
        return row.getBoolean("invited") ? MemberStatus.INVITED : MemberStatus.ACTIVE;
    }

    private static Integer[] keys(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).toArray(Integer[]::new);
    }
}
