package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application, with a stopwatch on the transactions of its jobs. */
record BenchNode(ConfigurableApplicationContext context) implements AutoCloseable {

    static BenchNode start(String url) {
        return new BenchNode(Node.startWith(
                List.of(TransactionTimes.class),
                "spring.datasource.url=" + url,
                "spring.datasource.hikari.maximum-pool-size=100",
                "workbench.database.read-time-limit=60s",
                "workbench.cancellation.review-time-limit=10m",
                "logging.level.root=warn"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /** The one member that the data has. */
    void signIn() {
        var member = jdbc().sql("select id, email, name from member")
                .query((row, number) ->
                        new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name")))
                .single();
        get(Organization.class).signIn(member);
    }

    EnvironmentId environment() {
        return new EnvironmentId(jdbc().sql("select min(environment_id) from card_template")
                .query(Integer.class)
                .single());
    }

    @Override
    public void close() {
        context.close();
    }
}
