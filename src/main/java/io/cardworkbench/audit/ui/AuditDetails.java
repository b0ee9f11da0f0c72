package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a line of the audit log holds, one fact below the other. */
final class AuditDetails extends Composite<DescriptionList> {

    private static final int LISTED_VALUES = 20;
    private static final Set<String> NAMED = Set.of(
            "level",
            "operation",
            "reason",
            "matched",
            "more",
            "reviewed",
            "state",
            "failure",
            "name",
            "role",
            "everyone",
            "actor",
            "action",
            "resource",
            "from",
            "before",
            "cancelled",
            "skipped",
            "failed",
            "remaining");

    private final Texts texts;
    private final Map<String, String> templates;

    AuditDetails(Texts texts, AuditLine line, String environment, Map<String, String> templates) {
        this.texts = texts;
        this.templates = templates;
        getContent().addClassName("audit-details");
        add(texts.of("audit.detail.at"), exact(line.at()));
        add(texts.of("audit.detail.environment"), environment);
        var resource = line.resource();
        add(texts.of("audit.detail.resource"), resource == null ? "" : texts.of("resource." + resource.key()));
        add(texts.of("audit.detail.subject"), line.subject());
        line.detail().forEach(this::add);
        add(texts.of("audit.detail.entry"), Long.toString(line.id()));
    }

    private void add(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> addFact(String.valueOf(name), part));
        } else {
            addFact(key, value);
        }
    }

    private void addFact(String key, @Nullable Object value) {
        add(name(key), value == null ? "" : words(key, value));
    }

    private void add(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            getContent().add(new DescriptionList.Term(name));
            getContent().add(new DescriptionList.Description(text));
        }
    }

    private String name(String key) {
        return CardAttribute.ofKey(key)
                .map(attribute -> texts.of("criterion." + attribute))
                .orElseGet(() -> switch (key) {
                    case "sentFrom" -> texts.of("criterion.sent.from");
                    case "sentBefore" -> texts.of("criterion.sent.before");
                    default -> NAMED.contains(key) ? texts.of("audit.detail." + key) : key;
                });
    }

    private String words(String key, Object value) {
        return switch (value) {
            case Boolean yes -> texts.of(yes ? "audit.yes" : "audit.no");
            case Integer number -> texts.number(number);
            case Long number -> texts.number(number);
            case List<?> values -> list(key, values);
            default -> word(key, value.toString());
        };
    }

    private String list(String key, List<?> values) {
        var listed = values.stream()
                .limit(LISTED_VALUES)
                .map(value -> word(key, String.valueOf(value)))
                .collect(Collectors.joining(", "));
        var more = values.size() - LISTED_VALUES;
        return more > 0 ? texts.of("audit.values.more", listed, more) : listed;
    }

    private String word(String key, String value) {
        return switch (key) {
            case "cardTemplateId" -> templates.getOrDefault(value, value);
            case "level" -> texts.of("level." + value);
            case "state" -> texts.of("job.state." + value);
            case "role" -> texts.of("credential.role." + constant(value));
            case "status" -> texts.of("card.status." + constant(value));
            case "action" -> texts.of("audit.action." + constant(value));
            case "resource" -> texts.of("resource." + value);
            case "sentFrom", "sentBefore", "from", "before" -> exact(Instant.parse(value));
            default -> value;
        };
    }

    /** As its constant is called whose key this is. */
    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private String exact(Instant at) {
        return texts.of(
                "kit.time.zoned",
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss.SSS", texts.locale())
                        .format(at.atZone(texts.zone())),
                texts.zone().getId());
    }
}
