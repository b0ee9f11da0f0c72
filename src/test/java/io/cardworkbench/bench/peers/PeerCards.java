package io.cardworkbench.bench.peers;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The open cards of a template, in the one table of all cards. */
public record PeerCards(ApplicationContext context, int environment, int template) {

    static final String OF_TEMPLATE = "environment_id = :environment and card_template_id = :template and status <= 3";

    private static final String FIRST =
            "select id from peer_card where " + OF_TEMPLATE + " order by id fetch first :count rows only";

    private static final String CANCEL_ONE =
            "update peer_card set status = 7, updated = now() where id = :id and status <= 3";

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    PlatformTransactionManager transactions() {
        return context.getBean(PlatformTransactionManager.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    List<Long> first(int count) {
        return jdbc().sql(FIRST)
                .param("environment", environment)
                .param("template", template)
                .param("count", count)
                .query(Long.class)
                .list();
    }

    void cancelOne(long id) {
        jdbc().sql(CANCEL_ONE).param("id", id).update();
    }
}
