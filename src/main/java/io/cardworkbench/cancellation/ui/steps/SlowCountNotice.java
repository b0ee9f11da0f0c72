package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Component;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.ui.criteria.CriterionKind;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what makes a count quicker that took too long: what has not been chosen yet, or the end of a job that slows it. */
public final class SlowCountNotice {

    /** Each alone leaves few enough cards to look at. */
    private static final List<CriterionKind> NARROW =
            List.of(CriterionKind.CARD_TEMPLATE, CriterionKind.USER_ID, CriterionKind.SENT);

    private SlowCountNotice() {}

    /**
     * Of criteria whose cards were to be counted.
     *
     * @param running a job that is under way in the environment
     */
    public static Notice of(Texts texts, CardCriteria criteria, Optional<Job> running, Component... whatCanBeDone) {
        var paragraphs = Stream.of(
                        Optional.of(texts.of("review.refused.TOOK_TOO_LONG.detail")),
                        running.map(job -> texts.of("review.slow.job", job.id().toString())),
                        Optional.of(advice(texts, criteria)))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        return new Notice(Notice.Kind.WARNING, texts.of("review.refused.TOOK_TOO_LONG"), paragraphs)
                .with(whatCanBeDone);
    }

    private static String advice(Texts texts, CardCriteria criteria) {
        var unused = NARROW.stream()
                .filter(kind -> !isUsed(kind, criteria))
                .map(kind -> kind.name(texts))
                .toList();
        return unused.isEmpty() ? texts.of("review.slow.fewer") : texts.of("review.slow.narrow", texts.anyOf(unused));
    }

    private static boolean isUsed(CriterionKind kind, CardCriteria criteria) {
        return kind == CriterionKind.SENT
                ? criteria.sentFrom() != null || criteria.sentBefore() != null
                : criteria.values().containsKey(CardAttribute.valueOf(kind.name()));
    }
}
