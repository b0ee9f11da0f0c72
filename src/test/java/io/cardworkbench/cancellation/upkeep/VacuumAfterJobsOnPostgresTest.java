package io.cardworkbench.cancellation.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.CancellationEvent.JobEnded;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.sql.Database;
import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** After large jobs the cards are to be vacuumed, once. */
@OnPostgres
class VacuumAfterJobsOnPostgresTest extends EngineContract {

    private static final String SCHEDULED = "select count(*) from scheduled_tasks where task_name = 'vacuum-cards'";

    @Autowired
    private ObjectProvider<Scheduler> scheduler;

    @Autowired
    private Database database;

    @AfterEach
    void unschedule() {
        jdbc.sql("delete from scheduled_tasks where task_name = 'vacuum-cards'").update();
    }

    @Test
    void isDueOnceAfterLargeJobs() {
        var job = job(20);

        vacuumAfter(20).ended(new JobEnded(job, null));
        vacuumAfter(20).ended(new JobEnded(job, null));

        assertThat(scheduled()).isOne();
    }

    @Test
    void isNotDueAfterSmallOnes() {
        vacuumAfter(20).ended(new JobEnded(job(19), null));

        assertThat(scheduled()).isZero();
    }

    private Job job(int size) {
        cards.send(environment, template, size);
        return run(submit(review(allOfTemplate())));
    }

    private VacuumAfterJobs vacuumAfter(int cancelled) {
        var settings = new UpkeepSettings(cancelled);
        return new VacuumAfterJobs(scheduler, settings, database, clock);
    }

    private int scheduled() {
        return jdbc.sql(SCHEDULED).query(Integer.class).single();
    }
}
