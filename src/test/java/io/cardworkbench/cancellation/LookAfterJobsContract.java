package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows of db-scheduler are lost: deleted by hand, or left out of a restore. */
abstract class LookAfterJobsContract extends EngineContract {

    @Autowired
    LookAfterJobs lookAfterJobs;

    @Test
    void givesARunningJobItsWorkersBack() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        jdbc.sql("delete from scheduled_tasks").update();

        lookAfterJobs.look();
        lookAfterJobs.look();

        assertThat(tasks()).contains(job.id() + "/1", job.id() + "/2").doesNotHaveDuplicates();
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(50, 50, 0, 0, 0));
    }

    @Test
    void makesWhatRecursDueAgain() {
        jdbc.sql("delete from scheduled_tasks").update();

        lookAfterJobs.look();

        assertThat(jdbc.sql("select task_name from scheduled_tasks")
                        .query(String.class)
                        .list())
                .contains("lifecycle-clock", "purge-reviews");
    }

    @Test
    void leavesAJobThatHasEndedAsItIs() {
        cards.send(environment, template, 5);
        var job = run(submit(review(allOfTemplate())));
        jdbc.sql("delete from scheduled_tasks").update();

        lookAfterJobs.look();

        assertThat(tasks()).doesNotContain(job.id() + "/1");
    }

    private List<String> tasks() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = 'cancel-job'")
                .query((row, number) -> row.getString(1))
                .list();
    }
}

@OnH2
class LookAfterJobsOnH2Test extends LookAfterJobsContract {}

@OnPostgres
class LookAfterJobsOnPostgresTest extends LookAfterJobsContract {}
