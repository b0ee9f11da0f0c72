package io.cardworkbench.organization;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.NameRule;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the organization: who belongs to them, and which roles they have. */
@Service
public class GroupService {

    private final GroupTable groups;
    private final ReadDirectory directory;
    private final ChangeOrganization change;
    private final OrganizationTable organizations;

    GroupService(
            GroupTable groups, ReadDirectory directory, ChangeOrganization change, OrganizationTable organizations) {
        this.groups = groups;
        this.directory = directory;
        this.change = change;
        this.organizations = organizations;
    }

    /** All groups, by name. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<GroupInFull> all() {
        var read = directory.read();
        return read.groups().stream().map(read::inFull).toList();
    }

    /** All groups, by name, without who and what belongs to them. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<Group> names() {
        return groups.all();
    }

    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public Optional<GroupInFull> find(GroupId group) {
        var read = directory.read();
        return read.find(group).map(read::inFull);
    }

    /** What members would lose if a group were deleted. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<LevelChange> effectOfDeleting(GroupId group) {
        var read = directory.read();
        return read.changesTo(read.assignments().withoutGroup(group));
    }

    /** What would change for members if a group were given a role, or lost it. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<LevelChange> effectOfRole(GroupId group, RoleId role, boolean given) {
        var read = directory.read();
        return read.changesTo(read.assignments().withRole(group, role, given));
    }

    /** Makes a group without members and roles. Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public Group create(String name) {
        var checked = NameRule.checked(name);
        return change.make(before -> {
            refuseIfTaken(checked, before.groups().stream());
            return new Group(groups.insert(organizations.id(), checked), checked);
        });
    }

    /** Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void rename(GroupId group, String name) {
        var checked = NameRule.checked(name);
        change.by(before -> {
            refuseIfTaken(
                    checked,
                    before.groups().stream().filter(other -> !other.id().equals(group)));
            groups.rename(before.group(group).id(), checked);
        });
    }

    /** Deletes a group; its members lose what they have through it. Refuses to take away the last owner. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void delete(GroupId group) {
        change.by(before -> {
            groups.delete(before.group(group).id());
        });
    }

    /** Gives the members of a group what a role allows; does nothing if the group has it. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void giveRole(GroupId group, RoleId role) {
        change.by(before -> {
            groups.giveRole(before.group(group).id(), before.role(role).id());
        });
    }

    /** Takes a role from a group; does nothing if the group lacks it. Refuses to take away the last owner. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void takeRole(GroupId group, RoleId role) {
        change.by(before -> {
            groups.takeRole(before.group(group).id(), before.role(role).id());
        });
    }

    /** Puts a member into a group; does nothing if they are in it. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void addMember(GroupId group, MemberId member) {
        change.by(before -> {
            groups.addMember(before.group(group).id(), before.member(member).id());
        });
    }

    /** Takes a member out of a group; does nothing if they are not in it. Refuses to take away the last owner. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN)
    @Transactional
    public void removeMember(GroupId group, MemberId member) {
        change.by(before -> {
            groups.removeMember(before.group(group).id(), before.member(member).id());
        });
    }

    private static void refuseIfTaken(String name, Stream<Group> others) {
        NameRule.refuseIfTaken(name, others.map(Group::name));
    }
}
