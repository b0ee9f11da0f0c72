package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.csv.Csv;
import io.cardworkbench.csv.Csv.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pasted text or a file, as rows of cells.
 *
 * @param lines the lines as they stand, but for blanks at their ends; none is empty
 * @param rows without empty cells at their ends
 * @param leftOut how many lines are neither values nor a heading
 */
record Sheet(Form form, List<String> lines, List<List<Cell>> rows, int leftOut) {

    /** How a text is made. */
    enum Form {
        /** Each line is one cell. */
        LINES,
        /** The only line has several cells. */
        ROW,
        /** Each line has several cells, and all have as many, or none more than the heading. */
        TABLE,
        /** Some lines have separators in them. */
        RAGGED,
        /** A list of SQL, JSON or a program. */
        LIST,
        /** A table with a rule below its heading. */
        DRAWN
    }

    private static final String USUAL = ";,";

    private static final String SEPARATOR_LINE = "sep=";

    Sheet {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    static Sheet of(String text, CardAttribute attribute) {
        var lines = text.lines()
                .map(Sheet::withoutMark)
                .filter(line -> !Invisible.strip(line).isEmpty())
                .toList();
        var bare = lines.stream().map(Invisible::strip).toList();
        var list = ListDress.off(text);
        if (list.isPresent()) {
            return new Sheet(Form.LIST, bare, list.get().stream().map(List::of).toList(), 0);
        }
        var drawn = DrawnTable.off(bare);
        if (drawn.isPresent()) {
            return new Sheet(
                    Form.DRAWN, bare, drawn.get(), bare.size() - drawn.get().size());
        }
        var separators = lines.stream().anyMatch(line -> line.indexOf('\t') >= 0) ? "\t" : USUAL;
        var first = 0;
        if (!bare.isEmpty() && bare.getFirst().matches(SEPARATOR_LINE + ".?")) {
            separators = lines.getFirst().length() > SEPARATOR_LINE.length()
                    ? lines.getFirst().substring(SEPARATOR_LINE.length())
                    : separators;
            first = 1;
        }
        first += comments(bare.subList(first, bare.size()), attribute);
        return of(lines.subList(first, lines.size()), separators, attribute, first, bare);
    }

    boolean hasHeading(CardAttribute attribute) {
        return form == Form.DRAWN || (!rows.isEmpty() && named(rows.getFirst(), attribute));
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static Sheet of(
            List<String> lines, String separators, CardAttribute attribute, int leftOut, List<String> bare) {
        var tables = tables(String.join("\n", lines), separators);
        if (tables.isEmpty()) {
            var separated = lines.size() > 1 && lines.stream().anyMatch(line -> hasAny(separators, line));
            return new Sheet(separated ? Form.RAGGED : Form.LINES, bare, whole(lines), leftOut);
        }
        var several = tables.stream()
                .filter(rows -> rows.stream().anyMatch(row -> row.size() > 1))
                .toList();
        if (several.isEmpty()) {
            return new Sheet(Form.LINES, bare, tables.getLast(), leftOut);
        }
        if (lines.size() == 1) {
            return new Sheet(Form.ROW, bare, List.of(split(lines.getFirst(), separators)), leftOut);
        }
        return several.stream()
                .map(rows -> new Sheet(Form.TABLE, bare, rows, leftOut))
                .filter(sheet -> sheet.isTable(attribute))
                .min(Comparator.comparing(sheet -> !sheet.hasHeading(attribute)))
                .orElseGet(() -> new Sheet(
                        Form.RAGGED,
                        bare,
                        lines.stream().map(line -> split(line, separators)).toList(),
                        leftOut));
    }

    /** The text as CSV with each of the separators, but for those with which its quotes are not in pairs. */
    private static List<List<List<Cell>>> tables(String text, String separators) {
        return separators
                .chars()
                .mapToObj(separator -> Csv.rows(text, (char) separator, '"'))
                .flatMap(Optional::stream)
                .map(Sheet::trimmed)
                .toList();
    }

    private boolean isTable(CardAttribute attribute) {
        if (rows.size() < 2) {
            return false;
        }
        var size = rows.getFirst().size();
        return named(rows.getFirst(), attribute)
                ? rows.stream().allMatch(row -> row.size() <= size)
                : rows.stream().allMatch(row -> row.size() == size);
    }

    /** The cells of a line that any of the separators ends. */
    private static List<Cell> split(String line, String separators) {
        var cells = List.of(new Cell(line, false));
        for (var i = 0; i < separators.length(); i++) {
            var separator = separators.charAt(i);
            cells = cells.stream()
                    .flatMap(cell -> cell.quoted() ? Stream.of(cell) : split(cell, separator))
                    .toList();
        }
        return cells.stream()
                .filter(cell -> !Invisible.strip(cell.text()).isEmpty())
                .toList();
    }

    private static Stream<Cell> split(Cell cell, char separator) {
        return Csv.rows(cell.text(), separator, '"')
                .map(rows -> rows.stream().flatMap(List::stream))
                .orElseGet(() -> Stream.of(cell));
    }

    private static boolean named(List<Cell> row, CardAttribute attribute) {
        return row.stream().filter(cell -> attribute.isNamedBy(cell.text())).count() == 1
                || (row.size() > 1
                        && row.stream()
                                .anyMatch(cell -> Arrays.stream(CardAttribute.values())
                                        .anyMatch(other -> other.isNamedBy(cell.text()))));
    }

    /** How many lines before a heading are comments. Without a heading below them they may be values. */
    private static int comments(List<String> lines, CardAttribute attribute) {
        var count = 0;
        while (count < lines.size() && lines.get(count).startsWith("#")) {
            count++;
        }
        var heading = count < lines.size()
                && Arrays.stream(lines.get(count).split("[,;\t]")).anyMatch(attribute::isNamedBy);
        return heading ? count : 0;
    }

    private static boolean hasAny(String separators, String line) {
        return separators.chars().anyMatch(separator -> line.indexOf(separator) >= 0);
    }

    private static List<List<Cell>> whole(List<String> lines) {
        return lines.stream().map(line -> List.of(new Cell(line, false))).toList();
    }

    private static List<List<Cell>> trimmed(List<List<Cell>> rows) {
        var all = new ArrayList<List<Cell>>();
        for (var row : rows) {
            var size = row.size();
            while (size > 0 && Invisible.strip(row.get(size - 1).text()).isEmpty()) {
                size--;
            }
            if (size > 0) {
                all.add(List.copyOf(row.subList(0, size)));
            }
        }
        return all;
    }

    /** Files that were joined have the mark of the second in their middle. */
    private static String withoutMark(String line) {
        var start = 0;
        while (start < line.length() && line.charAt(start) == '\uFEFF') {
            start++;
        }
        return line.substring(start);
    }
}
