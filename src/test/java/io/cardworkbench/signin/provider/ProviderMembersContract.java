package io.cardworkbench.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.MemberStatus;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.factor.AskSecondFactor;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.SecondFactorNeeded;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.signin.provider.ProviderRefused.Reason;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Members for whom a provider vouches are found, let in, or refused, whatever else the provider says. */
abstract class ProviderMembersContract {

    private static final Provider COMPANY = new Provider("company", "Company account");
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    UserDetailsService known;

    @Autowired
    MemberService members;

    @Autowired
    AskSecondFactor secondFactor;

    @Autowired
    SecondFactorService factors;

    @Autowired
    CurrentMember currentMember;

    @Autowired
    PermissionService permissions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Organization organization;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Member member;

    @BeforeEach
    void makeMember() {
        member = organization.newAdmin();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsAMemberByTheVerifiedAddressHoweverItIsWritten() {
        var vouchedFor = signIn(user(member.email().toUpperCase(Locale.ROOT), Map.of()));

        assertThat(vouchedFor.member().id()).isEqualTo(member.id());
        assertThat(vouchedFor.member().provider()).hasValue("company");
        assertThat(vouchedFor.member().getPassword())
                .as("what the session keeps")
                .isNull();
        assertThat(vouchedFor.confirmed()).isFalse();
    }

    @Test
    void refusesAnAddressThatIsNotVerified() {
        assertRefused(Reason.NOT_VERIFIED, user(member.email(), Map.of("email_verified", false)));
        assertRefused(Reason.NOT_VERIFIED, with(Map.of("email", member.email())));
        assertRefused(Reason.NO_EMAIL, with(Map.of("email_verified", true)));
        assertRefused(Reason.NO_EMAIL, user(" ", Map.of()));
    }

    @Test
    void refusesWhoIsNoMemberAndWhoIsDeactivated() {
        jdbc.sql("update member set active = false where id = :id")
                .param("id", member.id().value())
                .update();

        assertRefused(Reason.UNKNOWN, user("nobody@example.com", Map.of()));
        assertRefused(Reason.DEACTIVATED, user(member.email(), Map.of()));
    }

    @Test
    void writesDownWhomItRefuses() {
        var stranger = "stranger-" + UUID.randomUUID() + "@example.com";
        assertRefused(Reason.UNKNOWN, user(stranger, Map.of()));

        assertThat(jdbc.sql("select action, detail from audit_log where actor = :actor")
                        .param("actor", stranger)
                        .query((row, number) -> row.getString("action") + " " + row.getString("detail"))
                        .list())
                .containsExactly("sign-in-failed {\"reason\":\"UNKNOWN\",\"provider\":\"company\",\"address\":\""
                        + ADDRESS + "\"}");
    }

    @Test
    void takesTheInvitationOfWhoHasNoPasswordYetAsAccepted() {
        jdbc.sql("update member set invited = true where id = :id")
                .param("id", member.id().value())
                .update();
        assertThat(statusOf(member.id())).isEqualTo(MemberStatus.INVITED);

        signIn(user(member.email(), Map.of()));

        assertThat(statusOf(member.id())).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void asksForTheSecondFactorAllTheSame() {
        organization.signIn(member);
        var app = new Authenticator(factors.begin(Organization.PASSWORD).secret());
        factors.confirm(app.codeAt(clock.instant()));
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(SecondFactorNeeded.class)
                .isThrownBy(() -> signIn(user(member.email(), Map.of())))
                .satisfies(needed -> assertThat(needed.member().provider()).hasValue("company"));
    }

    @Test
    void letsNewMembersIntoTheGroupOfTheSettings() {
        var group = groupThatMay(Permission.SEE_CARDS);
        var newcomer = "newcomer-" + UUID.randomUUID() + "@example.com";

        var joined = signIn(group.toUpperCase(Locale.ROOT), user(newcomer, Map.of("name", "Nora Newcomer")))
                .member();
        var again =
                signIn(group, user(newcomer, Map.of("name", "Another Name"))).member();

        assertThat(again.id()).isEqualTo(joined.id());
        assertThat(statusOf(joined.id())).isEqualTo(MemberStatus.ACTIVE);
        assertThat(permissions.has(joined.id(), Permission.SEE_CARDS)).isTrue();
        assertThat(permissions.has(joined.id(), Permission.CANCEL_CARDS)).isFalse();
        assertThat(AuditLines.of(jdbc, joined.id()).lines()).singleElement().satisfies(line -> {
            assertThat(line.get("action")).isEqualTo("member-joined");
            assertThat(line.get("actor")).isEqualTo(newcomer);
            assertThat(String.valueOf(line.get("detail"))).contains("Nora Newcomer", group);
        });
    }

    @Test
    void letsNobodyInWhereThatGroupIsGone() {
        var newcomer = "newcomer-" + UUID.randomUUID() + "@example.com";

        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(() -> signIn("No such group", user(newcomer, Map.of())))
                .returns(Reason.UNKNOWN, ProviderRefused::reason);
        assertThat(jdbc.sql("select count(*) from member where email = :email")
                        .param("email", newcomer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void countsAsProofFromWhenTheProviderAskedAndNotBefore() {
        assertThat(proofOf(user(member.email(), Map.of()))).isEqualTo(Instant.EPOCH);
        assertThat(proofOf(user(member.email(), Map.of("auth_time", ago(Duration.ofHours(3))))))
                .isEqualTo(ago(Duration.ofHours(3)));
        assertThat(proofOf(user(member.email(), Map.of("auth_time", ago(Duration.ofHours(-3))))))
                .as("no proof is of later than now")
                .isEqualTo(clock.instant());
    }

    @Test
    void confirmsTheMemberWhoIsSignedInIfTheProviderHasJustAsked() {
        stay(signIn(user(member.email(), Map.of())));

        var confirmed = confirm(user(member.email(), Map.of("auth_time", ago(Duration.ofMinutes(1)))));

        assertThat(confirmed.confirmed()).isTrue();
        assertThat(confirmed.member().proved()).isEqualTo(ago(Duration.ofMinutes(1)));
    }

    @Test
    void confirmsNobodyElseAndNobodyWhoWasNotAsked() {
        stay(signIn(user(member.email(), Map.of())));
        var now = Map.<String, Object>of("auth_time", clock.instant());

        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(() -> confirm(user(organization.newAdmin().email(), now)))
                .returns(Reason.SOMEBODY_ELSE, ProviderRefused::reason);
        for (var late : List.<Map<String, Object>>of(Map.of(), Map.of("auth_time", ago(Duration.ofMinutes(6))))) {
            assertThatExceptionOfType(ProviderRefused.class)
                    .isThrownBy(() -> confirm(user(member.email(), late)))
                    .returns(Reason.NOT_ASKED, ProviderRefused::reason);
        }
    }

    @Test
    void letsAMemberWithoutPasswordSetUpASecondFactorIfTheProviderHasJustAsked() {
        stay(signIn(user(member.email(), Map.of("auth_time", ago(Duration.ofMinutes(6))))));
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> factors.begin(""))
                .returns(Rule.NOT_CONFIRMED, ChangeRefused::rule);

        stay(confirm(user(member.email(), Map.of("auth_time", ago(Duration.ofMinutes(4))))));

        assertThat(factors.begin("").secret()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysInTheLogOfTheServerWhyAndNotWho(Reason reason) {
        assertThat(new ProviderRefused(reason, "a@example.com", COMPANY)).hasMessage(reason.name());
    }

    private Instant proofOf(OidcUser user) {
        return signIn(user).member().proved();
    }

    private Instant ago(Duration time) {
        return Instant.ofEpochSecond(clock.instant().minus(time).getEpochSecond());
    }

    private String groupThatMay(Permission permission) {
        var one = organization.newMember(permission);
        return "Group of " + one.name();
    }

    private MemberStatus statusOf(MemberId id) {
        organization.signIn(organization.newMember(Permission.SEE_MEMBERS));
        try {
            return members.find(id).orElseThrow().status();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void stay(VouchedFor vouchedFor) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        vouchedFor.member(), null, vouchedFor.getAuthorities()));
    }

    private VouchedFor signIn(OidcUser user) {
        return signIn("", user);
    }

    private VouchedFor signIn(String newMembersGroup, OidcUser user) {
        return inGroup(newMembersGroup).of(user, COMPANY, false, ADDRESS);
    }

    private VouchedFor confirm(OidcUser user) {
        return inGroup("").of(user, COMPANY, true, ADDRESS);
    }

    private ProviderMembers inGroup(String newMembers) {
        var settings = new SignInSettings(true, newMembers);
        return new ProviderMembers(known, members, secondFactor, currentMember, settings, events, clock);
    }

    private void assertRefused(Reason reason, OidcUser user) {
        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(() -> signIn(user))
                .returns(reason, ProviderRefused::reason);
    }

    private static OidcUser user(String email, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(Map.of("email", email, "email_verified", true));
        claims.putAll(more);
        return with(claims);
    }

    private static OidcUser with(Map<String, Object> claims) {
        var token = OidcIdToken.withTokenValue("a token")
                .subject("a subject")
                .claims(all -> all.putAll(claims))
                .build();
        return new DefaultOidcUser(Set.of(), token);
    }
}

@OnH2
class ProviderMembersOnH2Test extends ProviderMembersContract {}

@OnPostgres
class ProviderMembersOnPostgresTest extends ProviderMembersContract {}
