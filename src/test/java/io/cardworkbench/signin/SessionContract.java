package io.cardworkbench.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Members see their sessions on all nodes, and end them. */
abstract class SessionContract {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static final String NEW_PASSWORD = "five other words in a row";

    @Autowired
    MemberSessions beginnings;

    @Autowired
    SessionService sessions;

    @Autowired
    OwnPasswordService passwords;

    @Autowired
    DelaySignIns signIns;

    @Autowired
    PermissionService permissions;

    @Autowired
    CurrentMember currentMember;

    @Autowired
    UserDetailsService members;

    @Autowired
    Organization organization;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Member member;

    @BeforeEach
    void makeMember() {
        member = organization.newMember();
    }

    @Test
    void listsWhereAMemberIsSignedInTheLatestFirst() {
        begin("192.0.2.1", "curl/8");
        clock.advance(Duration.ofMinutes(5));
        begin("2001:db8::1", FIREFOX);
        clock.advance(Duration.ofMinutes(2));
        var now = clock.instant();
        beginnings.seen();

        assertThat(sessions.mine())
                .containsExactly(
                        new MemberSession("2001:db8::1", "Firefox, Linux", now.minus(Duration.ofMinutes(2)), now, true),
                        new MemberSession(
                                "192.0.2.1",
                                "",
                                now.minus(Duration.ofMinutes(7)),
                                now.minus(Duration.ofMinutes(7)),
                                false));
    }

    @Test
    void listsNobodyElses() {
        begin("192.0.2.1", FIREFOX);
        organization.signIn(organization.newMember());

        assertThat(sessions.mine()).isEmpty();
    }

    @Test
    void forgetsASessionThatHasEnded() {
        var first = begin("192.0.2.1", FIREFOX);
        begin("192.0.2.2", FIREFOX);

        beginnings.ended(first);

        assertThat(sessions.mine()).extracting(MemberSession::address).containsExactly("192.0.2.2");
    }

    @Test
    void endsAllSessionsOfAMember() {
        var first = begin("192.0.2.1", FIREFOX);
        begin("192.0.2.2", FIREFOX);

        sessions.signOutEverywhere();

        assertThat(isSignedIn()).isFalse();
        act(first);
        assertThat(isSignedIn()).isFalse();
        begin("192.0.2.3", FIREFOX);
        assertThat(sessions.mine()).hasSize(1);
        assertThat(AuditLines.of(jdbc, member.id()).lines())
                .first()
                .satisfies(line -> assertThat(line).containsEntry("action", "signed-out-everywhere"));
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        var other = begin("192.0.2.1", FIREFOX);
        begin("192.0.2.2", FIREFOX);

        passwords.change(Organization.PASSWORD, NEW_PASSWORD);

        assertThat(sessions.mine()).extracting(MemberSession::address).containsExactly("192.0.2.2");
        assertThat(compared(NEW_PASSWORD)).isTrue();
        assertThat(compared(Organization.PASSWORD)).isFalse();
        act(other);
        assertThat(isSignedIn()).isFalse();
        assertThat(AuditLines.of(jdbc, member.id()).lines())
                .first()
                .satisfies(line -> assertThat(line).containsEntry("action", "password-chosen"));
    }

    @ParameterizedTest
    @CsvSource({
        "short, PASSWORD_TOO_SHORT",
        "passwordpassword, PASSWORD_COMMON",
        "123456789012, PASSWORD_COMMON",
        "qwertyuiop123, PASSWORD_COMMON",
        "four words that are long but then a bit too long to be a password of ours, PASSWORD_TOO_LONG"
    })
    void refusesAPasswordThatBreaksARule(String chosen, Rule rule) {
        begin("192.0.2.1", FIREFOX);

        assertRefuses(Organization.PASSWORD, chosen, rule);

        assertThat(isSignedIn()).isTrue();
        assertThat(compared(Organization.PASSWORD)).isTrue();
    }

    @Test
    void letsNobodyAtAnOpenPageGuessThePassword() {
        begin("192.0.2.1", FIREFOX);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertRefuses("a guess", NEW_PASSWORD, Rule.PASSWORD_WRONG);
        }
        assertRefuses(Organization.PASSWORD, NEW_PASSWORD, Rule.TOO_MANY_ATTEMPTS);

        clock.advance(Duration.ofSeconds(1));
        passwords.change(Organization.PASSWORD, NEW_PASSWORD);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void endsWhenTheMemberDoesNothingForTooLong() {
        begin("192.0.2.1", FIREFOX);
        clock.advance(Duration.ofHours(8));
        assertThat(beginnings.isCurrentOver()).isFalse();

        clock.advance(Duration.ofSeconds(1));

        assertThat(beginnings.isCurrentOver()).isTrue();
        assertThat(sessions.mine()).isEmpty();
    }

    @Test
    void endsAfterADayWhateverTheMemberDoes() {
        begin("192.0.2.1", FIREFOX);
        for (var hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            beginnings.seen();
            assertThat(beginnings.isCurrentOver()).isFalse();
        }

        clock.advance(Duration.ofSeconds(1));

        assertThat(beginnings.isCurrentOver()).isTrue();
        assertThat(sessions.mine()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 24, 100})
    void keepsNoRowOfASessionThatIsOver(int hours) {
        begin("192.0.2.1", FIREFOX);
        clock.advance(Duration.ofHours(hours).plusSeconds(1));

        beginnings.purge();

        assertThat(jdbc.sql("select count(*) from member_session where member_id = :member")
                        .param("member", member.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private SignedInMember begin(String address, String userAgent) {
        var session = (SignedInMember) members.loadUserByUsername(member.email());
        beginnings.begin(session, address, userAgent);
        act(session);
        return session;
    }

    private static void act(SignedInMember session) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(session, null, session.getAuthorities()));
    }

    private boolean isSignedIn() {
        try {
            permissions.mineIn(null);
            return true;
        } catch (AuthenticationCredentialsNotFoundException over) {
            return false;
        }
    }

    private boolean compared(String password) {
        try {
            signIns.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(member.email(), password));
            return true;
        } catch (BadCredentialsException wrong) {
            return false;
        }
    }

    private void assertRefuses(String current, String chosen, Rule rule) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> passwords.change(current, chosen))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}

@OnH2
class SessionOnH2Test extends SessionContract {}

@OnPostgres
class SessionOnPostgresTest extends SessionContract {}
