package io.cardworkbench.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an owner does, signed in, and what the audit log keeps of it. */
public abstract class OwnerContract {

    @Autowired
    protected Organization organization;

    @Autowired
    protected JdbcClient jdbc;

    protected Member owner;

    @BeforeEach
    void signInAnOwner() {
        owner = organization.newOwner();
        organization.signIn(owner);
    }

    /** What was recorded of the owner's actions of a kind. */
    protected List<@Nullable String> details(String action) {
        return jdbc.sql("select detail from audit_log where member_id = :member and action = :action order by id")
                .param("member", owner.id().value())
                .param("action", action)
                .query(String.class)
                .list();
    }

    protected static String name(String start) {
        return start + " " + UUID.randomUUID();
    }
}
