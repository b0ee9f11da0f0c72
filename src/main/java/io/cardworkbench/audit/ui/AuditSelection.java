package io.cardworkbench.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.audit.AuditAction;
import io.cardworkbench.audit.AuditFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it.
 *
 * @param mine whether only the member's own lines are wanted
 * @param from the first day
 * @param until the last day
 */
record AuditSelection(
        boolean mine,
        String actor,
        @Nullable AuditAction action,
        @Nullable Resource resource,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final AuditSelection ALL = new AuditSelection(false, "", null, null, null, null);

    private static final String MINE = "mine";
    private static final String ACTOR = "actor";
    private static final String ACTION = "action";
    private static final String RESOURCE = "resource";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private static final Set<String> KNOWN =
            Set.of(MINE, ACTOR, ACTION, RESOURCE, FROM, UNTIL, EnvironmentScope.PARAMETER);

    /** Throws {@link AddressRefused} rather than leave out what can't be read: the rest would list more. */
    static AuditSelection of(QueryParameters parameters) {
        for (var name : parameters.getParameters().keySet()) {
            if (!KNOWN.contains(name)) {
                throw AddressRefused.unknown(name);
            }
        }
        return new AuditSelection(
                parameters.getParameters().containsKey(MINE),
                Objects.requireNonNullElse(one(parameters, ACTOR, AuditSelection::actor), ""),
                one(parameters, ACTION, key -> among(AuditAction.values(), AuditAction::key, key)),
                one(parameters, RESOURCE, key -> among(Resource.values(), Resource::key, key)),
                one(parameters, FROM, AuditSelection::day),
                one(parameters, UNTIL, AuditSelection::day));
    }

    QueryParameters in(QueryParameters environment) {
        var parameters = mine ? environment.merging(MINE, "") : environment;
        parameters = actor.isEmpty() ? parameters : parameters.merging(ACTOR, actor);
        parameters = action == null ? parameters : parameters.merging(ACTION, action.key());
        parameters = resource == null ? parameters : parameters.merging(RESOURCE, resource.key());
        parameters = from == null ? parameters : parameters.merging(FROM, from.toString());
        return until == null ? parameters : parameters.merging(UNTIL, until.toString());
    }

    /** For those who see no lines but their own. */
    AuditSelection ofWhoeverLooks() {
        return new AuditSelection(false, "", action, resource, from, until);
    }

    /** Days begin in the time zone of the browser. */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(actor, action, resource, start(from, 0, zone), start(until, 1, zone));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int plus, ZoneId zone) {
        return day == null ? null : day.plusDays(plus).atStartOfDay(zone).toInstant();
    }

    private static <T> @Nullable T one(QueryParameters parameters, String name, Function<String, Optional<T>> read) {
        var given = parameters.getParameters(name);
        if (given.isEmpty()) {
            return null;
        }
        return Optional.of(given)
                .filter(values -> values.size() == 1)
                .flatMap(values -> read.apply(values.getFirst()))
                .orElseThrow(() -> AddressRefused.unreadable(name, String.join(", ", given)));
    }

    private static <T> Optional<T> among(T[] all, Function<T, String> key, String wanted) {
        return Arrays.stream(all).filter(one -> key.apply(one).equals(wanted)).findFirst();
    }

    private static Optional<String> actor(String name) {
        return name.length() <= AuditFilter.MAX_ACTOR_LENGTH ? Optional.of(name) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day) {
        try {
            var parsed = LocalDate.parse(day);
            return parsed.getYear() >= 2000 && parsed.getYear() <= 2999 ? Optional.of(parsed) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
