package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.cards.values.Reading;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a way to understand a list would take, and what it would leave out. */
record ReadingWords(Texts texts) {

    private static final int SHOWN = 3;

    String choice(Reading reading) {
        var name = reading.kind() == Reading.Kind.COLUMN && !reading.heading().isEmpty()
                ? texts.of("criterion.reading.COLUMN.named", ShownValue.of(reading.heading()))
                : texts.of("criterion.reading." + reading.kind(), reading.column() + 1);
        var list = reading.list();
        return texts.of("criterion.reading.choice", name, list.size(), examples(list.values()));
    }

    /** What was done to a list that was taken without asking; empty where it was taken as it stood. */
    String taken(Reading reading) {
        var parts = new ArrayList<String>();
        if (!reading.heading().isEmpty()) {
            parts.add(texts.of("criterion.reading.heading", ShownValue.of(reading.heading())));
        }
        if (reading.undressed() > 0) {
            parts.add(texts.of("criterion.reading.undressed", reading.undressed()));
        }
        if (reading.leftOut() > 0) {
            parts.add(texts.of("criterion.reading.left-out", reading.leftOut()));
        }
        return String.join(" ", parts);
    }

    /** What may not be meant, although it could be taken; empty where nothing is. */
    String warning(Reading reading) {
        if (reading.lostDigits()) {
            return texts.of("criterion.reading.lost", examples(reading.doubtful()));
        }
        return reading.doubtful().isEmpty()
                ? ""
                : texts.of("criterion.reading.doubtful", reading.doubtful().size(), examples(reading.doubtful()));
    }

    String examples(List<String> values) {
        var first = values.stream()
                .limit(SHOWN)
                .map(value -> texts.of("kit.quoted", ShownValue.of(value)))
                .collect(Collectors.joining(", "));
        return values.size() > SHOWN ? texts.of("criterion.reading.more", first) : first;
    }
}
