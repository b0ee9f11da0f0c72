package io.cardworkbench.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what members may do through their groups and roles, and systems through the roles of their credentials. */
@Repository
class GrantTable {

    /** Where a second factor is required and missing, what it is required for is withheld: cancelling (2), or all (3). */
    private static final String PERMISSIONS_OF_MEMBER = """
            select distinct p.resource,
                case when r.required_of = 2 and f.member_id is null and k.member_id is null and p.resource = 'card-instance' and p.level = 3
                    then 2 else p.level end as level
            from member m
            join member_group_member gm on gm.member_id = m.id
            join member_group_role gr on gr.member_group_id = gm.member_group_id
            join role_permission p on p.role_id = gr.role_id
            left join second_factor_rule r on r.organization_id = m.organization_id
            left join second_factor f on f.member_id = m.id and f.confirmed is not null
            left join passkey k on k.member_id = m.id
            where m.id = :member and m.active
                and (r.required_of is null or r.required_of < 3 or f.member_id is not null or k.member_id is not null)
            """;

    private static final String IN_SESSION = " and m.sessions_version <= :session";

    private static final String ROLE_OF_CREDENTIAL =
            "select role, level from api_credential where id = :id and deleted is null";

    private static final String GROUPS_THAT_GRANT = """
            select distinct g.name
            from member_group g
            join member_group_role gr on gr.member_group_id = g.id
            join role_permission p on p.role_id = gr.role_id
            where p.resource = :resource and p.level >= :level
            order by g.name
            """;

    /** Of those who have Admin on Workbench members, the one who has been there longest: it is the same one on every page. */
    private static final String WHO_CAN_GIVE = """
            select m.name
            from member m
            join member asking on asking.organization_id = m.organization_id and asking.id <> m.id
            left join second_factor_rule r on r.organization_id = m.organization_id
            where asking.id = :asking and m.active and not m.invited
                and (r.required_of is null or r.required_of < 3
                    or exists (select 1 from second_factor f where f.member_id = m.id and f.confirmed is not null))
                and exists (
                    select 1
                    from member_group_member gm
                    join member_group_role gr on gr.member_group_id = gm.member_group_id
                    join role_permission p on p.role_id = gr.role_id
                    where gm.member_id = m.id and p.resource = 'member' and p.level = 3)
            order by m.id
            fetch first row only
            """;

    private static final String IS_SIGNED_IN =
            "select count(*) from member where id = :member and active and sessions_version <= :session";

    private final JdbcClient jdbc;

    GrantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Grants of(MemberId member) {
        return grants(jdbc.sql(PERMISSIONS_OF_MEMBER).param("member", member.value()));
    }

    /** What a member may do in a session: nothing once that was ended. */
    Grants of(SignedInMember member) {
        return grants(jdbc.sql(PERMISSIONS_OF_MEMBER + IN_SESSION)
                .param("member", member.id().value())
                .param("session", member.version()));
    }

    /** What a credential may do right now: nothing once it has been deleted. */
    Grants of(CredentialId id) {
        return jdbc.sql(ROLE_OF_CREDENTIAL)
                .param("id", id.value())
                .query((row, number) ->
                        CredentialRole.ofKey(row.getString("role")).grants(Level.ofCode(row.getInt("level"))))
                .optional()
                .orElse(Grants.none());
    }

    List<String> groupsThatGrant(Permission permission) {
        return jdbc.sql(GROUPS_THAT_GRANT)
                .param("resource", permission.resource().key())
                .param("level", permission.level().code())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    Optional<String> whoCanGive(MemberId asking) {
        return jdbc.sql(WHO_CAN_GIVE)
                .param("asking", asking.value())
                .query(String.class)
                .optional();
    }

    /** Whether a member is active, and the session was not ended. */
    boolean isSignedIn(SignedInMember member) {
        return jdbc.sql(IS_SIGNED_IN)
                        .param("member", member.id().value())
                        .param("session", member.version())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Grants grants(JdbcClient.StatementSpec query) {
        return Grants.of(query.query((row, number) ->
                        new Permission(Resource.ofKey(row.getString("resource")), Level.ofCode(row.getInt("level"))))
                .list());
    }
}
