package io.cardworkbench.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.SignInDelayed;
import io.cardworkbench.signin.passkey.Passkey;
import io.cardworkbench.signin.passkey.PasskeyAsked;
import io.cardworkbench.signin.passkey.PasskeyGiven;
import io.cardworkbench.signin.passkey.PasskeyId;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.passkey.SignInByPasskey;
import io.cardworkbench.signin.passkey.Site;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SoftAuthenticator;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;

/** Members add passkeys, sign in with them, and satisfy with them what owners require. */
abstract class PasskeyContract extends FactorContract {

    private static final String ORIGIN = "https://cards.example.com";

    private static final Site SITE = new Site("cards.example.com", Set.of(ORIGIN));

    @Autowired
    PasskeyService passkeys;

    @Autowired
    ProofService proofs;

    @Autowired
    RelyingParty relyingParty;

    @Autowired
    SignInByPasskey signIn;

    @Autowired
    CurrentMember currentMember;

    private final SoftAuthenticator laptop = new SoftAuthenticator(ORIGIN);

    @Test
    void isAddedWithItsName() {
        add("  Laptop ", laptop);
        add("Key", new SoftAuthenticator(ORIGIN));

        assertThat(passkeys.mine()).extracting(Passkey::name).containsExactly("Laptop", "Key");
        assertThat(passkeys.mine().getFirst().created()).isEqualTo(clock.instant());
        assertThat(passkeys.mine().getFirst().lastUsed()).isNull();
        assertThat(AuditLines.of(jdbc, member.id(), "passkey-added").details())
                .containsExactly("{\"name\":\"Laptop\"}", "{\"name\":\"Key\"}");
    }

    @Test
    void isTakenAloneForSigningIn() {
        add("Laptop", laptop);
        clock.advance(Duration.ofDays(1));

        var done = signIn(laptop);

        assertThat(done.isAuthenticated()).isTrue();
        assertThat(principal(done).getUsername()).isEqualTo(member.email());
        assertThat(principal(done).getPassword()).isNull();
        assertThat(principal(done).proved()).isEqualTo(clock.instant());
        assertThat(passkeys.mine().getFirst().lastUsed()).isEqualTo(clock.instant());
        assertThat(AuditLines.of(jdbc, member.id(), "passkey-used").details()).containsExactly("{\"name\":\"Laptop\"}");
    }

    @Test
    void takesANameOfItsOwn() {
        add("Laptop", laptop);

        assertRefused(Rule.NAME_MISSING, () -> passkeys.begin(" ", SITE));
        assertRefused(Rule.NAME_TAKEN, () -> passkeys.begin("laptop", SITE));
    }

    @Test
    void isAddedAndRemovedSoonAfterAProofOnly() {
        add("Laptop", laptop);
        var asked = passkeys.begin("Other", SITE);
        clock.advance(Duration.ofMinutes(5).plusMillis(1));

        assertRefused(Rule.NOT_CONFIRMED, () -> passkeys.begin("Key", SITE));
        assertRefused(Rule.NOT_CONFIRMED, () -> passkeys.remove(first()));
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, new SoftAuthenticator(ORIGIN).make(asked.json())));
        proofs.prove(Organization.PASSWORD);
        add("Key", new SoftAuthenticator(ORIGIN));
        passkeys.remove(first());
        assertThat(passkeys.mine()).extracting(Passkey::name).containsExactly("Key");
    }

    @Test
    void isNotKeptWhenItWasMadeElsewhereOrForNobody() {
        assertNotKept(new SoftAuthenticator("https://cards.example.com.evil.example"));
        assertNotKept(new SoftAuthenticator("http://cards.example.com"));
        assertNotKept(new SoftAuthenticator(ORIGIN).withoutVerifying());
        var asked = passkeys.begin("Laptop", SITE);
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, "{}"));
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, "null"));
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, " ".repeat(30_000)));
        assertThat(passkeys.mine()).isEmpty();
    }

    @Test
    void isNotKeptTwiceNorForSomebodyElse() {
        var asked = passkeys.begin("Laptop", SITE);
        var made = laptop.make(asked.json());
        passkeys.add(asked, made);

        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, made));
        organization.signIn(organization.newAdmin());
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, new SoftAuthenticator(ORIGIN).make(asked.json())));
        assertThat(passkeys.mine()).isEmpty();
    }

    @Test
    void isRefusedForWhatItWasNotAsked() {
        add("Laptop", laptop);

        assertWrong(() -> signIn(laptop.at("https://evil.example")));
        assertWrong(() -> signIn(laptop.at(ORIGIN).withoutVerifying()));
        assertWrong(() -> signIn(laptop.at(ORIGIN).forging()));
        var earlier = laptop.sign(relyingParty.ask(SITE).json());
        assertWrong(() -> signIn(relyingParty.ask(SITE), earlier));
        assertWrong(() -> signIn(relyingParty.ask(SITE), "no passkey"));
    }

    @Test
    void isRefusedWhenItComesLate() {
        add("Laptop", laptop);
        var asked = relyingParty.ask(SITE);
        clock.advance(Duration.ofMinutes(5));

        assertWrong(() -> signIn(asked, laptop.sign(asked.json())));
    }

    @Test
    void isRefusedAtAnotherSite() {
        add("Laptop", laptop);
        var elsewhere = new Site("example.com", Set.of(ORIGIN));
        var asked = relyingParty.ask(SITE);

        var taken = new PasskeyAsked(relyingParty.ask(elsewhere).options(), SITE, asked.until());
        assertWrong(() -> signIn(taken, laptop.sign(asked.json())));
    }

    @Test
    void isRefusedWhenItWasCopied() {
        add("Laptop", laptop.counting(7));
        assertThat(signIn(laptop).isAuthenticated()).isTrue();
        var copy = laptop.at(ORIGIN);
        assertThat(signIn(laptop).isAuthenticated()).isTrue();

        assertWrong(() -> signIn(copy));
        assertThat(signIn(laptop).isAuthenticated()).isTrue();
    }

    @Test
    void isOfNoUseToWhoIsDeactivated() {
        add("Laptop", laptop);
        jdbc.sql("update member set active = false where id = :id")
                .param("id", member.id().value())
                .update();

        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(laptop));
        assertThat(AuditLines.of(jdbc, member.id(), "passkey-used").lines()).isEmpty();
    }

    @Test
    void isOfNoUseOnceItWasRemoved() {
        add("Laptop", laptop);
        var id = first();
        passkeys.remove(id);

        assertWrong(() -> signIn(laptop));
        assertRefused(Rule.GONE, () -> passkeys.remove(id));
        assertThat(AuditLines.of(jdbc, member.id(), "passkey-removed").details())
                .containsExactly("{\"name\":\"Laptop\"}");
    }

    @Test
    void isNotRemovedByAnotherMember() {
        add("Laptop", laptop);
        var id = first();
        organization.signIn(organization.newAdmin());

        assertRefused(Rule.GONE, () -> passkeys.remove(id));
        assertThat(signIn(laptop).isAuthenticated()).isTrue();
    }

    @Test
    void makesTheNextOneWaitAfterFailures() {
        add("Laptop", laptop);
        for (var guess = 0; guess < 5; guess++) {
            assertWrong(() -> signIn(laptop.at(ORIGIN).forging()));
        }

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> signIn(laptop));
        assertThat(byPassword(Organization.PASSWORD).isAuthenticated()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn(laptop).isAuthenticated()).isTrue();
    }

    @Test
    void leavesThePausesOfPasswordsAsTheyAre() {
        add("Laptop", laptop);
        for (var guess = 0; guess < 5; guess++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byPassword("a guess"));
        }

        assertThat(signIn(laptop).isAuthenticated()).isTrue();
        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> byPassword(Organization.PASSWORD));
    }

    @Test
    void isAskedForAfterThePasswordWhereAFactorIsRequired() {
        add("Laptop", laptop);
        assertThat(byPassword(Organization.PASSWORD).isAuthenticated())
                .as("while nobody requires more")
                .isTrue();

        require(RequiredOf.WHO_MAY_CANCEL);

        assertThatExceptionOfType(SecondFactorNeeded.class)
                .isThrownBy(() -> byPassword(Organization.PASSWORD))
                .returns(new WaysToProve(false, true, false), SecondFactorNeeded::ways);
    }

    @Test
    void isTakenInPlaceOfACode() {
        add("Laptop", laptop);
        var app = new Authenticator(factors.begin(Organization.PASSWORD).secret());
        factors.confirm(app.codeAt(clock.instant()));

        assertThatExceptionOfType(SecondFactorNeeded.class)
                .isThrownBy(() -> byPassword(Organization.PASSWORD))
                .returns(new WaysToProve(true, true, false), SecondFactorNeeded::ways);
        var asked = relyingParty.ask(SITE, currentMember.find().orElseThrow());
        assertThat(signIn(asked, laptop.sign(asked.json())).isAuthenticated()).isTrue();
    }

    @Test
    void ofAnotherMemberIsNoSecondFactor() {
        add("Laptop", laptop);
        var other = organization.newAdmin();
        organization.signIn(other);
        add("Other", new SoftAuthenticator(ORIGIN));
        var asked = relyingParty.ask(SITE, currentMember.find().orElseThrow());

        assertWrong(() -> signIn(asked, laptop.sign(asked.json())));
    }

    @Test
    void satisfiesWhatIsRequiredOfWhoMayCancel() {
        require(RequiredOf.WHO_MAY_CANCEL);
        organization.signIn(member);
        assertThat(factors.mine().missing()).isTrue();
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isFalse();

        add("Laptop", laptop);
        assertThat(factors.mine().missing()).isFalse();
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isTrue();
    }

    @Test
    void satisfiesWhatIsRequiredOfEveryone() {
        require(RequiredOf.EVERYONE);
        organization.signIn(member);
        assertThat(permissions.has(Permission.SEE_CARDS)).isFalse();

        add("Laptop", laptop);
        add("Key", new SoftAuthenticator(ORIGIN));
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isTrue();
    }

    @Test
    void isNotRemovedAsTheLastFactorThatIsRequired() {
        add("Laptop", laptop);
        add("Key", new SoftAuthenticator(ORIGIN));
        require(RequiredOf.EVERYONE);
        organization.signIn(member);

        passkeys.remove(first());
        assertRefused(Rule.LAST_SECOND_FACTOR, () -> passkeys.remove(first()));
        var app = new Authenticator(factors.begin(Organization.PASSWORD).secret());
        factors.confirm(app.codeAt(clock.instant()));
        passkeys.remove(first());
        assertThat(passkeys.mine()).isEmpty();
    }

    @Test
    void isWhatAMemberShowsWhereNoCodesAreToBeHad() {
        var owner = organization.newOwner();
        organization.signIn(owner);
        var before = rules.without();

        organization.signIn(member);
        add("Laptop", laptop);

        organization.signIn(owner);
        assertThat(rules.without().lackingOfThese()).isEqualTo(before.lackingOfThese() - 1);
    }

    @Test
    void isRemovedByOwnersForWhoHasLostIt() {
        add("Laptop", laptop);
        add("Key", new SoftAuthenticator(ORIGIN));
        var since = clock.instant();
        clock.advance(Duration.ofHours(1));
        var owner = organization.newOwner();
        organization.signIn(owner);
        assertThat(rules.all()).contains(new MemberWithFactor(member.id(), member.email(), member.name(), since));

        rules.remove(member.id());

        assertThat(rules.all()).extracting(MemberWithFactor::id).doesNotContain(member.id());
        assertWrong(() -> signIn(laptop));
        assertThat(AuditLines.of(jdbc, owner.id(), "second-factor-removed").details())
                .hasSize(1);
    }

    @Test
    void showsAnewWhoSomebodyIs() {
        add("Laptop", laptop);
        clock.advance(Duration.ofHours(1));

        var asked = proofs.askPasskey(SITE);
        proofs.prove(asked, laptop.sign(asked.json()));

        assertThat(proofs.last()).isEqualTo(clock.instant());
        assertThat(AuditLines.of(jdbc, member.id(), "passkey-used").details()).hasSize(1);
    }

    @Test
    void ofSomebodyElseShowsNothing() {
        add("Laptop", laptop);
        organization.signIn(organization.newAdmin());
        clock.advance(Duration.ofHours(1));
        var before = proofs.last();
        var asked = proofs.askPasskey(SITE);

        assertRefused(Rule.PASSKEY_WRONG, () -> proofs.prove(asked, laptop.sign(asked.json())));
        assertRefused(Rule.PASSKEY_WRONG, () -> proofs.prove(asked, "no passkey"));
        assertThat(proofs.last()).isEqualTo(before);
    }

    @Test
    void isTheOnlyProofWhereThePasswordAloneIsNotEnough() {
        add("Laptop", laptop);
        assertThat(proofs.ways()).isEqualTo(new WaysToProve(false, true, true));
        require(RequiredOf.EVERYONE);
        organization.signIn(member);

        assertThat(proofs.ways()).isEqualTo(new WaysToProve(false, true, false));
        assertRefused(Rule.NOT_CONFIRMED, () -> proofs.prove(Organization.PASSWORD));
    }

    @Test
    void saysNothingOfItsMember() {
        var asked = passkeys.begin("Laptop", SITE);

        assertThat(asked.options().getUser().getId().getBytes()).hasSize(32);
        assertThat(relyingParty.ask(SITE).json()).doesNotContain(member.email());
        assertThat(relyingParty.ask(SITE).options().getAllowCredentials()).isEmpty();
    }

    private void add(String name, SoftAuthenticator authenticator) {
        var asked = passkeys.begin(name, SITE);
        passkeys.add(asked, authenticator.make(asked.json()));
    }

    private PasskeyId first() {
        return passkeys.mine().getFirst().id();
    }

    private Authentication signIn(SoftAuthenticator authenticator) {
        var asked = relyingParty.ask(SITE);
        return signIn(asked, authenticator.sign(asked.json()));
    }

    private Authentication signIn(PasskeyAsked asked, String answer) {
        return Objects.requireNonNull(signIn.authentication().authenticate(new PasskeyGiven(asked, answer)));
    }

    private static SignedInMember principal(Authentication done) {
        return (SignedInMember) Objects.requireNonNull(done.getPrincipal());
    }

    private void assertNotKept(SoftAuthenticator authenticator) {
        var asked = passkeys.begin("Laptop", SITE);
        assertRefused(Rule.PASSKEY_WRONG, () -> passkeys.add(asked, authenticator.make(asked.json())));
    }

    private static void assertWrong(ThrowingCallable call) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(call);
    }
}

@OnH2
class PasskeyOnH2Test extends PasskeyContract {}

@OnPostgres
class PasskeyOnPostgresTest extends PasskeyContract {}
