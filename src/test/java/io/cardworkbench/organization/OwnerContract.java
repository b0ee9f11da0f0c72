package io.cardworkbench.organization;

import io.cardworkbench.audit.AuditLines;
import java.util.List;
import java.util.UUID;
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
    protected List<String> details(String action) {
        return AuditLines.of(jdbc, owner.id(), action).details();
    }

    protected static String name(String start) {
        return start + " " + UUID.randomUUID();
    }
}
