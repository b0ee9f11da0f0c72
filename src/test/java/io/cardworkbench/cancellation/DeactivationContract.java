package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.EnvironmentDeactivated;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.Permission;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** An environment with unfinished jobs stays active, and a deactivated one gets no new job. */
abstract class DeactivationContract extends EngineContract {

    @Autowired
    EnvironmentService environments;

    @BeforeEach
    void signInWhoMayDeactivate() {
        organization.signIn(organization.newMember(
                Permission.CANCEL_CARDS, Permission.SEE_TEMPLATES, Permission.DEACTIVATE_ENVIRONMENTS));
    }

    @Test
    void refusesToDeactivateWhileAJobIsUnfinished() {
        cards.send(environment, template, 5);
        var job = submit(review(allOfTemplate()));

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> environments.deactivate(environment))
                .extracting(ChangeRefused::rule)
                .isEqualTo(ChangeRefused.Rule.UNFINISHED_JOBS);
        assertThat(run(job).numbers().cancelled()).isEqualTo(5);

        environments.deactivate(environment);
        assertThat(environments.find(environment).orElseThrow().active()).isFalse();
    }

    @Test
    void startsNothingFromAReviewThatWasMadeBefore() {
        var sent = cards.send(environment, template, 5);
        var review = review(allOfTemplate());

        environments.deactivate(environment);

        assertThatExceptionOfType(EnvironmentDeactivated.class).isThrownBy(() -> submit(review));
        assertAll(sent, CardStatus.ACTIVE);
    }

    @RepeatedTest(5)
    void letsOneOfTwoAtOnceHappen() throws Exception {
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());
        var together = new CyclicBarrier(2);

        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            var submitted = threads.submit(at(together, () -> submit(review)));
            var deactivated = threads.submit(at(together, () -> environments.deactivate(environment)));

            assertThat(Stream.of(submitted, deactivated).filter(DeactivationContract::succeeds))
                    .hasSize(1);
        }
        assertThat(jobTable.unfinished(environment).isEmpty())
                .isNotEqualTo(environments.find(environment).orElseThrow().active());
    }

    private static boolean succeeds(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException failed) {
            assertThat(failed).cause().isInstanceOfAny(ChangeRefused.class, EnvironmentDeactivated.class);
            return false;
        }
    }

    private static Callable<Boolean> at(CyclicBarrier together, Runnable action) {
        return () -> {
            together.await();
            action.run();
            return true;
        };
    }
}

@OnH2
class DeactivationOnH2Test extends DeactivationContract {}

@OnPostgres
class DeactivationOnPostgresTest extends DeactivationContract {}
