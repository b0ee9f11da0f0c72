package io.cardworkbench.cancellation.api;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.Stranger;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Systems are answered although a stranger holds the queue of jobs, and told what they wait for. */
abstract class HeldQueueApiContract extends ApiContract {

    @Autowired
    DataSource dataSource;

    @Test
    void refusesForNowAndStartsNothingLater() {
        cancelOfCustomer(0);
        try (var _ = holdQueue()) {
            var refused = cancelOfCustomer(1);

            assertThat(refused).refuses(503, "took-too-long");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
        }
        assertThat(api.get(path("cards/cancel-status")).data()).hasSize(1);

        assertThat(cancelOfCustomer(1).status())
                .as("the same key, as Retry-After asks for")
                .isEqualTo(202);
    }

    @Test
    void saysThatAJobIsStoppingWhichCannotEndYet() {
        var job = cancelOfCustomer(0).data().path("jobId").asString();
        try (var _ = holdQueue()) {
            var stopping =
                    api.post(path("cards/cancel-status/" + job + "/stop"), "").data();

            assertThat(stopping.path("state").asString()).isEqualTo("running");
            assertThat(stopping.path("stopping").asBoolean()).isTrue();
        }

        var stopped = api.post(path("cards/cancel-status/" + job + "/stop"), "").data();
        assertThat(stopped.path("state").asString()).isEqualTo("stopped");
        assertThat(stopped.path("stopping").asBoolean()).isFalse();
    }

    /** A server that writes nothing can't see that nobody listens any more; the key tells what became of the request. */
    @Test
    void startsWhatWasAskedForByAClientThatHasLeft() throws IOException {
        cancelOfCustomer(0);
        cards.send(environment, template, 2);
        try (var _ = holdQueue();
                var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nIdempotency-Key: %s\r\n\r\n"
                                    .formatted(path("cards/cancel?userId=customer-1"), api.token(), "customer-1")
                                    .getBytes(StandardCharsets.UTF_8));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(path("cards/cancel-status")).data().size() == 2);

        var again = api.put(path("cards/cancel?userId=customer-1"), "Idempotency-Key", "customer-1");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(api.get(path("cards/cancel-status")).data()).hasSize(2);
    }

    private Answered cancelOfCustomer(int number) {
        cards.send(environment, template, 2);
        return api.put(path("cards/cancel?userId=customer-" + number), "Idempotency-Key", "customer-" + number);
    }

    private Stranger holdQueue() {
        return new Stranger(
                dataSource, "select * from cancel_queue where environment_id = %s for update".formatted(environment));
    }
}

@OnH2
class HeldQueueApiOnH2IT extends HeldQueueApiContract {}

@OnPostgres
class HeldQueueApiOnPostgresTest extends HeldQueueApiContract {}
