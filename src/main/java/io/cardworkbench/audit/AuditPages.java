package io.cardworkbench.audit;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The audit log by offset, each page read from the nearest line that is known to come before it: what is recorded
 * meanwhile moves no line, and reading on costs the same however far down it is.
 */
public final class AuditPages {

    static final int FIRST_PAGE = 50;

    /** Reads lines that are older than a known one. */
    @FunctionalInterface
    public interface Reader {

        List<AuditLine> read(AuditFilter filter, @Nullable AuditLine after, int skip, int limit);
    }

    private final Reader reader;
    private final AuditFilter filter;
    private final List<AuditLine> first;

    /** By how many lines come up to each known one. */
    private final TreeMap<Integer, AuditLine> known = new TreeMap<>();

    /** Reads the first page at once. */
    public AuditPages(Reader reader, AuditFilter filter) {
        this.reader = reader;
        this.filter = filter;
        first = reader.read(filter, null, 0, FIRST_PAGE);
        remember(0, first);
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    public Stream<AuditLine> read(int offset, int limit) {
        var atHand = first.stream().skip(offset).limit(limit);
        var missing = offset + limit - Math.max(offset, first.size());
        return missing <= 0 || first.size() < FIRST_PAGE
                ? atHand
                : Stream.concat(atHand, readOn(Math.max(offset, first.size()), missing).stream());
    }

    private List<AuditLine> readOn(int offset, int limit) {
        var before = known.floorEntry(offset);
        var lines = reader.read(filter, before.getValue(), offset - before.getKey(), limit);
        remember(offset, lines);
        return lines;
    }

    private void remember(int offset, List<AuditLine> lines) {
        if (!lines.isEmpty()) {
            known.put(offset + lines.size(), lines.getLast());
        }
    }
}
