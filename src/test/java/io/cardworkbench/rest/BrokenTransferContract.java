package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A transfer that breaks off can't look whole. */
@ExtendWith(OutputCaptureExtension.class)
abstract class BrokenTransferContract extends ApiContract {

    /** More than one part of a job has. */
    private static final int CARDS = 1_100;

    private static final String LAST_CHUNK = "0\r\n\r\n";

    @Test
    void endsAWholeTransferWithTheNumberOfItsRows() {
        var answer = read(newJob());

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("# " + CARDS + " rows\r\n")
                .endsWith(LAST_CHUNK);
    }

    @Test
    void breaksOffWhereItCanNotGoOn(CapturedOutput log) {
        var job = newJob();
        var broken = jdbc.sql("""
                        update chunk set skipped_ids = card_ids, skipped_statuses = cast(array[99] as smallint array)
                        where number = 1 and review_id = (select review_id from cancel_job where id = :job)
                        """).param("job", Long.parseLong(job)).update();
        assertThat(broken).isOne();

        var answer = read(job);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("remaining").doesNotContain(" rows\r\n", "incident");
        assertThat(answer).doesNotEndWith(LAST_CHUNK);
        assertThat(log).containsOnlyOnce(": Incident ").doesNotContain("Servlet.service()");
    }

    private String newJob() {
        var offer = cards.newTemplate(environment, "Large");
        cards.send(environment, offer, CARDS);
        var accepted = api.put(path("cards/cancel?cardTemplateId=" + offer.id()));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        return accepted.data().path("jobId").asString();
    }

    private String read(String job) {
        return RawHttp.send(
                port,
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                        .formatted(path("cards/cancel-status/" + job + "/cards"), api.token()));
    }
}

@OnH2
class BrokenTransferOnH2IT extends BrokenTransferContract {}

@OnPostgres
class BrokenTransferOnPostgresTest extends BrokenTransferContract {}
