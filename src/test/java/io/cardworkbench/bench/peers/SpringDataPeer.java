package io.cardworkbench.bench.peers;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactory;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** A loop over a Spring Data JDBC repository: finds 1,000, saves each, a transaction for them. */
final class SpringDataPeer implements Peer {

    private static final int PAGE = 1_000;

    @Override
    public String name() {
        return "Spring Data JDBC, a loop over pages of 1,000";
    }

    @Override
    public String key() {
        return "springData";
    }

    @Override
    public int sample() {
        return 50_000;
    }

    @Override
    public void cancel(PeerCards cards) {
        var factory = new JdbcRepositoryFactory(cards.context().getBean(JdbcAggregateOperations.class));
        factory.setBeanFactory(cards.context());
        var repository = factory.getRepository(Repository.class);
        var transaction = new TransactionTemplate(cards.transactions());
        for (var done = 0; done < sample(); done += PAGE) {
            transaction.executeWithoutResult(status -> cancelPage(repository, cards));
        }
    }

    private static void cancelPage(Repository repository, PeerCards cards) {
        var open = (short) 3;
        repository
                .findByEnvironmentIdAndCardTemplateIdAndStatusLessThanEqualOrderById(
                        cards.environment(), cards.template(), open, Limit.of(PAGE))
                .forEach(card -> repository.save(card.cancelled()));
    }

    /** What a save writes: all that the class has, as it does by default. */
    @Table("peer_card")
    record Card(
            @Id long id,
            int environmentId,
            int cardTemplateId,
            short status,
            boolean live,
            String userId,
            Instant created,
            Instant updated) {

        private static final short CANCELLED = 7;

        Card cancelled() {
            return new Card(id, environmentId, cardTemplateId, CANCELLED, live, userId, created, Instant.now());
        }
    }

    /** Named by what it finds, as is usual. */
    interface Repository extends CrudRepository<Card, Long> {

        List<Card> findByEnvironmentIdAndCardTemplateIdAndStatusLessThanEqualOrderById(
                int environmentId, int cardTemplateId, short status, Limit limit);
    }
}
