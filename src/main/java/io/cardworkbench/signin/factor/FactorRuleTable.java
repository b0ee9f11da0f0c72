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
