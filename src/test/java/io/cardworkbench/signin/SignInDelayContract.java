package io.cardworkbench.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever fails to sign in waits longer each time, and nobody waits for long. */
abstract class SignInDelayContract {

    private static final String IN = "/";
    private static final String REFUSED = "/login?error";
    private static final String DELAYED = "/login?delayed";
    private static final String WRONG = "a password that is wrong";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    WebApplicationContext context;

    @Autowired
    Organization organization;

    @Autowired
    UserDetailsService members;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    CountAttempts count;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private Member member;
    private String address = "";

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        member = organization.newMember();
        address = newAddress();
    }

    @Test
    void letsWaitAfterFiveFailuresAndThenTwiceAsLong() throws Exception {
        fail(5);
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(DELAYED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(WRONG)).isEqualTo(REFUSED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(DELAYED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
    }

    @Test
    void aSuccessResetsTheAccount() throws Exception {
        fail(4);
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
        fail(5);
        assertThat(signIn(WRONG)).isEqualTo(DELAYED);
    }

    /** As of a proof in an open page, which comes from no address. */
    @Test
    void countsNobodyTogetherWithOthersOfWhomNoAddressIsKnown() {
        for (var one = 0; one < 100; one++) {
            count.begin(Attempt.of("code of somebody" + one, ""));
        }

        assertThatNoException().isThrownBy(() -> count.begin(Attempt.of("code of " + member.email(), "")));
    }

    @Test
    void letsNobodyWaitForLongerThanAMinuteHoweverOftenSomebodyTries() throws Exception {
        for (var round = 0; round < 20; round++) {
            signIn(WRONG);
            clock.advance(Duration.ofSeconds(60));
        }
        assertThat(signIn(WRONG)).isEqualTo(REFUSED);
        for (var attempt = 0; attempt < 20; attempt++) {
            clock.advance(Duration.ofSeconds(1));
            assertThat(signIn(WRONG)).isEqualTo(DELAYED);
        }
        clock.advance(Duration.ofSeconds(40));
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
    }

    @Test
    void countsAllAccountsOfAnAddressTogether() throws Exception {
        for (var attempt = 0; attempt < 30; attempt++) {
            assertThat(signIn("somebody" + attempt + "@example.com", WRONG, address))
                    .isEqualTo(REFUSED);
        }
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(DELAYED);
        assertThat(signIn(member.email(), Organization.PASSWORD, newAddress())).isEqualTo(IN);
    }

    @Test
    void countsAllAddressesOfAnAccountTogether() throws Exception {
        failFromEverywhere(30);
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(DELAYED);
        clock.advance(Duration.ofSeconds(10));
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
    }

    @Test
    void failuresOfStrangersCountForNothingWhereAMemberHasSignedInBefore() throws Exception {
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
        failFromEverywhere(100);
        for (var attempt = 0; attempt < 100; attempt++) {
            signIn("somebody" + attempt + "@example.com", WRONG, address);
        }
        assertThat(signIn(Organization.PASSWORD)).isEqualTo(IN);
    }

    @Test
    void answersStrangersAndDeactivatedMembersLikeMembers() throws Exception {
        var deactivated = organization.newMember();
        jdbc.sql("update member set active = false where id = :id")
                .param("id", deactivated.id().value())
                .update();

        var answersToMember = answers(member.email(), WRONG);
        assertThat(answersToMember).endsWith(REFUSED + " " + DELAYED);
        assertThat(answers("nobody@example.com", WRONG)).isEqualTo(answersToMember);
        assertThat(answers("' or 1=1 --", WRONG)).isEqualTo(answersToMember);
        assertThat(answers(deactivated.email(), WRONG)).isEqualTo(answersToMember);
        assertThat(answers(deactivated.email(), Organization.PASSWORD)).isEqualTo(answersToMember);
    }

    @Test
    void comparesOnePasswordWhoeverIsNamed() {
        var deactivated = organization.newMember();
        jdbc.sql("update member set active = false where id = :id")
                .param("id", deactivated.id().value())
                .update();
        assertThat(compared(member.email())).isOne();
        assertThat(compared(deactivated.email())).isOne();
        assertThat(compared("nobody@example.com")).isOne();
    }

    @Test
    void comparesNoMoreWhenManyTryAtOnce() throws Exception {
        var attempts = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(number -> () -> signIn(WRONG))
                .toList();
        var answers = new ArrayList<String>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var attempt : callers.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
        }
        assertThat(answers).filteredOn(REFUSED::equals).hasSize(5);
        assertThat(answers).filteredOn(DELAYED::equals).hasSize(35);
    }

    @Test
    void keepsNothingThatSaysWhoTried() throws Exception {
        signIn(WRONG);
        assertThat(jdbc.sql("select account from sign_in_attempt")
                        .query(String.class)
                        .list())
                .allSatisfy(account -> assertThat(account).matches("[0-9a-f]{64}|"));
    }

    @Test
    void forgetsWhatIsOfNoUse() throws Exception {
        fail(5);
        clock.advance(Duration.ofHours(2));
        count.purge();
        assertThat(jdbc.sql("select count(*) from sign_in_attempt where address = :address")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String answers(String email, String password) throws Exception {
        var from = newAddress();
        var answers = new ArrayList<String>();
        for (var attempt = 0; attempt < 6; attempt++) {
            answers.add(signIn(email, password, from));
        }
        return String.join(" ", answers);
    }

    private int compared(String email) {
        var counting = new CountingPasswords(passwords);
        var signIns = new DelaySignIns(members, counting, count);
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(
                        () -> signIns.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, WRONG)));
        return counting.compared;
    }

    private void fail(int times) throws Exception {
        for (var attempt = 0; attempt < times; attempt++) {
            assertThat(signIn(WRONG)).isEqualTo(REFUSED);
        }
    }

    private void failFromEverywhere(int times) throws Exception {
        for (var attempt = 0; attempt < times; attempt++) {
            signIn(member.email(), WRONG, newAddress());
        }
    }

    private String signIn(String password) throws Exception {
        return signIn(member.email(), password, address);
    }

    private String signIn(String email, String password, String from) throws Exception {
        var answer = browser.perform(post("/login")
                        .param("username", email)
                        .param("password", password)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(from);
                            return request;
                        }))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private static String newAddress() {
        var number = ADDRESSES.incrementAndGet();
        return "10.1." + number / 256 + "." + number % 256;
    }

    /** Counts how often it compares. */
    private static final class CountingPasswords implements PasswordEncoder {

        private final PasswordEncoder passwords;
        private int compared;

        CountingPasswords(PasswordEncoder passwords) {
            this.passwords = passwords;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return passwords.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared++;
            return passwords.matches(password, hash);
        }
    }
}

@OnH2
class SignInDelayOnH2Test extends SignInDelayContract {}

@OnPostgres
class SignInDelayOnPostgresTest extends SignInDelayContract {}
