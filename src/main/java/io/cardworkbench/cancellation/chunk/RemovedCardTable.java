package io.cardworkbench.cancellation.chunk;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which id closed cards have been looked through, to remove those that are not kept any more: it never goes back. */
@Repository
class RemovedCardTable {

    private static final String UP_TO = "select coalesce(max(up_to), 0) from card_retention";

    private final JdbcClient jdbc;

    RemovedCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of the cards that do not exist were removed since they are not kept any more: those that were looked at. */
    List<Long> among(Collection<Long> missing) {
        var upTo = jdbc.sql(UP_TO).query(Long.class).single();
        return missing.stream().filter(card -> card <= upTo).toList();
    }
}
