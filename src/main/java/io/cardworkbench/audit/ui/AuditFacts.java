package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what stands in the details of a line of the audit log.
 *
 * @param templates the names of card templates by id
 */
record AuditFacts(Texts texts, Map<String, String> templates) {

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
            "remaining",
            "expires",
            "deactivated",
            "active",
            "groups",
            "roles",
            "about");

    String name(String key) {
        return CardAttribute.ofKey(key)
                .map(attribute -> texts.of("criterion." + attribute))
                .orElseGet(() -> switch (key) {
                    case "sentFrom" -> texts.of("criterion.sent.from");
                    case "sentBefore" -> texts.of("criterion.sent.before");
                    default -> NAMED.contains(key) ? texts.of("audit.detail." + key) : key;
                });
    }

    /** Of a state: roles have a level on each resource. */
    String nameInState(String key) {
        return isResource(key) ? texts.of("resource." + key) : name(key);
    }

    /** Of a state: what is missing in it is nothing. */
    String wordsInState(String key, @Nullable Object value) {
        if (value == null || List.of().equals(value)) {
            return texts.of("audit.nothing");
        }
        return isResource(key) ? texts.of("level." + value) : words(key, value);
    }

    String words(String key, @Nullable Object value) {
        return switch (value) {
            case null -> "";
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
            case "sentFrom", "sentBefore", "from", "before", "expires" -> exact(Instant.parse(value));
            default -> value;
        };
    }

    /** As its constant is called whose key this is. */
    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    String exact(Instant at) {
        return texts.of(
                "kit.time.zoned",
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss.SSS", texts.locale())
                        .format(at.atZone(texts.zone())),
                texts.zone().getId());
    }

    private static boolean isResource(String key) {
        return Arrays.stream(Resource.values())
                .anyMatch(resource -> resource.key().equals(key));
    }
}
