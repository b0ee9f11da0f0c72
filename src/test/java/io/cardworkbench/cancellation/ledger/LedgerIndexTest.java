package io.cardworkbench.cancellation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.CardOutcome.Kind;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerIndexTest {

    private static final List<Kind> COUNTED = List.of(Kind.CANCELLED, Kind.SKIPPED, Kind.FAILED);

    @Test
    void findsTheSameCardsAsOneThatLooksThroughAll() {
        RandomCases.check(500, LedgerIndexTest::compare);
    }

    private static void compare(Random random) {
        var chunks = new ArrayList<ChunkCounts>();
        for (var number = 0; number < random.nextInt(6); number++) {
            chunks.add(new ChunkCounts(number, random.nextInt(4), random.nextInt(4), random.nextInt(4), 0));
        }
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.add(RandomCases.any(random, COUNTED));
        kinds.add(RandomCases.any(random, COUNTED));
        var offset = random.nextInt(12);
        var limit = 1 + random.nextInt(12);
        var index = new LedgerIndex(chunks);

        var all = places(chunks, kinds);

        assertThat(index.count(kinds)).isEqualTo(all.size());
        assertThat(places(index.spans(kinds, offset, limit)))
                .isEqualTo(all.stream().skip(offset).limit(limit).toList());
    }

    private static List<String> places(List<ChunkCounts> chunks, Set<Kind> kinds) {
        var places = new ArrayList<String>();
        for (var chunk : chunks) {
            for (var place = 0; place < chunk.of(kinds); place++) {
                places.add(chunk.number() + "/" + place);
            }
        }
        return places;
    }

    private static List<String> places(List<LedgerIndex.Span> spans) {
        var places = new ArrayList<String>();
        for (var span : spans) {
            for (var place = 0; place < span.taken(); place++) {
                places.add(span.chunk() + "/" + (span.skipped() + place));
            }
        }
        return places;
    }
}
