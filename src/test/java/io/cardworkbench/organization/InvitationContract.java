package io.cardworkbench.organization;

import static io.cardworkbench.organization.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** New members choose their passwords by a link, once. */
abstract class InvitationContract extends OwnerContract {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    MemberService members;

    @Autowired
    InvitationService invitations;

    @Autowired
    PermissionService permissions;

    @Autowired
    GroupService groups;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SettableClock clock;

    @Test
    void letsTheInvitedChooseAPasswordWithoutASignIn() {
        var link = invite();
        assertThat(members.find(link.member().id()).orElseThrow().status()).isEqualTo(MemberStatus.INVITED);
        assertThat(members.find(link.member().id()).orElseThrow().linkExpires())
                .isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        SecurityContextHolder.clearContext();
        assertThat(invitations.find(link.token())).contains(link.member());

        invitations.choosePassword(link.token(), PASSWORD);

        assertThat(passwords.matches(PASSWORD, hash(link.member()))).isTrue();
        organization.signIn(owner);
        assertThat(members.find(link.member().id()).orElseThrow())
                .returns(MemberStatus.ACTIVE, MemberInFull::status)
                .returns(null, MemberInFull::linkExpires);
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        var link = invite();

        assertThat(link.token()).hasSizeGreaterThan(40);
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(jdbc.sql("select * from invitation").query().listOfRows().toString())
                .doesNotContain(link.token());
        assertThat(jdbc.sql("select detail from audit_log").query(String.class).list())
                .noneMatch(detail -> detail != null && detail.contains(link.token()));
    }

    @Test
    void letsALinkBeUsedOnce() {
        var link = invite();
        invitations.choosePassword(link.token(), PASSWORD);

        assertThat(invitations.find(link.token())).isEmpty();
        assertRefused(Rule.LINK_GONE, () -> invitations.choosePassword(link.token(), "another one for me"));
        assertThat(passwords.matches(PASSWORD, hash(link.member()))).isTrue();
    }

    @Test
    void letsOneOfTwoUseALinkAtOnce() throws Exception {
        var link = invite();
        var together = new CyclicBarrier(2);
        Callable<Member> use = () -> {
            together.await();
            return invitations.choosePassword(link.token(), PASSWORD);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(use, use));
            assertThat(outcomes)
                    .filteredOn(one -> one.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .extracting(Future::exceptionNow)
                    .hasOnlyElementsOfType(ChangeRefused.class);
        }
    }

    @Test
    void refusesALinkAfterSevenDays() {
        var link = invite();

        clock.advance(Duration.ofDays(7));

        assertThat(invitations.find(link.token())).isEmpty();
        assertRefused(Rule.LINK_GONE, () -> invitations.choosePassword(link.token(), PASSWORD));
    }

    @Test
    void replacesAnEarlierLink() {
        var first = invite();

        var second = members.makeLink(first.member().id());

        assertThat(invitations.find(first.token())).isEmpty();
        assertThat(invitations.find(second.token())).contains(first.member());
    }

    @Test
    void refusesPasswordsThatBreakARuleAndKeepsTheLink() {
        var link = invite();

        assertRefused(Rule.PASSWORD_TOO_SHORT, () -> invitations.choosePassword(link.token(), "elevenchars"));
        assertRefused(Rule.PASSWORD_TOO_SHORT, () -> invitations.choosePassword(link.token(), " ".repeat(20)));
        assertRefused(Rule.PASSWORD_TOO_LONG, () -> invitations.choosePassword(link.token(), "ü".repeat(37)));
        assertThat(invitations.find(link.token())).isPresent();
    }

    @Test
    void refusesAnAddressThatIsNoneOrTaken() {
        for (var none :
                List.of("", "nobody", "a@b", "a b@example.com", "a@exa mple.com", "@example.com", "a@example..com")) {
            assertRefused(Rule.EMAIL_INVALID, () -> members.invite(none, "Nobody", List.of()));
        }
        assertRefused(
                Rule.EMAIL_TAKEN,
                () -> members.invite(" " + owner.email().toUpperCase(Locale.ROOT), "Twin", List.of()));
    }

    @Test
    void invitesNobodyIntoAGroupThatIsGone() {
        var email = email();

        assertRefused(Rule.GONE, () -> members.invite(email, "Nobody", List.of(new GroupId(Integer.MAX_VALUE))));

        assertThat(members.find("", 1_000).members())
                .noneMatch(listed -> listed.member().email().equals(email));
    }

    @Test
    void putsTheInvitedIntoGroups() {
        var group = groups.create("Support " + UUID.randomUUID());

        var link = members.invite(email(), "New", List.of(group.id()));

        assertThat(members.find(link.member().id()).orElseThrow().groups()).containsExactly(group);
    }

    @Test
    void endsTheSessionsOfAMemberWhoChoosesAnotherPassword() {
        var member = organization.newMember();
        var link = members.makeLink(member.id());
        organization.signIn(member);
        assertThat(members.current()).isEqualTo(member);

        invitations.choosePassword(link.token(), PASSWORD);

        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(members::current);
        organization.signIn(member);
        assertThat(members.current()).isEqualTo(member);
    }

    @Test
    void endsEverythingOfADeactivatedMember() {
        var link = invite();
        var member = organization.newMember(Permission.CANCEL_CARDS);

        members.deactivate(link.member().id());
        members.deactivate(member.id());

        assertThat(invitations.find(link.token())).isEmpty();
        assertRefused(Rule.GONE, () -> members.makeLink(link.member().id()));
        assertThat(signIns.loadUserByUsername(member.email()).isEnabled()).isFalse();
        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isFalse();
        members.activate(member.id());
        assertThat(permissions.has(member.id(), Permission.CANCEL_CARDS)).isTrue();
    }

    @Test
    void recordsLinksAndPasswordsWithoutThem() {
        var link = invite();
        invitations.choosePassword(link.token(), PASSWORD);

        assertThat(jdbc.sql("select * from audit_log where subject = :member and resource = 'member'")
                        .param("member", link.member().id().toString())
                        .query()
                        .listOfRows())
                .hasSize(3)
                .extracting(line -> line.get("action"))
                .containsExactlyInAnyOrder("member-invited", "link-made", "password-chosen");
        assertThat(jdbc.sql("select * from audit_log").query().listOfRows().toString())
                .doesNotContain(link.token(), PASSWORD);
    }

    private InvitationLink invite() {
        return members.invite(email(), "New", List.of());
    }

    private String hash(Member member) {
        return jdbc.sql("select password_hash from member where id = :id")
                .param("id", member.id().value())
                .query(String.class)
                .single();
    }

    private static String email() {
        return "new-" + UUID.randomUUID() + "@example.com";
    }
}

@OnH2
class InvitationOnH2Test extends InvitationContract {}

@OnPostgres
class InvitationOnPostgresTest extends InvitationContract {}
