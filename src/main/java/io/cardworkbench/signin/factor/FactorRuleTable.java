package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of whom the organization of a member requires a second factor. */
@Repository
class FactorRuleTable {

    private static final String FIND = """
            select coalesce(max(r.required_of), 1)
            from member m
            left join second_factor_rule r on r.organization_id = m.organization_id
            where m.id = :member
            """;

    private static final String DELETE = """
            delete from second_factor_rule
            where organization_id = (select organization_id from member where id = :member)
            """;

    private static final String INSERT = """
            insert into second_factor_rule (organization_id, required_of)
            select organization_id, :requiredOf from member where id = :member
            """;

    private static final String MAY_CANCEL = """
            select count(*)
            from member_group_member gm
            join member_group_role gr on gr.member_group_id = gm.member_group_id
            join role_permission p on p.role_id = gr.role_id
            where gm.member_id = :member and p.resource = 'card-instance' and p.level = 3
            """;

    private static final String WITHOUT = """
            select count(*) as members, count(case when lacks then 1 end) as lacking,
                count(case when cancels then 1 end) as may_cancel,
                count(case when cancels and lacks then 1 end) as lacking_of_these
            from (
                select not exists (select 1 from passkey p where p.member_id = m.id)
                        and not (cast(:codesAvailable as boolean) and exists (
                            select 1 from second_factor f where f.member_id = m.id and f.confirmed is not null)) as lacks,
                    exists (
                        select 1
                        from member_group_member gm
                        join member_group_role gr on gr.member_group_id = gm.member_group_id
                        join role_permission r on r.role_id = gr.role_id
                        where gm.member_id = m.id and r.resource = 'card-instance' and r.level = 3) as cancels
                from member m
                where m.active and m.organization_id = (select organization_id from member where id = :member)
            ) each_member
            """;

    private final JdbcClient jdbc;

    FactorRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RequiredOf ofOrganizationOf(MemberId member) {
        return RequiredOf.ofCode(jdbc.sql(FIND)
                .param("member", member.value())
                .query(Integer.class)
                .single());
    }

    void set(MemberId member, RequiredOf of) {
        jdbc.sql(DELETE).param("member", member.value()).update();
        Changed.one(jdbc.sql(INSERT).param("member", member.value()).param("requiredOf", of.code()));
    }

    /** Who of the organization of a member has none. */
    WithoutFactor without(MemberId member, boolean codesAvailable) {
        return jdbc.sql(WITHOUT)
                .param("member", member.value())
                .param("codesAvailable", codesAvailable)
                .query((row, number) -> new WithoutFactor(
                        row.getInt("members"),
                        row.getInt("lacking"),
                        row.getInt("may_cancel"),
                        row.getInt("lacking_of_these"),
                        codesAvailable))
                .single();
    }

    /** Whether it is required of a member, whose groups may let them cancel cards. */
    boolean isRequiredOf(MemberId member) {
        return switch (ofOrganizationOf(member)) {
            case NOBODY -> false;
            case EVERYONE -> true;
            case WHO_MAY_CANCEL ->
                jdbc.sql(MAY_CANCEL)
                                .param("member", member.value())
                                .query(Integer.class)
                                .single()
                        > 0;
        };
    }
}
