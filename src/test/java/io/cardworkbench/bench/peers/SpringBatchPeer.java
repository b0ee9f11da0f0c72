package io.cardworkbench.bench.peers;

import java.util.Map;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.core.task.SyncTaskExecutor;

/** Spring Batch: a paging reader and a batch writer, 1,000 cards a chunk, nothing written down about the job itself. */
final class SpringBatchPeer implements Peer {

    private static final int CHUNK_SIZE = 1_000;

    @Override
    public String name() {
        return "Spring Batch, pages and batches of 1,000";
    }

    @Override
    public String key() {
        return "springBatch";
    }

    @Override
    public int sample() {
        return 200_000;
    }

    @Override
    public void cancel(PeerCards cards) throws Exception {
        var repository = new ResourcelessJobRepository();
        var operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
        var execution = operator.start(job(cards, repository), new JobParameters());
        if (execution.getStatus().isUnsuccessful()) {
            throw new IllegalStateException(execution.toString());
        }
    }

    private Job job(PeerCards cards, JobRepository repository) throws Exception {
        Step step = new StepBuilder("cancel", repository)
                .<Long, Long>chunk(CHUNK_SIZE)
                .transactionManager(cards.transactions())
                .reader(reader(cards))
                .writer(writer(cards))
                .build();
        return new JobBuilder("cancel", repository).start(step).build();
    }

    private JdbcPagingItemReader<Long> reader(PeerCards cards) throws Exception {
        var reader = new JdbcPagingItemReaderBuilder<Long>()
                .name("cards")
                .dataSource(cards.dataSource())
                .selectClause("select id")
                .fromClause("from peer_card")
                .whereClause("where " + PeerCards.OF_TEMPLATE)
                .sortKeys(Map.of("id", Order.ASCENDING))
                .parameterValues(Map.of("environment", cards.environment(), "template", cards.template()))
                .rowMapper((row, number) -> row.getLong("id"))
                .pageSize(CHUNK_SIZE)
                .maxItemCount(sample())
                .build();
        reader.afterPropertiesSet();
        return reader;
    }

    private static JdbcBatchItemWriter<Long> writer(PeerCards cards) {
        var writer = new JdbcBatchItemWriterBuilder<Long>()
                .dataSource(cards.dataSource())
                .sql("update peer_card set status = 7, updated = now() where id = ? and status <= 3")
                .itemPreparedStatementSetter((id, update) -> update.setLong(1, id))
                .build();
        writer.afterPropertiesSet();
        return writer;
    }
}
