package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.csv.Csv;
import io.cardworkbench.csv.Csv.Cell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a list as it stands in SQL, JSON or a program. */
final class ListDress {

    private static final Pattern BEFORE = Pattern.compile("(?i)^in\\s*(?=\\()");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final List<String> BRACKETS = List.of("()", "[]", "{}");

    private ListDress() {}

    /** The values of such a list, each meant as it is; empty where it may be something else. */
    static Optional<List<Cell>> off(String text) {
        var whole = BEFORE.matcher(withoutEnd(Invisible.strip(text))).replaceFirst("");
        for (var pair : BRACKETS) {
            if (whole.length() > 2 && whole.charAt(0) == pair.charAt(0) && whole.endsWith(pair.substring(1))) {
                var inside = Invisible.strip(whole.substring(1, whole.length() - 1));
                return cells(inside, '"').or(() -> cells(inside, '\''));
            }
        }
        return whole.startsWith("'") ? cells(whole, '\'') : Optional.empty();
    }

    private static String withoutEnd(String text) {
        return text.endsWith(";") ? Invisible.strip(text.substring(0, text.length() - 1)) : text;
    }

    /** An escape means something else in each language. */
    private static Optional<List<Cell>> cells(String inside, char quote) {
        if (inside.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        return Csv.rows(inside, ',', quote)
                .map(rows -> rows.stream()
                        .flatMap(List::stream)
                        .filter(cell ->
                                cell.quoted() || !Invisible.strip(cell.text()).isEmpty())
                        .toList())
                .filter(cells -> !cells.isEmpty() && cells.stream().allMatch(ListDress::isItem))
                .map(cells -> cells.stream()
                        .map(cell -> new Cell(Invisible.strip(cell.text()), true))
                        .toList());
    }

    private static boolean isItem(Cell cell) {
        return cell.quoted() || DIGITS.matcher(Invisible.strip(cell.text())).matches();
    }
}
