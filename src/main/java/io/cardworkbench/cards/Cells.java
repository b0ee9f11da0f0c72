package io.cardworkbench.cards;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a pasted list or of a CSV file, row by row. */
final class Cells {

    /** What usually stands between the cells of a row. */
    static final String USUAL = ",;\t";

    private static final String LINE_BREAKS = "\n\r";

    private static final char QUOTE = '"';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final String separators;
    private final List<List<String>> rows = new ArrayList<>();
    private int position;

    Cells(String text, String separators) {
        this.text = text;
        this.separators = separators;
        this.position = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** All cells that are not empty, whichever row they are in. */
    static List<String> in(String text) {
        return new Cells(text, USUAL)
                .rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }

    /** The rows that are not empty, without the empty cells at their ends. */
    List<List<String>> rows() {
        var row = new ArrayList<String>();
        while (position < text.length()) {
            skipBlanks();
            row.add(quoted() + plain().strip());
            if (position >= text.length() || isOneOf(LINE_BREAKS, text.charAt(position))) {
                add(row);
                row = new ArrayList<>();
            }
            position++;
        }
        add(row);
        return rows;
    }

    private void add(List<String> row) {
        while (!row.isEmpty() && row.getLast().isBlank()) {
            row.removeLast();
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
    }

    private void skipBlanks() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
    }

    /** The part in quotes, with two of them for one; empty where there is none. A quote without its pair is a character. */
    private String quoted() {
        if (position >= text.length() || text.charAt(position) != QUOTE) {
            return "";
        }
        var content = new StringBuilder();
        for (var i = position + 1; i < text.length(); i++) {
            if (text.charAt(i) != QUOTE) {
                content.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                content.append(QUOTE);
                i++;
            } else {
                position = i + 1;
                return content.toString().strip();
            }
        }
        return "";
    }

    private String plain() {
        var start = position;
        while (position < text.length() && !endsCell(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean isBlank(char character) {
        return Character.isWhitespace(character) && !endsCell(character);
    }

    private boolean endsCell(char character) {
        return isOneOf(LINE_BREAKS, character) || isOneOf(separators, character);
    }

    private static boolean isOneOf(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}
