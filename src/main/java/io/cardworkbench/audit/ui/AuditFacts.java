package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditKey;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what stands in the details of a line of the audit log.
 *
 * @param templates the names of card templates by id
 */
record AuditFacts(Texts texts, Map<String, String> templates) {

    private static final int LISTED_VALUES = 20;

    /** Which criterion, or which fact, stands under a name. */
    String name(String key) {
        return CardAttribute.ofKey(key)
                .map(attribute -> texts.of("criterion." + attribute))
                .or(() -> AuditKey.ofKey(key).map(this::name))
                .orElse(key);
    }

    String name(AuditKey key) {
        return texts.of("audit.detail." + key.key());
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
        return CardAttribute.ofKey(key)
                .map(criterion -> word(criterion, value))
                .or(() -> AuditKey.ofKey(key).map(fact -> word(fact.kind(), value)))
                .orElse(value);
    }

    private String word(CardAttribute criterion, String value) {
        return switch (criterion) {
            case CARD_TEMPLATE -> templates.getOrDefault(value, value);
            case STATUS -> texts.of("card.status." + constant(value));
            case USER_ID, CARD_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> value;
        };
    }

    private String word(AuditKey.Kind kind, String value) {
        return switch (kind) {
            case LEVEL -> texts.of("level." + value);
            case JOB_STATE -> texts.of("job.state." + value);
            case JOB_SPEED -> texts.of("job.speed." + value);
            case CREDENTIAL_ROLE -> texts.of("credential.role." + constant(value));
            case ACTION -> texts.of("audit.action." + constant(value));
            case RESOURCE -> texts.of("resource." + value);
            case ENVIRONMENT_COLOR -> texts.of("environment.color." + value);
            case REQUIRED_OF -> texts.of("second-factors.required." + value);
            case TIME -> exact(Instant.parse(value));
            case ACTIVE_OR_NOT -> texts.of(Boolean.parseBoolean(value) ? "audit.active" : "audit.deactivated");
            case YES_OR_NO -> texts.of(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
            case TEXT, NUMBER, PARTS -> value;
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
