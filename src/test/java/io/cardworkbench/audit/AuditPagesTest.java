package io.cardworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages by offset stay together while the log grows. */
class AuditPagesTest {

    private final List<AuditLine> log = new ArrayList<>(
            LongStream.rangeClosed(1, 200).mapToObj(AuditPagesTest::line).toList());

    private final AuditPages pages = new AuditPages(
            (filter, after, skip, limit) -> log.reversed().stream()
                    .filter(line -> after == null || line.id() < after.id())
                    .skip(skip)
                    .limit(limit)
                    .toList(),
            AuditFilter.all());

    @Test
    void moveNoLineWhenOthersAreRecorded() {
        assertThat(ids(pages.read(0, 50))).startsWith(200L).endsWith(151L).hasSize(50);
        log.add(line(201));
        assertThat(ids(pages.read(0, 50))).startsWith(200L);
        assertThat(ids(pages.read(50, 50))).startsWith(150L).endsWith(101L);
        log.add(line(202));
        assertThat(ids(pages.read(0, 100))).startsWith(200L).endsWith(101L).hasSize(100);
    }

    @Test
    void canBeReadFromAnywhere() {
        assertThat(ids(pages.read(170, 50))).startsWith(30L).endsWith(1L);
        assertThat(ids(pages.read(40, 20))).startsWith(160L).endsWith(141L);
        assertThat(ids(pages.read(120, 10))).startsWith(80L).endsWith(71L);
        assertThat(ids(pages.read(250, 50))).isEmpty();
    }

    @Test
    void endWithAShortFirstPage() {
        log.subList(3, 200).clear();
        var few = new AuditPages(
                (filter, after, skip, limit) -> after == null ? List.copyOf(log) : List.of(), AuditFilter.all());

        assertThat(few.isEmpty()).isFalse();
        assertThat(ids(few.read(0, 50))).hasSize(3);
        assertThat(ids(few.read(50, 50))).isEmpty();
    }

    private static List<Long> ids(Stream<AuditLine> lines) {
        return lines.map(AuditLine::id).toList();
    }

    private static AuditLine line(long id) {
        return new AuditLine(id, Instant.EPOCH, "someone", null, AuditAction.SIGNED_IN, null, null, Map.of());
    }
}
