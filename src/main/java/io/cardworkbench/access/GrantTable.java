package io.cardworkbench.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what members may do through their groups and roles. */
@Repository
class GrantTable {

    private static final String PERMISSIONS_OF_MEMBER = """
            select distinct p.resource, p.level
            from member m
            join member_group_member gm on gm.member_id = m.id
            join member_group_role gr on gr.member_group_id = gm.member_group_id
            join role_permission p on p.role_id = gr.role_id
            where m.id = :member and m.active
            """;

    private static final String GROUPS_THAT_GRANT = """
            select distinct g.name
            from member_group g
            join member_group_role gr on gr.member_group_id = g.id
            join role_permission p on p.role_id = gr.role_id
            where p.resource = :resource and p.level >= :level
            order by g.name
            """;

    private static final String MEMBERS_THAT_HAVE = """
            select distinct m.id, m.email, m.name
            from member m
            join member_group_member gm on gm.member_id = m.id
            join member_group_role gr on gr.member_group_id = gm.member_group_id
            join role_permission p on p.role_id = gr.role_id
            where p.resource = :resource and p.level >= :level and m.active
            order by m.name, m.id
            """;

    private static final String IS_ACTIVE = "select count(*) from member where id = :member and active";

    private final JdbcClient jdbc;

    GrantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Grants of(MemberId member) {
        return Grants.of(jdbc.sql(PERMISSIONS_OF_MEMBER)
                .param("member", member.value())
                .query((row, number) ->
                        new Permission(Resource.ofKey(row.getString("resource")), Level.ofCode(row.getInt("level"))))
                .list());
    }

    List<String> groupsThatGrant(Permission permission) {
        return jdbc.sql(GROUPS_THAT_GRANT)
                .param("resource", permission.resource().key())
                .param("level", permission.level().code())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    List<Member> membersThatHave(Permission permission) {
        return jdbc.sql(MEMBERS_THAT_HAVE)
                .param("resource", permission.resource().key())
                .param("level", permission.level().code())
                .query((row, number) ->
                        new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name")))
                .list();
    }

    boolean isActive(MemberId member) {
        return jdbc.sql(IS_ACTIVE)
                        .param("member", member.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
