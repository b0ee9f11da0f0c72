package io.cardworkbench.signin.factor;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.SettableClock;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A member who is signed in and may cancel cards, and owners who may require a factor. */
abstract class FactorContract {

    @Autowired
    SecondFactorService factors;

    @Autowired
    SecondFactorRuleService rules;

    @Autowired
    TakeTwoFactors signInByPassword;

    @Autowired
    PermissionService permissions;

    @Autowired
    Organization organization;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Member member;

    @BeforeEach
    void signInAMember() {
        member = organization.newAdmin();
        organization.signIn(member);
    }

    @AfterEach
    void requireNothing() {
        jdbc.sql("delete from second_factor_rule").update();
    }

    void require(RequiredOf of) {
        organization.signIn(organization.newOwner());
        rules.require(of);
    }

    Authentication byPassword() {
        return byPassword(Organization.PASSWORD);
    }

    Authentication byPassword(String password) {
        return signIn(UsernamePasswordAuthenticationToken.unauthenticated(member.email(), password));
    }

    Authentication signIn(Authentication wanted) {
        return Objects.requireNonNull(signInByPassword.authenticate(wanted));
    }

    static void assertRefused(Rule rule, ThrowingCallable call) {
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(call).returns(rule, ChangeRefused::rule);
    }
}
