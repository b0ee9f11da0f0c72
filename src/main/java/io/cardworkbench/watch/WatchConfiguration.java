package io.cardworkbench.watch;

import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The threads of rounds, apart from those of the application's other work. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    /** Each kind of round may wait for the database, and a round that was asked for behind it, without holding up the others. */
    private static final int THREADS = 8;

    @Bean(defaultCandidate = false)
    ThreadPoolTaskScheduler watchScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        // Those who ask for a round while the application closes need no answer.
        return builder.poolSize(THREADS)
                .threadNamePrefix("watch-")
                .additionalCustomizers(scheduler -> scheduler.setRejectedExecutionHandler(new DiscardPolicy()))
                .build();
    }
}
