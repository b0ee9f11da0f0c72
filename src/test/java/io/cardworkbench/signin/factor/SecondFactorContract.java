package io.cardworkbench.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.SignInDelayed;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Members set a second factor up, sign in with it, and are held to it by owners. */
abstract class SecondFactorContract extends FactorContract {

    @Autowired
    FactorRuleTable table;

    @Test
    void isSetUpByAFirstCode() {
        var app = begin();
        assertThat(factors.mine().since()).isNull();

        var recoveryCodes = factors.confirm(app.codeAt(clock.instant()));

        assertThat(recoveryCodes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-?){4}"));
        assertThat(factors.mine()).isEqualTo(new OwnFactor(true, clock.instant(), 10, false));
        assertThat(AuditLines.of(jdbc, member.id()).actions()).containsExactly("second-factor-set-up");
    }

    @Test
    void countsForNothingUntilItIsConfirmed() {
        begin();

        assertThat(byPassword().getPrincipal()).isInstanceOf(SignedInMember.class);
    }

    @Test
    void takesThePasswordToBegin() {
        assertRefused(Rule.PASSWORD_WRONG, () -> factors.begin("a guess"));
        assertRefused(Rule.CHANGED_MEANWHILE, () -> factors.confirm("123456"));
    }

    @Test
    void isNotConfirmedByAWrongCode() {
        var app = begin();

        assertRefused(
                Rule.CODE_WRONG,
                () -> factors.confirm(app.codeAt(clock.instant().plusSeconds(300))));

        assertThat(factors.mine().since()).isNull();
        assertThat(factors.confirm(app.codeAt(clock.instant()))).isNotEmpty();
    }

    @Test
    void keepsSecretsEncryptedAndRecoveryCodesHashed() {
        var app = begin();
        var codes = factors.confirm(app.codeAt(clock.instant()));

        assertThat(jdbc.sql("select secret from second_factor where member_id = :member")
                        .param("member", member.id().value())
                        .query(String.class)
                        .single())
                .doesNotContainIgnoringCase(app.secret())
                .hasSizeGreaterThan(90);
        assertThat(jdbc.sql("select hash from recovery_code where member_id = :member")
                        .param("member", member.id().value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .noneMatch(codes::contains);
        assertThat(AuditLines.of(jdbc, member.id()).details()).noneMatch(detail -> detail.contains(app.secret()));
    }

    @Test
    void asksForACodeAfterThePassword() {
        var app = setUp();

        var first = needed();
        assertThat(first.getPassword()).as("what is kept between the steps").isNull();
        var done = byCode(first, app.codeAt(clock.instant()));

        assertThat(done.isAuthenticated()).isTrue();
        assertThat(done.getPrincipal()).isEqualTo(first);
    }

    @Test
    void takesNoCodeTwice() {
        var app = setUp();
        var code = app.codeAt(clock.instant());
        byCode(needed(), code);

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byCode(needed(), code));
        clock.advance(Duration.ofSeconds(30));
        assertThat(byCode(needed(), app.codeAt(clock.instant())).isAuthenticated())
                .isTrue();
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        var app = begin();
        var codes = factors.confirm(app.codeAt(clock.instant()));

        byCode(needed(), " " + codes.getFirst().toUpperCase(Locale.ROOT).replace("-", " ") + " ");

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byCode(needed(), codes.getFirst()));
        assertThat(byCode(needed(), codes.getLast()).isAuthenticated()).isTrue();
        assertThat(factors.mine().recoveryCodes()).isEqualTo(8);
        assertThat(AuditLines.of(jdbc, member.id(), "recovery-code-used").details())
                .containsExactly("{\"recoveryCodes\":9}", "{\"recoveryCodes\":8}");
    }

    @Test
    void letsWrongCodesWait() {
        var app = setUp();
        var first = needed();
        for (var guess = 0; guess < 5; guess++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byCode(first, "000000x"));
        }

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> byCode(first, app.codeAt(clock.instant())));
        clock.advance(Duration.ofMinutes(1));
        assertThat(byCode(first, app.codeAt(clock.instant())).isAuthenticated()).isTrue();
    }

    @Test
    void forgetsTheFirstStepWhenThePasswordWasChangedMeanwhile() {
        var app = setUp();
        var first = needed();
        jdbc.sql("update member set sessions_version = sessions_version + 1 where id = :id")
                .param("id", member.id().value())
                .update();

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> byCode(first, app.codeAt(clock.instant())));
    }

    @Test
    void isRemovedByACodeOnly() {
        var app = setUp();

        assertRefused(Rule.CODE_WRONG, () -> factors.remove("no code"));
        factors.remove(app.codeAt(clock.instant()));

        assertThat(factors.mine().since()).isNull();
        assertThat(factors.mine().recoveryCodes()).isZero();
        assertThat(byPassword().isAuthenticated()).isTrue();
    }

    @Test
    void makesRecoveryCodesAnew() {
        var app = begin();
        var before = factors.confirm(app.codeAt(clock.instant()));
        clock.advance(Duration.ofSeconds(30));

        var after = factors.replaceRecoveryCodes(app.codeAt(clock.instant()));

        assertThat(after).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byCode(needed(), before.getFirst()));
    }

    @Test
    void withholdsCancellingWhereItIsRequiredOfWhoMayCancel() {
        require(RequiredOf.WHO_MAY_CANCEL);
        organization.signIn(member);

        assertThat(factors.mine().missing()).isTrue();
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isFalse();
        assertThat(permissions.has(Permission.SEND_CARDS)).isTrue();

        setUp();
        assertThat(factors.mine().missing()).isFalse();
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isTrue();
    }

    @Test
    void asksItOfNobodyElseThen() {
        require(RequiredOf.WHO_MAY_CANCEL);
        organization.signIn(organization.newMember(Permission.SEND_CARDS));

        assertThat(factors.mine().missing()).isFalse();
        assertThat(permissions.has(Permission.SEND_CARDS)).isTrue();
    }

    @Test
    void withholdsEverythingWhereItIsRequiredOfEveryone() {
        require(RequiredOf.EVERYONE);
        organization.signIn(member);

        assertThat(factors.mine().missing()).isTrue();
        assertThat(permissions.has(Permission.SEE_CARDS)).isFalse();

        setUp();
        assertThat(permissions.has(Permission.CANCEL_CARDS)).isTrue();
    }

    @Test
    void tellsHowManyCouldNotShowOne() {
        var owner = organization.newOwner();
        organization.signIn(owner);
        var before = rules.without();
        assertThat(before.codesAvailable()).isTrue();
        assertThat(before.lacking()).isLessThanOrEqualTo(before.members());

        organization.signIn(member);
        begin();
        assertThat(withoutAsOwner(owner))
                .as("what is not confirmed counts for nothing")
                .isEqualTo(before);
        organization.signIn(member);
        setUp();

        var after = withoutAsOwner(owner);
        assertThat(after.members()).isEqualTo(before.members());
        assertThat(after.lacking()).isEqualTo(before.lacking() - 1);
        assertThat(after.mayCancel()).isEqualTo(before.mayCancel());
        assertThat(after.lackingOfThese()).isEqualTo(before.lackingOfThese() - 1);
        var withoutKey = table.without(owner.id(), false);
        assertThat(withoutKey.lacking()).as("codes that nobody can check").isGreaterThan(after.lacking());
        assertThat(withoutKey.codesAvailable()).isFalse();
    }

    private WithoutFactor withoutAsOwner(Member owner) {
        organization.signIn(owner);
        return rules.without();
    }

    @Test
    void writesDownWhatIsRequired() {
        var owner = organization.newOwner();
        organization.signIn(owner);

        rules.require(RequiredOf.WHO_MAY_CANCEL);
        rules.require(RequiredOf.WHO_MAY_CANCEL);

        assertThat(rules.requiredOf()).isEqualTo(RequiredOf.WHO_MAY_CANCEL);
        assertThat(AuditLines.of(jdbc, owner.id(), "second-factor-required").details())
                .containsExactly("{\"was\":{\"requiredOf\":\"NOBODY\"},\"is\":{\"requiredOf\":\"WHO_MAY_CANCEL\"}}");
    }

    @Test
    void letsOwnersRemoveWhatAMemberHasLost() {
        setUp();
        var owner = organization.newOwner();
        organization.signIn(owner);
        assertThat(rules.all()).extracting(MemberWithFactor::id).contains(member.id());

        rules.remove(member.id());
        rules.remove(member.id());

        assertThat(rules.all()).extracting(MemberWithFactor::id).doesNotContain(member.id());
        assertThat(AuditLines.of(jdbc, owner.id(), "second-factor-removed").details())
                .singleElement()
                .asString()
                .contains(member.email());
    }

    @Test
    void letsOnlyThoseRequireItWhoMayChangeMembers() {
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> rules.require(RequiredOf.EVERYONE));
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> rules.remove(member.id()));
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> rules.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "00000", "\u0661\u0662\u0663\u0664\u0665\u0666", "aaaa-bbbb", "' or 1=1 --"})
    void refusesWhatIsNoCode(String typed) {
        setUp();
        var first = needed();

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byCode(first, typed));
    }

    private Authenticator begin() {
        return new Authenticator(factors.begin(Organization.PASSWORD).secret());
    }

    /** Confirmed half a minute ago, so that the code of now has not been used. */
    private Authenticator setUp() {
        var app = begin();
        factors.confirm(app.codeAt(clock.instant()));
        clock.advance(Duration.ofSeconds(30));
        return app;
    }

    private SignedInMember needed() {
        try {
            byPassword();
        } catch (SecondFactorNeeded needed) {
            return needed.member();
        }
        throw new AssertionError("The password alone was enough");
    }

    private Authentication byCode(SignedInMember first, String code) {
        return signIn(new CodeGiven(first, code));
    }
}

@OnH2
class SecondFactorOnH2Test extends SecondFactorContract {}

@OnPostgres
class SecondFactorOnPostgresTest extends SecondFactorContract {}
