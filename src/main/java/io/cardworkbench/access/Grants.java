package io.cardworkbench.access;

import io.cardworkbench.Decision;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Everything that a member may do: the highest level granted on each resource. */
@Decision
public record Grants(Map<Resource, Level> levels) {

    public Grants {
        levels = Map.copyOf(levels);
    }

    public static Grants of(Collection<Permission> permissions) {
        var highest = new EnumMap<Resource, Level>(Resource.class);
        for (var permission : permissions) {
            highest.merge(permission.resource(), permission.level(), (a, b) -> a.includes(b) ? a : b);
        }
        return new Grants(highest);
    }

    static Grants none() {
        return new Grants(Map.of());
    }

    public boolean allow(Permission wanted) {
        var granted = levels.get(wanted.resource());
        return granted != null && granted.includes(wanted.level());
    }
}
