package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.cards.values.Reading.Kind;
import io.cardworkbench.csv.Csv.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The ways to understand a pasted text or a file as values of an attribute.
 *
 * @param choices the likeliest first
 * @param sure whether nobody can have meant another than the first
 * @param firstRows the first lines, in cells
 */
public record Readings(List<Reading> choices, boolean sure, List<List<String>> firstRows) {

    /** Room for as many values as a criterion takes, in a table of twenty columns. */
    public static final int MAX_CELLS = 200_000;

    private static final String SEPARATORS = ",;\t\r";

    private static final int SHOWN_ROWS = 5;

    /** More than any id has, with its separators. */
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([,.'’\\u00A0\\u202F ])\\d{3})(?:\\1\\d{3})*|\\d{1,2}(?:,\\d{2})*,\\d{3}");

    public Readings {
        choices = List.copyOf(choices);
        firstRows = List.copyOf(firstRows);
    }

    /** Whether a text has so many lines and cells that reading it would keep the page, and its memory, for long. */
    public static boolean isTooMuch(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> endsCell(text, i))
                .skip(MAX_CELLS)
                .findFirst()
                .isPresent();
    }

    /** The two characters that end a line on Windows are one end. */
    private static boolean endsCell(String text, int position) {
        var character = text.charAt(position);
        var isHalfAnEnd = character == '\r' && text.startsWith("\n", position + 1);
        return !isHalfAnEnd && (character == '\n' || SEPARATORS.indexOf(character) >= 0);
    }

    public static Readings of(String text, CardAttribute attribute) {
        var sheet = Sheet.of(text, attribute);
        var found = withoutRepeats(found(sheet, attribute));
        var useful = found.stream()
                .filter(reading -> reading.hasValueFor(attribute))
                .sorted(Comparator.comparing((Reading reading) -> !reading.fits(attribute)))
                .toList();
        var choices = new ArrayList<>(useful.isEmpty() ? found.subList(0, 1) : useful);
        var likely = choices.getFirst();
        var sure = choices.size() == 1
                && (sheet.form() != Sheet.Form.RAGGED)
                && (sheet.form() != Sheet.Form.TABLE)
                && likely.kind() != Kind.NUMBERS
                && likely.doubtful().isEmpty();
        if (!likely.isSilent() || sheet.form() == Sheet.Form.LIST) {
            Optional.of(Reading.of(Kind.AS_IT_STANDS, 0, "", whole(sheet), 0, attribute))
                    .filter(reading -> reading.hasValueFor(attribute))
                    .ifPresent(choices::add);
        }
        return new Readings(choices, sure, firstRows(sheet));
    }

    /** Two ways that come to the same are one. */
    private static List<Reading> withoutRepeats(List<Reading> readings) {
        var different = new LinkedHashMap<List<String>, Reading>();
        readings.forEach(reading -> different.putIfAbsent(reading.values(), reading));
        return List.copyOf(different.values());
    }

    /** Values as a text, one a line, that is read as these values again. */
    public static String text(List<String> values, CardAttribute attribute) {
        var lines = new ArrayList<String>();
        if (!values.isEmpty() && attribute.isNamedBy(values.getFirst())) {
            lines.add(attribute.key());
        }
        values.forEach(value -> lines.add(Dress.isMistakable(value, attribute) ? quoted(value) : value));
        return String.join("\n", lines);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private static List<Reading> found(Sheet sheet, CardAttribute attribute) {
        return switch (sheet.form()) {
            case LINES -> withNumbers(sheet, attribute, List.of(column(Kind.LINES, 0, sheet, attribute)));
            case LIST -> List.of(column(Kind.CELLS, 0, sheet, attribute));
            case DRAWN -> columns(sheet, attribute);
            case ROW -> row(sheet, attribute);
            case TABLE -> withNumbers(sheet, attribute, withLines(sheet, attribute, columns(sheet, attribute)));
            case RAGGED -> withNumbers(sheet, attribute, List.of(lines(sheet, attribute), cells(sheet, attribute)));
        };
    }

    /** A row of which all cells stand in quotes is meant as a list; any other may be one value as well. */
    private static List<Reading> row(Sheet sheet, CardAttribute attribute) {
        var cells = cells(sheet, attribute);
        return sheet.rows().getFirst().stream().allMatch(Cell::quoted)
                ? List.of(cells)
                : withNumbers(sheet, attribute, List.of(cells, lines(sheet, attribute)));
    }

    private static List<Reading> columns(Sheet sheet, CardAttribute attribute) {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < sheet.columns(); i++) {
            readings.add(column(Kind.COLUMN, i, sheet, attribute));
        }
        readings.sort(Comparator.comparing(reading -> !attribute.isNamedBy(reading.heading())));
        return readings;
    }

    /** A separator that is followed by a blank in each line rather belongs to the value. */
    private static List<Reading> withLines(Sheet sheet, CardAttribute attribute, List<Reading> columns) {
        var quoted = sheet.rows().stream().flatMap(List::stream).anyMatch(Cell::quoted);
        if (quoted || sheet.hasHeading(attribute) || sheet.lines().getFirst().indexOf('\t') >= 0) {
            return columns;
        }
        var prose = sheet.lines().stream().allMatch(line -> line.contains(", ") || line.contains("; "));
        var readings = new ArrayList<>(columns);
        readings.add(prose ? 0 : readings.size(), lines(sheet, attribute));
        return readings;
    }

    private static List<Reading> withNumbers(Sheet sheet, CardAttribute attribute, List<Reading> others) {
        if (!attribute.isNumber()
                || !sheet.lines().stream()
                        .allMatch(line -> line.length() <= LONGEST_NUMBER
                                && GROUPED.matcher(line).matches())) {
            return others;
        }
        var numbers = sheet.lines().stream()
                .map(line -> new Cell(line.replaceAll("\\D", ""), true))
                .toList();
        var readings = new ArrayList<>(others);
        readings.addFirst(Reading.of(Kind.NUMBERS, 0, "", numbers, 0, attribute));
        return readings;
    }

    private static Reading lines(Sheet sheet, CardAttribute attribute) {
        var headed = attribute.isNamedBy(sheet.lines().getFirst());
        return Reading.of(
                Kind.LINES,
                0,
                headed ? sheet.lines().getFirst() : "",
                whole(sheet).subList(headed ? 1 : 0, sheet.lines().size()),
                0,
                attribute);
    }

    private static Reading cells(Sheet sheet, CardAttribute attribute) {
        var cells = sheet.rows().stream().flatMap(List::stream).toList();
        var headed = !cells.isEmpty() && attribute.isNamedBy(cells.getFirst().text());
        return Reading.of(
                Kind.CELLS,
                0,
                headed ? cells.getFirst().text() : "",
                cells.subList(headed ? 1 : 0, cells.size()),
                sheet.leftOut(),
                attribute);
    }

    private static Reading column(Kind kind, int column, Sheet sheet, CardAttribute attribute) {
        var cells = new ArrayList<Cell>();
        for (var row : sheet.rows()) {
            cells.add(column < row.size() ? row.get(column) : new Cell("", false));
        }
        var headed = sheet.form() != Sheet.Form.LIST && !cells.isEmpty() && isHeading(cells, sheet, attribute);
        var heading = headed ? Invisible.strip(cells.removeFirst().text()) : "";
        return Reading.of(kind, column, heading, cells, sheet.leftOut(), attribute);
    }

    /** Where all values are numbers, a first cell that is none can only be a heading. */
    private static boolean isHeading(List<Cell> cells, Sheet sheet, CardAttribute attribute) {
        if (sheet.hasHeading(attribute)) {
            return true;
        }
        return attribute.isNumber()
                && cells.size() > 1
                && cells.getFirst().text().chars().anyMatch(Character::isLetter)
                && cells.getFirst().text().chars().noneMatch(Character::isDigit)
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> attribute
                                .ruleBrokenBy(Invisible.strip(cell.text()))
                                .isEmpty());
    }

    private static List<Cell> whole(Sheet sheet) {
        return sheet.lines().stream().map(line -> new Cell(line, false)).toList();
    }

    private static List<List<String>> firstRows(Sheet sheet) {
        return sheet.rows().stream()
                .limit(SHOWN_ROWS)
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }
}
