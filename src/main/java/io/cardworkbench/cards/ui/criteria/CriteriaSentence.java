package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in one sentence which cards criteria select. */
public final class CriteriaSentence {

    private final Texts texts;
    private final Map<String, String> templateNames;

    public CriteriaSentence(Texts texts, Collection<CardTemplate> templates) {
        this.texts = texts;
        this.templateNames = templates.stream()
                .collect(Collectors.toMap(template -> template.id().toString(), CardTemplate::name));
    }

    public String of(CardCriteria criteria) {
        var parts = new ArrayList<String>();
        parts.add(subject(criteria));
        criteria.values().forEach((attribute, values) -> {
            if (attribute != CardAttribute.STATUS) {
                parts.add(part(attribute, values));
            }
        });
        sent(criteria, parts);
        return texts.of("sentence", String.join(" ", parts));
    }

    private String subject(CardCriteria criteria) {
        var statuses = criteria.statuses();
        if (statuses.equals(CardStatus.open())) {
            return texts.of("sentence.open");
        }
        var names = statuses.stream()
                .map(status -> texts.of("sentence.status." + status))
                .toList();
        return names.size() == 1
                ? texts.of("sentence.status.one", capitalized(names.getFirst()))
                : texts.of("sentence.status.two", capitalized(names.getFirst()), names.getLast());
    }

    private String part(CardAttribute attribute, List<String> values) {
        return Texts.canBeListed(values.size())
                ? texts.of("sentence." + attribute + ".listed", texts.anyOf(named(attribute, values)))
                : texts.of("sentence." + attribute + ".many", values.size());
    }

    private List<String> named(CardAttribute attribute, List<String> values) {
        Function<String, String> name =
                attribute == CardAttribute.CARD_TEMPLATE ? id -> templateNames.getOrDefault(id, id) : ShownValue::of;
        return values.stream().map(name).toList();
    }

    private void sent(CardCriteria criteria, List<String> parts) {
        var from = criteria.sentFrom();
        var before = criteria.sentBefore();
        if (from != null && before != null) {
            parts.add(texts.of("sentence.sent.between", time(from), time(before), zone()));
        } else if (from != null) {
            parts.add(texts.of("sentence.sent.from", time(from), zone()));
        } else if (before != null) {
            parts.add(texts.of("sentence.sent.before", time(before), zone()));
        }
    }

    private String time(Instant instant) {
        return texts.dateTime(instant);
    }

    private String zone() {
        return texts.zone().getId();
    }

    private String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(texts.locale()) + word.substring(1);
    }
}
