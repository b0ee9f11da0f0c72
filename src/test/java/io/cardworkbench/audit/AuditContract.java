package io.cardworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Every sign-in, refusal, review and change of a job leaves one line, in the transaction of what it tells about. */
abstract class AuditContract {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    ReviewService reviews;

    @Autowired
    CancelJobService jobs;

    @Autowired
    MemberService members;

    @Autowired
    Jobs engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Member admin;
    EnvironmentId environment;
    CardTemplate template;

    @BeforeEach
    void signInAdmin() {
        admin = organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
        cards.send(environment, template, 5);
    }

    @Test
    void recordsASignIn() throws Exception {
        browser()
                .perform(formLogin().user(admin.email()).password(Organization.PASSWORD))
                .andExpect(authenticated());

        assertThat(lines("signed-in"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("member_id", admin.id().value())
                        .containsEntry("actor", admin.email()));
    }

    @Test
    void recordsAFailedSignInWithoutThePassword() throws Exception {
        browser().perform(formLogin().user(admin.email()).password("hunter2")).andExpect(unauthenticated());

        assertThat(lines("signed-in")).isEmpty();
        assertThat(jdbc.sql("select * from audit_log where actor = :email and action = 'sign-in-failed'")
                        .param("email", admin.email())
                        .query()
                        .singleRow())
                .containsEntry("detail", "{\"reason\":\"BadCredentialsException\",\"address\":\"127.0.0.1\"}")
                .containsEntry("member_id", null);
    }

    @Test
    void recordsARefusalWithItsEnvironment() {
        var review = review();
        organization.revokeAll(admin);

        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> submit(review));

        assertThat(line("call-refused"))
                .containsEntry("environment_id", environment.value())
                .containsEntry("resource", "card-instance");
    }

    @Test
    void recordsTheRefusalOfADeactivatedMember() {
        jdbc.sql("update member set active = false where id = :id")
                .param("id", admin.id().value())
                .update();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> members.current());

        assertThat(line("call-refused"))
                .containsEntry("resource", null)
                .containsEntry("detail", "{\"operation\":\"MemberService.current\"}");
    }

    @Test
    void recordsAReview() {
        var review = review();

        assertThat(line("review-made"))
                .containsEntry("actor", admin.email())
                .containsEntry("environment_id", environment.value())
                .containsEntry("subject", review.id().toString())
                .containsEntry("detail", "{" + criteria() + ",\"matched\":5,\"more\":false}");
    }

    @Test
    void saysHowManyCustomersAReviewNamesAndNotWhichOnes() {
        var criteria = CardCriteria.none().with(CardAttribute.USER_ID, "erika", "max");
        reviews.start(environment, criteria).join();

        assertThat(line("review-made"))
                .containsEntry("detail", "{\"criteria\":{\"customers\":2},\"matched\":0,\"more\":false}");
    }

    @Test
    void recordsTheLifeOfAJob() {
        var job = submit(review());
        assertThat(line("job-submitted"))
                .containsEntry("actor", admin.email())
                .containsEntry("subject", job.id().toString())
                .containsEntry("detail", "{" + criteria() + ",\"reviewed\":5,\"reason\":\"Wrong price\"}");

        engine.run(job);

        assertThat(ofJob(job, "job-started"))
                .containsEntry("actor", "engine")
                .containsEntry("environment_id", environment.value());
        assertThat(ofJob(job, "job-ended"))
                .containsEntry("actor", "engine")
                .hasEntrySatisfying(
                        "detail",
                        detail -> assertThat(detail.toString())
                                .contains("\"state\":\"COMPLETED\"")
                                .contains("\"reviewed\":5")
                                .contains("\"cancelled\":5"));
    }

    @Test
    void recordsNothingOfASubmitThatIsRolledBack() {
        var review = review();

        transaction.executeWithoutResult(status -> {
            submit(review);
            assertThat(lines("job-submitted")).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(lines("job-submitted")).isEmpty();
    }

    private MockMvc browser() {
        SecurityContextHolder.clearContext();
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private Review review() {
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
        return reviews.start(environment, criteria).join();
    }

    private Job submit(Review review) {
        return jobs.submit(environment, review.id(), "Wrong price");
    }

    private String criteria() {
        return "\"criteria\":{\"" + CardAttribute.CARD_TEMPLATE.key() + "\":[\"" + template.id() + "\"]}";
    }

    /** The only line of this kind about the admin. */
    private Map<String, @Nullable Object> line(String action) {
        assertThat(lines(action)).hasSize(1);
        return lines(action).getFirst();
    }

    private List<Map<String, @Nullable Object>> lines(String action) {
        return AuditLines.of(jdbc, admin.id(), action).lines();
    }

    private Map<String, @Nullable Object> ofJob(Job job, String action) {
        return jdbc.sql("select * from audit_log where subject = :job and action = :action")
                .param("job", job.id().toString())
                .param("action", action)
                .query()
                .singleRow();
    }
}

@OnH2
class AuditOnH2Test extends AuditContract {}

@OnPostgres
class AuditOnPostgresTest extends AuditContract {

    @Test
    void refusesToChangeOrDeleteALine() {
        for (var change : List.of("update audit_log set actor = 'x'", "delete from audit_log", "truncate audit_log")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(change).update())
                    .havingRootCause()
                    .withMessageContaining("the audit log is append-only");
        }
    }
}
