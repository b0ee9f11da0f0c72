package io.cardworkbench.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads and writes CSV as RFC 4180 has it. */
public final class Csv {

    /**
     * What begins a file that people open: without it, Excel takes UTF-8 for another encoding. Programs would take it for a part
     * of the first name, so that what they read has none.
     *
     * @see <a href="../../../../../../docs/decisions/0013-what-the-api-takes-from-libraries.md">Decision 13</a>
     */
    public static final String MARK_FOR_SPREADSHEETS = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final CsvWriter.CsvWriterBuilder WRITER =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0);

    private Csv() {}

    /** Quoted where it has to be; and spreadsheets read none of the cells as a formula. */
    public static String line(Collection<String> cells) {
        return written(cells.stream().map(Csv::guarded).toList());
    }

    /** The last line of what is sent while it is being read; without it, something is missing. */
    public static String end(long rows) {
        return "# " + rows + " rows\r\n";
    }

    /** The same with what is to be known of the rows. */
    public static String end(long rows, String remark) {
        return "# " + rows + " rows, " + remark + "\r\n";
    }

    /** The rows that are not empty. None at all where quotes are not in pairs: then they are characters like others. */
    public static Optional<List<List<Cell>>> rows(String text, char separator, char quote) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
        try (var rows = reader.build(new Cells(), text)) {
            return Optional.of(rows.stream().toList());
        } catch (CsvParseException quotesWithoutPair) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(Collection<String> cells) {
        var text = new StringWriter();
        WRITER.build(text).writeRecord(cells);
        return text.toString();
    }

    private static String guarded(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /**
     * What stands between two separators.
     *
     * @param quoted whether it stood in quotes, and so is meant as it is
     */
    public record Cell(String text, boolean quoted) {}

    private static final class Cells extends AbstractBaseCsvCallbackHandler<List<Cell>> {

        private List<Cell> row = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row = new ArrayList<>();
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            row.add(new Cell(new String(buffer, offset, length), quoted));
        }

        @Override
        protected List<Cell> buildRecord() {
            return row;
        }
    }
}
