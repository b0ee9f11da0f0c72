package io.cardworkbench.organization;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of the organization, with the members and the roles that they have. */
@Repository
class GroupTable {

    private static final String ALL = "select id, name from member_group order by lower(name), id";

    private static final String INSERT =
            "insert into member_group (organization_id, name) values (:organization, :name)";

    private static final String RENAME = "update member_group set name = :name where id = :group";

    private static final String DELETE = "delete from member_group where id = :group";

    private static final String OF_MEMBERS = """
            select gm.member_id, g.id, g.name
            from member_group_member gm
            join member_group g on g.id = gm.member_group_id
            where gm.member_id = any(:members)
            order by lower(g.name), g.id
            """;

    private static final String MEMBERS = "select member_group_id, member_id from member_group_member";

    private static final String ROLES = "select member_group_id, role_id from member_group_role";

    private static final String GIVE_ROLE = """
            insert into member_group_role (member_group_id, role_id) values (:group, :role) on conflict do nothing
            """;

    private static final String TAKE_ROLE =
            "delete from member_group_role where member_group_id = :group and role_id = :role";

    private static final String ADD_MEMBER = """
            insert into member_group_member (member_group_id, member_id) values (:group, :member) on conflict do nothing
            """;

    private static final String REMOVE_MEMBER =
            "delete from member_group_member where member_group_id = :group and member_id = :member";

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Group> all() {
        return jdbc.sql(ALL).query(GroupTable::group).list();
    }

    /** The groups of each of some members, by name. */
    Map<MemberId, List<Group>> of(Collection<MemberId> members) {
        var groups = new HashMap<MemberId, List<Group>>();
        jdbc.sql(OF_MEMBERS)
                .param("members", members.stream().map(MemberId::value).toArray(Integer[]::new))
                .query(row -> {
                    groups.computeIfAbsent(new MemberId(row.getInt("member_id")), member -> new ArrayList<>())
                            .add(group(row, 0));
                });
        return groups;
    }

    GroupId insert(int organization, String name) {
        return new GroupId(Inserted.key(
                jdbc.sql(INSERT).param("organization", organization).param("name", name)));
    }

    void rename(GroupId group, String name) {
        Changed.one(jdbc.sql(RENAME).param("group", group.value()).param("name", name));
    }

    void delete(GroupId group) {
        Changed.one(jdbc.sql(DELETE).param("group", group.value()));
    }

    Map<GroupId, Set<MemberId>> members() {
        var members = new HashMap<GroupId, Set<MemberId>>();
        jdbc.sql(MEMBERS).query(row -> {
            members.computeIfAbsent(new GroupId(row.getInt("member_group_id")), group -> new HashSet<>())
                    .add(new MemberId(row.getInt("member_id")));
        });
        return members;
    }

    Map<GroupId, Set<RoleId>> roles() {
        var roles = new HashMap<GroupId, Set<RoleId>>();
        jdbc.sql(ROLES).query(row -> {
            roles.computeIfAbsent(new GroupId(row.getInt("member_group_id")), group -> new HashSet<>())
                    .add(new RoleId(row.getInt("role_id")));
        });
        return roles;
    }

    /** Changes nothing where the group has it already. */
    void giveRole(GroupId group, RoleId role) {
        withRole(GIVE_ROLE, group, role);
    }

    /** Changes nothing where the group does not have it. */
    void takeRole(GroupId group, RoleId role) {
        withRole(TAKE_ROLE, group, role);
    }

    /** Changes nothing where it is one already. */
    void addMember(GroupId group, MemberId member) {
        withMember(ADD_MEMBER, group, member);
    }

    /** Changes nothing where it is none. */
    void removeMember(GroupId group, MemberId member) {
        withMember(REMOVE_MEMBER, group, member);
    }

    private void withRole(String sql, GroupId group, RoleId role) {
        jdbc.sql(sql).param("group", group.value()).param("role", role.value()).update();
    }

    private void withMember(String sql, GroupId group, MemberId member) {
        jdbc.sql(sql)
                .param("group", group.value())
                .param("member", member.value())
                .update();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(new GroupId(row.getInt("id")), row.getString("name"));
    }
}
