package io.cardworkbench.access;

/** A level on a resource. Refuses a level that the resource does not have. */
public record Permission(Resource resource, Level level) {

    public Permission {
        if (!resource.has(level)) {
            throw new IllegalArgumentException("%s has no level %s".formatted(resource.key(), level));
        }
    }
}
