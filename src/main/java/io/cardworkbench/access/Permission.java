package io.cardworkbench.access;

import io.cardworkbench.Decision;
import java.util.Locale;

/** A level on a resource. Refuses a level that the resource does not have. */
@Decision
public record Permission(Resource resource, Level level) {

    public static final Permission SEE_CARDS = new Permission(Resource.CARD_INSTANCE, Level.VIEW);
    public static final Permission SEND_CARDS = new Permission(Resource.CARD_INSTANCE, Level.EDIT);
    public static final Permission CANCEL_CARDS = new Permission(Resource.CARD_INSTANCE, Level.ADMIN);
    public static final Permission SEE_TEMPLATES = new Permission(Resource.CARD_TEMPLATE, Level.VIEW);
    public static final Permission SEE_STREAMS = new Permission(Resource.CUSTOMER, Level.VIEW);
    public static final Permission CHANGE_CREDENTIALS = new Permission(Resource.API_CREDENTIAL, Level.EDIT);
    public static final Permission CHANGE_ENVIRONMENTS = new Permission(Resource.ENVIRONMENT, Level.EDIT);
    public static final Permission DEACTIVATE_ENVIRONMENTS = new Permission(Resource.ENVIRONMENT, Level.ADMIN);
    public static final Permission SEE_MEMBERS = new Permission(Resource.MEMBER, Level.VIEW);
    public static final Permission CHANGE_MEMBERS = new Permission(Resource.MEMBER, Level.ADMIN);
    public static final Permission SEE_OWN_ENTRIES = new Permission(Resource.AUDIT_LOG, Level.VIEW);
    public static final Permission SEE_ALL_ENTRIES = new Permission(Resource.AUDIT_LOG, Level.ADMIN);

    public Permission {
        if (!resource.has(level)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s has no level %s", resource.key(), level));
        }
    }
}
