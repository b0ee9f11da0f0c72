package io.cardworkbench.access;

import io.cardworkbench.Decision;
import java.util.Arrays;

/** A kind of thing that permissions are given on, with the levels that exist for it. */
@Decision
public enum Resource {
    API_CREDENTIAL("api-credential", Level.VIEW, Level.EDIT),
    AUDIT_LOG("audit-log", Level.VIEW, Level.ADMIN),
    CARD_INSTANCE("card-instance", Level.VIEW, Level.EDIT, Level.ADMIN),
    CARD_TEMPLATE("card-template", Level.VIEW, Level.EDIT, Level.ADMIN),
    CUSTOMER("customer", Level.VIEW),
    ENVIRONMENT("environment", Level.VIEW, Level.EDIT, Level.ADMIN),
    MEMBER("member", Level.VIEW, Level.ADMIN);

    private final String key;
    private final boolean edit;
    private final boolean admin;

    Resource(String key, Level... levels) {
        this.key = key;
        this.edit = Arrays.asList(levels).contains(Level.EDIT);
        this.admin = Arrays.asList(levels).contains(Level.ADMIN);
    }

    /** Its name in the database, in logs and in addresses. */
    public String key() {
        return key;
    }

    public boolean has(Level level) {
        return switch (level) {
            case VIEW -> true;
            case EDIT -> edit;
            case ADMIN -> admin;
        };
    }

    /** Whether it is part of an environment; the others are of the organization. */
    boolean belongsToEnvironment() {
        return switch (this) {
            case API_CREDENTIAL, CARD_INSTANCE, CARD_TEMPLATE, CUSTOMER -> true;
            case AUDIT_LOG, ENVIRONMENT, MEMBER -> false;
        };
    }

    /** The highest level that exists for this resource. */
    public Level highest() {
        return admin ? Level.ADMIN : edit ? Level.EDIT : Level.VIEW;
    }

    public static Resource ofKey(String key) {
        for (var resource : values()) {
            if (resource.key.equals(key)) {
                return resource;
            }
        }
        throw new IllegalArgumentException("No resource is called " + key);
    }
}
