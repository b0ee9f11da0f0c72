package io.cardworkbench.cards;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a pasted list or of a CSV file, whichever of the usual separators it has. */
final class Cells {

    private static final String SEPARATORS = "\n\r,;\t";

    private static final char QUOTE = '"';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<String> cells = new ArrayList<>();
    private int position;

    Cells(String text) {
        this.text = text;
        this.position = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    List<String> read() {
        while (position < text.length()) {
            skipBlanks();
            var cell = quoted() + plain().strip();
            if (!cell.isBlank()) {
                cells.add(cell);
            }
            position++;
        }
        return cells;
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
        while (position < text.length() && SEPARATORS.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) && SEPARATORS.indexOf(character) < 0;
    }
}
