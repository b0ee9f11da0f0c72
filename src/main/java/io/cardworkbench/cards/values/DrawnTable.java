package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.csv.Csv.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a table that a database drew with lines: a heading, a rule, the rows, and how many they are. */
final class DrawnTable {

    private static final Pattern RULE = Pattern.compile("[-+|=: ]++");

    private static final Pattern FOOTER = Pattern.compile("\\(\\d+ rows?\\)|\\d+ rows? in set.*");

    private DrawnTable() {}

    static boolean isRule(String line) {
        return line.contains("--") && RULE.matcher(line).matches();
    }

    /** The rows of such a table, its heading first; empty where the text is none. */
    static Optional<List<List<Cell>>> off(List<String> lines) {
        var rule = lines.stream().limit(2).filter(DrawnTable::isRule).findFirst();
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        var columns = rule.get().contains("+") || rule.get().contains("|");
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            if (!isRule(line) && !FOOTER.matcher(line).matches()) {
                rows.add(columns ? cells(line) : List.of(new Cell(line, false)));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(rows));
    }

    private static List<Cell> cells(String line) {
        var start = line.startsWith("|") ? 1 : 0;
        var end = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
        return Arrays.stream(line.substring(start, end).split("\\|", -1))
                .map(text -> new Cell(Invisible.strip(text), false))
                .toList();
    }
}
