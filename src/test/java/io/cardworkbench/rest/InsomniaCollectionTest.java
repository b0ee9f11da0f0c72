package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.support.OnH2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The collection for Insomnia, the description of the API and the server agree. */
@OnH2
class InsomniaCollectionTest extends ApiContract {

    private static final String CUSTOMER = "customer-1";

    private final InsomniaCollection collection = InsomniaCollection.read(Path.of("docs/api/insomnia.yaml"));

    @BeforeEach
    void fillInTheEnvironment() {
        var made = organization.newCredential(environment, CredentialRole.EVENTS);
        collection.set("base_url", "");
        collection.set("environment_id", environment.toString());
        collection.set("client_id", made.credential().clientId());
        collection.set("client_secret", made.secret());
        collection.set("user_id", CUSTOMER);
        collection.set("card_template_id", template.id().toString());
    }

    @Test
    void isACollectionOfInsomniaThatTriesOutTheDemo() {
        assertThat(collection.document().path("type").stringValue()).isEqualTo("collection.insomnia.rest/5.0");
        assertThat(collection.document().path("schema_version").stringValue()).isEqualTo("5.1");
        assertThat(collection.requests())
                .extracting(InsomniaRequest::name)
                .containsExactly(
                        "Get token",
                        "List templates",
                        "Send card",
                        "List cards",
                        "Cancel cards",
                        "Cancel status",
                        "Pause job",
                        "Resume job",
                        "Set speed",
                        "Move job",
                        "Stop job",
                        "Try again",
                        "Cancelled cards",
                        "Job rate",
                        "Series status",
                        "Stop series",
                        "Customer stream",
                        "Send event",
                        "Cancel event");
        assertThat(collection.environment().propertyNames())
                .contains("base_url", "environment_id", "client_id", "client_secret", "user_id");
        assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+_[0-9a-f]{32}"));
    }

    @TestFactory
    List<DynamicTest> eachRequestIsAnOperationOfTheDescription() {
        getToken();
        send("Send card");
        send("Cancel cards", "userId");
        return collection.requests().stream()
                .map(request -> DynamicTest.dynamicTest(
                        request.name(),
                        () -> assertThat(request.parameterNames())
                                .isSubsetOf(operation(request).queryParameters())))
                .toList();
    }

    @Test
    void cancelCardsHasEveryParameterExplainedAndSwitchedOff() {
        var cancel = collection.request("Cancel cards");

        assertThat(cancel.parameterNames()).isEqualTo(operation(cancel).queryParameters());
        assertThat(cancel.parameters())
                .noneMatch(InsomniaRequest::isOn)
                .allSatisfy(parameter ->
                        assertThat(parameter.path("description").asString("")).isNotEmpty());
        assertThat(cancel.description()).contains("Nothing ticked is refused");
    }

    @Test
    void worksFromCredentialToCancelledCard() {
        getToken();
        assertThat(send("List templates").data().path(0).path("cardTemplateId").stringValue())
                .isEqualTo(template.id().toString());
        var card = send("Send card").data().path("cardInstanceIds").path(0).stringValue();
        assertThat(send("List cards").data().path(0).path("cardInstanceId").stringValue())
                .isEqualTo(card);
        assertThat(send("Customer stream").data()).hasSize(1);

        assertThat(send("Cancel cards").problem()).isEqualTo("unscoped");
        var accepted = send("Cancel cards", "userId");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        jobs.run(new JobId(accepted.data().path("jobId").asLong()));

        assertThat(send("Cancel status").data().path("state").stringValue()).isEqualTo("completed");
        assertThat(send("Customer stream").data()).isEmpty();
        assertThat(cancelled()).isOne();
    }

    @Test
    void holdsAndStopsTheJobThatItStarted() {
        getToken();
        send("Send card");
        send("Cancel cards", "userId");

        assertThat(send("Pause job").data().path("state").stringValue()).isEqualTo("paused");
        assertThat(send("Resume job").data().path("state").stringValue()).isEqualTo("running");
        assertThat(send("Set speed").data().path("speed").stringValue()).isEqualTo("gentle");
        assertThat(send("Move job").problem()).isEqualTo("job-state");
        assertThat(send("Stop job").data().path("state").stringValue()).isEqualTo("stopped");
        assertThat(cancelled()).isZero();
        assertThat(send("Cancelled cards").data().path(0).path("outcome").stringValue())
                .isEqualTo("remaining");
        assertThat(send("Job rate").data().path("spans")).hasSize(1);
        assertThat(send("Try again").data().path("restOf").stringValue())
                .isEqualTo(send("Cancel status").data().path("jobId").stringValue());
    }

    @Test
    void sendsAndCancelsByEvent() {
        getToken();
        assertThat(send("Send event").json().path("field").stringValue()).isEqualTo("events.name");
        api.post(
                path("cards"),
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"other\"], \"eventName\": \"store_opened\"}"
                        .formatted(template.id()));

        assertThat(send("Send event").status()).isEqualTo(201);
        assertThat(send("Cancel event").data().path("reviewed").intValue()).isOne();
    }

    /** Whatever is ticked, the value that stands there is one that the server takes. */
    @TestFactory
    List<DynamicTest> takesEachParameterOfCancelCards() {
        getToken();
        return collection.request("Cancel cards").parameterNames().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(send("Cancel cards", "dryRun", name))
                                .satisfiesAnyOf(
                                        answer -> assertThat(answer.status()).isEqualTo(200),
                                        answer -> assertThat(answer.problem()).isIn("unscoped", "count-differs"))))
                .toList();
    }

    private void getToken() {
        assertThat(send("Get token").status()).isEqualTo(200);
    }

    private ApiClient.Answered send(String name, String... ticked) {
        return collection.request(name).send(port, ticked);
    }

    private DescribedOperation operation(InsomniaRequest request) {
        return DescribedOperation.all(ApiClient.at(port).get("/v3/api-docs").json()).stream()
                .filter(operation -> operation.answers(request.method(), request.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not described: " + request.method() + " " + request.path()));
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        collection.document().findValues("id").forEach(id -> ids.add(id.stringValue()));
        return ids;
    }
}
