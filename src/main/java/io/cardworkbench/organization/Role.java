package io.cardworkbench.organization;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A named set of permissions.
 *
 * @param builtIn whether every organization has it; then nobody changes it
 * @param levels the level on each resource that it gives anything on
 */
public record Role(RoleId id, String name, boolean builtIn, Map<Resource, Level> levels) {

    public Role {
        levels = inOrder(levels);
    }

    static Map<Resource, Level> inOrder(Map<Resource, Level> levels) {
        var ordered = new EnumMap<Resource, Level>(Resource.class);
        ordered.putAll(levels);
        return Collections.unmodifiableMap(ordered);
    }
}
