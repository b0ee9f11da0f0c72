package io.cardworkbench.start;

/** A member of the demo organization. */
public enum DemoAccount {
    OWNER("owner@example.com", "Olivia Owner"),
    ADMIN("admin@example.com", "Adam Admin"),
    EDITOR("editor@example.com", "Edith Editor"),
    VIEWER("viewer@example.com", "Victor Viewer");

    private final String email;
    private final String memberName;

    DemoAccount(String email, String memberName) {
        this.email = email;
        this.memberName = memberName;
    }

    public String email() {
        return email;
    }

    String memberName() {
        return memberName;
    }
}
