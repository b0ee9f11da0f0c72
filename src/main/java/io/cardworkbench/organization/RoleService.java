package io.cardworkbench.organization;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.NameRule;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles of the organization: what each of them allows. */
@Service
public class RoleService {

    private final RoleTable roles;
    private final ReadDirectory directory;
    private final ChangeOrganization change;
    private final OrganizationTable organizations;

    RoleService(RoleTable roles, ReadDirectory directory, ChangeOrganization change, OrganizationTable organizations) {
        this.roles = roles;
        this.directory = directory;
        this.change = change;
        this.organizations = organizations;
    }

    /** All roles: the built-in ones first, then by name. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<RoleInFull> all() {
        var read = directory.read();
        return read.roles().stream().map(read::inFull).toList();
    }

    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public Optional<RoleInFull> find(RoleId role) {
        var read = directory.read();
        return read.find(role).map(read::inFull);
    }

    /** What members would lose if a role were deleted. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<LevelChange> effectOfDeleting(RoleId role) {
        var read = directory.read();
        return read.changesTo(read.assignments().withoutRole(role));
    }

    /** What would change for members if a role gave these levels. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<LevelChange> effectOf(RoleId role, Map<Resource, Level> levels) {
        var read = directory.read();
        return read.changesTo(read.assignments().withLevels(role, levels));
    }

    /** Makes a role that allows nothing yet. Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public Role create(String name) {
        var checked = NameRule.checked(name);
        return change.make(before -> {
            refuseIfTaken(checked, before.roles().stream());
            var id = roles.insert(organizations.id(), checked, false, List.of());
            return new Role(id, checked, false, Map.of());
        });
    }

    /** Refuses a built-in role, and a name that is missing, too long, or taken. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void rename(RoleId role, String name) {
        var checked = NameRule.checked(name);
        change.by(before -> {
            refuseIfBuiltIn(before.role(role));
            refuseIfTaken(
                    checked, before.roles().stream().filter(other -> !other.id().equals(role)));
            roles.rename(role, checked);
        });
    }

    /**
     * Sets what a role allows. Refuses a built-in role, one that someone else changed meanwhile, and to take Admin on members
     * from the last who has it.
     *
     * @param seen the levels that the change was made from
     */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void setLevels(RoleId role, Map<Resource, Level> seen, Map<Resource, Level> wanted) {
        var permissions = wanted.entrySet().stream()
                .map(entry -> new Permission(entry.getKey(), entry.getValue()))
                .toList();
        change.by(before -> {
            var found = before.role(role);
            refuseIfBuiltIn(found);
            if (!found.levels().equals(seen)) {
                throw new ChangeRefused(Rule.CHANGED_MEANWHILE, Kind.ROLE, role.value());
            }
            roles.replace(role, permissions);
        });
    }

    /** Deletes a role; the groups that have it lose what it allows. Refuses a built-in one. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void delete(RoleId role) {
        change.by(before -> {
            refuseIfBuiltIn(before.role(role));
            roles.delete(role);
        });
    }

    private static void refuseIfBuiltIn(Role role) {
        if (role.builtIn()) {
            throw new ChangeRefused(Rule.BUILT_IN_ROLE, Kind.ROLE, role.id().value());
        }
    }

    private static void refuseIfTaken(String name, Stream<Role> others) {
        NameRule.refuseIfTaken(name, others.map(Role::name));
    }
}
