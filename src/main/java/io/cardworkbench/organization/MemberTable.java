package io.cardworkbench.organization;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The members of the organization. */
@Repository
class MemberTable {

    private static final String BY_ID = "select id, email, name from member where id = :id";

    private static final String ALL = "select id, email, name, active, invited from member order by lower(name), id";

    private static final String MATCHES = "position(lower(:text) in lower(m.name || ' ' || m.email)) > 0";

    private static final String LISTED = "select m.id, m.email, m.name, m.active, m.invited from member m where ";

    private static final String IS_IN = """
            exists (select 1 from member_group_member gm where gm.member_group_id = :group and gm.member_id = m.id)
            """;

    private static final String COUNT = "select count(*) from member m where " + MATCHES;

    private static final String FIND_OUTSIDE = "select m.id, m.email, m.name from member m where not " + IS_IN + " and "
            + MATCHES + " order by lower(m.name), m.id limit :limit offset :offset";

    private static final String THAT_HAVE = """
            select distinct m.id, m.email, m.name
            from member m
            join member_group_member gm on gm.member_id = m.id
            join member_group_role gr on gr.member_group_id = gm.member_group_id
            join role_permission p on p.role_id = gr.role_id
            where p.resource = :resource and p.level >= :level and m.active
            order by m.name, m.id
            """;

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

    private static final String IS_NO_LONGER_INVITED = "update member set invited = false where id = :id and invited";

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
        return withStatus(jdbc.sql(ALL));
    }

    /** The first members with their status whose name or address contains a text. */
    Map<Member, MemberStatus> find(String text, ListedMember.Order order, int limit) {
        return withStatus(jdbc.sql(LISTED + MATCHES + order.sql() + " limit :limit")
                .param("text", text)
                .param("limit", limit));
    }

    /** The members of a group with their status. */
    Map<Member, MemberStatus> in(GroupId group, ListedMember.Order order) {
        return withStatus(jdbc.sql(LISTED + IS_IN + order.sql()).param("group", group.value()));
    }

    int count(String text) {
        return jdbc.sql(COUNT).param("text", text).query(Integer.class).single();
    }

    List<Member> findOutside(GroupId group, String text, int offset, int limit) {
        return jdbc.sql(FIND_OUTSIDE)
                .param("group", group.value())
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query(MemberTable::member)
                .list();
    }

    List<Member> thatHave(Permission permission) {
        return jdbc.sql(THAT_HAVE)
                .param("resource", permission.resource().key())
                .param("level", permission.level().code())
                .query(MemberTable::member)
                .list();
    }

    /** @param invited whether the member has yet to choose a password */
    MemberId insert(int organization, String email, String name, String passwordHash, boolean invited) {
        return new MemberId(Inserted.key(jdbc.sql(INSERT)
                .param("organization", organization)
                .param("email", SignedInMember.normalized(email))
                .param("name", name)
                .param("passwordHash", passwordHash)
                .param("invited", invited)));
    }

    void rename(MemberId id, String name) {
        Changed.one(jdbc.sql(RENAME).param("id", id.value()).param("name", name));
    }

    /** Ends all sessions of the member; changes nothing where it is so already. */
    void setActive(MemberId id, boolean active) {
        jdbc.sql(SET_ACTIVE).param("id", id.value()).param("active", active).update();
    }

    /** Changes nothing where it is so already. */
    void isNoLongerInvited(MemberId id) {
        jdbc.sql(IS_NO_LONGER_INVITED).param("id", id.value()).update();
    }

    /** Ends all sessions of the member. */
    void choosePassword(MemberId id, String passwordHash) {
        Changed.one(jdbc.sql(CHOOSE_PASSWORD).param("id", id.value()).param("passwordHash", passwordHash));
    }

    private static Map<Member, MemberStatus> withStatus(StatementSpec statement) {
        var members = new LinkedHashMap<Member, MemberStatus>();
        statement.query(row -> {
            members.put(member(row, 0), status(row));
        });
        return members;
    }

    static Member member(ResultSet row, int number) throws SQLException {
        return new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name"));
    }

    private static MemberStatus status(ResultSet row) throws SQLException {
        if (!row.getBoolean("active")) {
            return MemberStatus.DEACTIVATED;
        }
        return row.getBoolean("invited") ? MemberStatus.INVITED : MemberStatus.ACTIVE;
    }
}
