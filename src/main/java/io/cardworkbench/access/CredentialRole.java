package io.cardworkbench.access;

import java.util.List;

/** What an API credential is for; also the scope of its tokens. */
public enum CredentialRole {
    /** Sends, lists and cancels cards. */
    EVENTS("events"),
    WORKBENCH("workbench"),
    AUTH("auth");

    private final String key;

    CredentialRole(String key) {
        this.key = key;
    }

    /** Its name in the database and as a scope. */
    public String key() {
        return key;
    }

    /** What it lets a system do in the environment of its credential, which has a level on Card instance. */
    Grants grants(Level onCards) {
        return switch (this) {
            case EVENTS ->
                Grants.of(List.of(Permission.SEE_TEMPLATES, new Permission(Resource.CARD_INSTANCE, onCards)));
            case WORKBENCH, AUTH -> Grants.none();
        };
    }

    /**
     * What it takes to make, change or delete a credential with it: nobody lets a system cancel what they must not, nor sets up
     * what could be given that right later.
     */
    public List<Permission> takes() {
        return switch (this) {
            case EVENTS -> List.of(Permission.CHANGE_CREDENTIALS, Permission.CANCEL_CARDS);
            case WORKBENCH, AUTH -> List.of(Permission.CHANGE_CREDENTIALS);
        };
    }

    public static CredentialRole ofKey(String key) {
        for (var role : values()) {
            if (role.key.equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException("No role of credentials is called " + key);
    }
}
