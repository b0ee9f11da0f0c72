package io.cardworkbench.cards.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.kept.KeptQueryService;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import io.cardworkbench.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who is erased is found nowhere any more, and everything that counts stays as it was. */
abstract class ErasureContract {

    private static final int LIMIT = 100;

    private static final String COLUMNS = """
            select c.table_name, c.column_name
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
            """;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    ReviewService reviews;

    @Autowired
    CancelJobService jobs;

    @Autowired
    Jobs engine;

    @Autowired
    KeptQueryService queries;

    @Autowired
    CustomerStreamService streams;

    @Autowired
    EraseCustomerService erasing;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Member owner;
    EnvironmentId environment;
    CardTemplate template;
    String customer;

    @BeforeEach
    void signInOwner() {
        owner = organization.newOwner();
        organization.signIn(owner);
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
        customer = "erika \"" + UUID.randomUUID() + "\\";
    }

    @Test
    void isFoundInNoColumnOfTheDatabaseAnyMore() {
        var sent = send(3);
        cards.complete(environment, sent.getFirst());
        engine.run(submit(criteria(customer, "nobody")));
        send(2);
        submit(criteria(customer));
        reviews.start(
                        environment,
                        CardCriteria.none()
                                .with(CardAttribute.CARD_TEMPLATE, template.id().toString()))
                .join();
        queries.keep(environment, new CardQuery(criteria(customer), Set.of()));
        keepAnswer();
        assertThat(columnsWith(text()))
                .contains("sent_card.user_id", "card_content.payload", "review.criteria", "review.findings")
                .contains("kept_query.query", "idempotency_key.answer");

        erasing.erase(environment, customer);

        assertThat(columnsWith(text())).isEmpty();
    }

    @Test
    void leavesNumbersOfJobsAndCardsAsTheyWere() {
        var sent = send(5);
        cards.dismiss(environment, sent.getFirst());
        var done = submit(
                criteria(customer).with(CardAttribute.CARD_ID, sent.get(1).toString()));
        engine.run(done);
        var queued = submit(criteria(customer));
        var before = statuses();

        var placeholder = erasing.erase(environment, customer);

        assertThat(statuses()).isEqualTo(before);
        assertThat(numbers(done)).isEqualTo(new JobNumbers(1, 1, 0, 0, 0));
        assertThat(numbers(queued)).isEqualTo(new JobNumbers(3, 0, 0, 0, 3));
        assertThat(jobs.find(environment, queued.id()).orElseThrow().criteria().values())
                .containsEntry(CardAttribute.USER_ID, List.of(placeholder));
        engine.run(queued);
        assertThat(numbers(queued)).isEqualTo(new JobNumbers(3, 3, 0, 0, 0));
    }

    @Test
    void putsOnePlaceholderWhereTheCustomerWasAndNothingWhereTheContentWas() {
        send(2);

        var placeholder = erasing.erase(environment, customer);

        assertThat(Placeholder.is(placeholder)).isTrue();
        assertThat(jdbc.sql("""
                select payload from card_content join card on id = card_id
                where environment_id = :environment and user_id = :user
                """)
                        .param("environment", environment.value())
                        .param("user", placeholder)
                        .query(String.class)
                        .list())
                .containsExactly("{}", "{}");
        assertThat(erasing.cards(environment, customer)).isZero();
        assertThat(erasing.cards(environment, placeholder)).isEqualTo(2);
    }

    @Test
    void takesNothingFromOthers() {
        var elsewhere = organization.newEnvironment();
        var theirs = cards.newTemplate(elsewhere, "Spring sale");
        cards.send(card(elsewhere, theirs, customer));
        cards.send(card(environment, template, customer + " 2"));
        cards.send(card(environment, template, customer.toUpperCase(Locale.ROOT)));
        reviews.start(elsewhere, criteria(customer)).join();
        send(1);

        erasing.erase(environment, customer);

        assertThat(erasing.cards(elsewhere, customer)).isEqualTo(1);
        assertThat(erasing.cards(environment, customer + " 2")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from card_content where payload like '%for you%' and card_id in"
                                + " (select id from sent_card where environment_id in (:both))")
                        .param("both", List.of(elsewhere.value(), environment.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select criteria from review where environment_id = :environment")
                        .param("environment", elsewhere.value())
                        .query(String.class)
                        .single())
                .contains(text());
    }

    @Test
    void emptiesTheStreamOfWhoeverWatchesIt() throws InterruptedException {
        send(2);
        organization.signIn(organization.newMember(Permission.SEE_STREAMS));
        var seen = new CountDownLatch(1);
        var shown = new AtomicInteger(-1);
        try (var _ = new Ended(streams.watch(environment, customer, LIMIT, stream -> {
            shown.set(stream.cards().size());
            seen.countDown();
        }))) {
            seen.await();
            assertThat(shown).hasValue(2);

            organization.signIn(owner);
            erasing.erase(environment, customer);

            await().until(() -> shown.get() == 0);
        }
    }

    @Test
    void isExactBesideAJobThatRuns() {
        for (var round = 0; round < 5; round++) {
            var sent = send(30);
            var job = submit(criteria(customer));
            var running = CompletableFuture.runAsync(() -> engine.run(job));

            var placeholder = erasing.erase(environment, customer);
            running.join();

            assertThat(numbers(job)).isEqualTo(new JobNumbers(30, 30, 0, 0, 0));
            assertThat(erasing.cards(environment, placeholder)).isEqualTo(sent.size());
            assertThat(erasing.cards(environment, customer)).isZero();
        }
        assertThat(columnsWith(text())).isEmpty();
    }

    @Test
    void saysInTheAuditLogWhatWasDoneAndNotToWhom() {
        send(2);
        cards.complete(environment, send(1).getFirst());

        var placeholder = erasing.erase(environment, customer);

        assertThat(AuditLines.of(jdbc, owner.id(), "customer-erased").lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("environment_id", environment.value())
                        .containsEntry("resource", "customer")
                        .containsEntry("subject", placeholder)
                        .containsEntry("detail", "{\"cards\":3,\"open\":2}"));
    }

    @Test
    void isForOwnersAlone() {
        send(1);
        organization.signIn(organization.newMember(
                Permission.CANCEL_CARDS, Permission.SEE_STREAMS, Permission.SEE_MEMBERS, Permission.SEE_ALL_ENTRIES));

        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> erasing.erase(environment, customer));

        organization.signIn(owner);
        assertThat(erasing.cards(environment, customer)).isEqualTo(1);
    }

    @Test
    void isPossibleInADeactivatedEnvironment() {
        send(1);
        organization.deactivate(environment);

        erasing.erase(environment, customer);

        assertThat(erasing.cards(environment, customer)).isZero();
    }

    @Test
    void saysThatNobodyHadTheId() {
        assertThat(erasing.cards(environment, customer)).isZero();
        assertThat(Placeholder.is(erasing.erase(environment, customer))).isTrue();
    }

    private List<CardId> send(int count) {
        var sent = new ArrayList<NewCard>();
        for (var i = 0; i < count; i++) {
            sent.add(card(environment, template, customer));
        }
        return cards.send(sent);
    }

    private NewCard card(EnvironmentId where, CardTemplate what, String userId) {
        var payload = "{\"detail\":{\"title\":\"for you\",\"name\":" + quoted(userId) + "}}";
        return new NewCard(
                where, what.id(), userId, true, null, null, null, null, clock.instant(), null, null, payload);
    }

    private Job submit(CardCriteria criteria) {
        return jobs.submit(
                environment, reviews.start(environment, criteria).join().id(), "Asked for it");
    }

    private JobNumbers numbers(Job job) {
        return jobs.find(environment, job.id()).orElseThrow().numbers();
    }

    private static CardCriteria criteria(String... userIds) {
        return CardCriteria.none().with(CardAttribute.USER_ID, List.of(userIds));
    }

    private void keepAnswer() {
        var credential =
                organization.newCredential(environment, CredentialRole.EVENTS).credential();
        jdbc.sql("""
                insert into idempotency_key (credential_id, route, client_key, request_hash, claim, claimed_until, status, answer,
                    expires)
                values (:credential, 'POST cards', 'a key', 'a hash', :claim, now(), 201, :answer, now())
                """)
                .param("credential", credential.id().value())
                .param("claim", UUID.randomUUID())
                .param("answer", "{\"data\":[{\"userId\":" + quoted(customer) + "}]}")
                .update();
    }

    private List<String> statuses() {
        return jdbc.sql("select id, status, updated from card where environment_id = :environment order by id")
                .param("environment", environment.value())
                .query((row, number) -> row.getLong(1) + " " + row.getInt(2) + " " + row.getTimestamp(3))
                .list();
    }

    /** What of the id is the same as it is and in JSON. */
    private String text() {
        return customer.substring("erika \"".length(), customer.length() - 1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<String> columnsWith(String text) {
        return jdbc
                .sql(COLUMNS)
                .query((row, number) -> row.getString("table_name") + "." + row.getString("column_name"))
                .list()
                .stream()
                .filter(column -> has(column, text))
                .toList();
    }

    private boolean has(String column, String text) {
        var dot = column.indexOf('.');
        return jdbc.sql("select count(*) from %s where cast(\"%s\" as varchar) like :text"
                                .formatted(column.substring(0, dot), column.substring(dot + 1)))
                        .param("text", "%" + text + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A watch that ends. */
    private record Ended(Watch watch) implements AutoCloseable {

        @Override
        public void close() {
            watch.end();
        }
    }
}

@OnH2
class ErasureOnH2Test extends ErasureContract {}

@OnPostgres
class ErasureOnPostgresTest extends ErasureContract {}
