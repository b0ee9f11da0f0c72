package io.cardworkbench.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.organization.ListedMember.Order.By;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a permission at a moment. */
abstract class MemberContract {

    private static final Permission ARCHIVE = new Permission(Resource.CARD_TEMPLATE, Level.ADMIN);

    @Autowired
    MemberService members;

    @Autowired
    GroupService groups;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesTheActiveMembersWhoHaveAPermission() {
        var archivist = organization.newMember(ARCHIVE);
        var editor = organization.newMember(new Permission(Resource.CARD_TEMPLATE, Level.EDIT));
        var gone = organization.newMember(ARCHIVE);
        var revoked = organization.newMember(ARCHIVE);
        jdbc.sql("update member set active = false where id = :id")
                .param("id", gone.id().value())
                .update();
        organization.revokeAll(revoked);
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));

        assertThat(members.thatHave(ARCHIVE)).contains(archivist).doesNotContain(editor, gone, revoked);
        assertThat(members.thatHave(new Permission(Resource.CARD_TEMPLATE, Level.EDIT)))
                .contains(archivist, editor);
    }

    @Test
    void findsMembersByNameOrAddressWhateverTheirCase() {
        var ann = organization.newMember(ARCHIVE);
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));
        var group = groups.names().stream().filter(isOf(ann)).toList();

        for (var text : List.of(ann.email().toUpperCase(Locale.ROOT), ann.name() + " " + ann.email())) {
            var found = members.find(text, 10);
            assertThat(found.total()).isOne();
            assertThat(found.members()).singleElement().satisfies(listed -> {
                assertThat(listed.member()).isEqualTo(ann);
                assertThat(listed.status()).isEqualTo(MemberStatus.ACTIVE);
                assertThat(listed.groups()).isEqualTo(group);
            });
        }
        assertThat(members.find("%_", 10)).isEqualTo(new MembersFound(List.of(), 0));
    }

    @Test
    void listsNoMoreMembersThanWanted() {
        organization.newMember(ARCHIVE);
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));

        var found = members.find("", 1);

        assertThat(found.members()).hasSize(1);
        assertThat(found.total()).isGreaterThan(1);
    }

    @Test
    void sortsAllMembersBeforeItTakesTheFirst() {
        organization.signIn(organization.newMember(Permission.CHANGE_MEMBERS));
        var mark = UUID.randomUUID().toString();
        var first = invited("A " + mark, "c-" + mark);
        var second = invited("b " + mark, "a-" + mark);
        var third = invited("C " + mark, "b-" + mark);
        members.signedInWithoutPassword(second);
        members.signedInWithoutPassword(third);
        members.deactivate(third);

        assertThat(sorted(mark, By.NAME, false)).containsExactly(first, second, third);
        assertThat(sorted(mark, By.NAME, true)).containsExactly(third, second, first);
        assertThat(sorted(mark, By.EMAIL, false)).containsExactly(second, third, first);
        assertThat(sorted(mark, By.EMAIL, true)).containsExactly(first, third, second);
        assertThat(sorted(mark, By.STATUS, false)).containsExactly(second, first, third);
        assertThat(sorted(mark, By.STATUS, true)).containsExactly(third, first, second);
        assertThat(ids(members.find(mark, new ListedMember.Order(By.EMAIL, false), 1)
                        .members()))
                .containsExactly(second);
    }

    @Test
    void sortsTheMembersOfAGroupAndNoOthers() {
        organization.signIn(organization.newMember(Permission.CHANGE_MEMBERS));
        var mark = UUID.randomUUID().toString();
        var group = groups.create("Sorted " + mark);
        var first = invited("A " + mark, "b-" + mark, group.id());
        var second = invited("B " + mark, "a-" + mark, group.id());
        invited("C " + mark, "c-" + mark);

        assertThat(ids(members.findIn(group.id(), ListedMember.Order.BY_NAME))).containsExactly(first, second);
        assertThat(ids(members.findIn(group.id(), new ListedMember.Order(By.EMAIL, false))))
                .containsExactly(second, first);
        assertThat(members.findIn(group.id(), ListedMember.Order.BY_NAME))
                .allSatisfy(listed -> assertThat(listed.groups()).containsExactly(group));
    }

    @Test
    void findsThoseWhoAreNotInAGroup() {
        var inside = organization.newMember(ARCHIVE);
        var outside = organization.newMember(ARCHIVE);
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));
        var group = groups.names().stream().filter(isOf(inside)).findFirst().orElseThrow();

        assertThat(members.findOutside(group.id(), inside.email(), 0, 10)).isEmpty();
        assertThat(members.findOutside(group.id(), outside.email(), 0, 10)).containsExactly(outside);
        assertThat(members.findOutside(group.id(), outside.email(), 1, 10)).isEmpty();
    }

    private MemberId invited(String name, String mailbox, GroupId... intoGroups) {
        return members.invite(mailbox + "@example.com", name, List.of(intoGroups))
                .member()
                .id();
    }

    private List<MemberId> sorted(String text, By by, boolean descending) {
        return ids(
                members.find(text, new ListedMember.Order(by, descending), 10).members());
    }

    private static List<MemberId> ids(List<ListedMember> listed) {
        return listed.stream().map(member -> member.member().id()).toList();
    }

    private Predicate<Group> isOf(Member member) {
        return group -> members.find(member.id()).orElseThrow().groups().contains(group);
    }
}

@OnH2
class MemberOnH2Test extends MemberContract {}

@OnPostgres
class MemberOnPostgresTest extends MemberContract {}
