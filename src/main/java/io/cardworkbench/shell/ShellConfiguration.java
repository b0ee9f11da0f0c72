package io.cardworkbench.shell;

import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What pages need beside the threads of requests. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    private static final int THREADS = 4;

    /** Named for Vaadin, which else takes any pool that it finds for its own, and with several finds none. */
    @Bean(name = "VaadinTaskExecutor", defaultCandidate = false)
    ThreadPoolTaskExecutor pageExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(THREADS)
                .maxPoolSize(THREADS)
                .threadNamePrefix("page-")
                .build();
    }
}
