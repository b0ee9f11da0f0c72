package io.cardworkbench.access;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organization with its groups and roles. */
@Repository
class OrganizationTable {

    private static final String EXISTS = "select count(*) from organization";

    private static final String IS_DEMO = "select count(*) from organization where demo";

    private static final String INSERT = "insert into organization (name, demo) values (:name, :demo)";

    private static final String INSERT_GROUP =
            "insert into member_group (organization_id, name) values (:organization, :name)";

    private static final String INSERT_ROLE = """
            insert into role (organization_id, name, built_in) values (:organization, :name, :builtIn)
            """;

    private static final String INSERT_PERMISSION =
            "insert into role_permission (role_id, resource, level) values (:role, :resource, :level)";

    private static final String GIVE_ROLE =
            "insert into member_group_role (member_group_id, role_id) values (:group, :role)";

    private static final String ADD_MEMBER =
            "insert into member_group_member (member_group_id, member_id) values (:group, :member)";

    private final JdbcClient jdbc;

    OrganizationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists() {
        return jdbc.sql(EXISTS).query(Integer.class).single() > 0;
    }

    boolean isDemo() {
        return jdbc.sql(IS_DEMO).query(Integer.class).single() > 0;
    }

    int insert(String name, boolean demo) {
        return InsertSql.insert(jdbc.sql(INSERT).param("name", name).param("demo", demo));
    }

    int insertGroup(int organization, String name) {
        return InsertSql.insert(
                jdbc.sql(INSERT_GROUP).param("organization", organization).param("name", name));
    }

    int insertRole(int organization, String name, boolean builtIn, Collection<Permission> permissions) {
        var role = InsertSql.insert(jdbc.sql(INSERT_ROLE)
                .param("organization", organization)
                .param("name", name)
                .param("builtIn", builtIn));
        for (var permission : permissions) {
            jdbc.sql(INSERT_PERMISSION)
                    .param("role", role)
                    .param("resource", permission.resource().key())
                    .param("level", permission.level().code())
                    .update();
        }
        return role;
    }

    void giveRole(int group, int role) {
        jdbc.sql(GIVE_ROLE).param("group", group).param("role", role).update();
    }

    void addMember(int group, MemberId member) {
        jdbc.sql(ADD_MEMBER)
                .param("group", group)
                .param("member", member.value())
                .update();
    }
}
