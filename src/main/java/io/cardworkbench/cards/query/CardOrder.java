package io.cardworkbench.cards.query;

import java.util.List;
import java.util.stream.Collectors;

/** From which end cards are listed: the indexes are read forwards or backwards, one as fast as the other. */
public enum CardOrder {
    NEWEST(" desc", " < "),
    OLDEST(" asc", " > ");

    private final String direction;
    private final String after;

    CardOrder(String direction, String after) {
        this.direction = direction;
        this.after = after;
    }

    /** By columns of an index, the last being the one that tells cards apart. */
    String by(List<String> columns) {
        return columns.stream().map(column -> column + direction).collect(Collectors.joining(", "));
    }

    /** That columns come after these values. */
    String isAfter(String columns, String values) {
        return " and " + columns + after + values;
    }
}
