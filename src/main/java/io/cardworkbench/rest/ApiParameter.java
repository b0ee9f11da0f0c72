package io.cardworkbench.rest;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A parameter of requests, said once: for the reader of its values, and for the description of the API.
 *
 * @param description what it means, in words
 * @param schema what its values look like; new each time, since a schema can be changed
 * @param reader makes sense of the values that a request gives, or refuses them
 */
public record ApiParameter<T>(
        String name,
        String description,
        boolean required,
        Supplier<Schema<?>> schema,
        Function<GivenValues, T> reader) {

    private static final List<String> TRUE = List.of("true", "1");
    private static final List<String> FALSE = List.of("false", "0");

    /** One value, whatever it says. */
    public static ApiParameter<String> text(String name, String description, int maxLength) {
        return new ApiParameter<>(
                name, description, false, () -> new StringSchema().maxLength(maxLength), GivenValues::one);
    }

    /** Any of several texts. */
    public static ApiParameter<List<String>> texts(String name, String description, int maxLength, int maxValues) {
        return new ApiParameter<>(
                name,
                description,
                false,
                () -> new ArraySchema()
                        .items(new StringSchema().maxLength(maxLength))
                        .maxItems(maxValues),
                GivenValues::values);
    }

    /** One value of a form of its own. */
    public static <T> ApiParameter<T> value(String name, String description, Function<GivenValues, T> reader) {
        return new ApiParameter<>(name, description, false, StringSchema::new, reader);
    }

    /** Yes or no. */
    public static ApiParameter<Boolean> flag(String name, String description) {
        return new ApiParameter<>(name, description, false, BooleanSchema::new, ApiParameter::isTrue);
    }

    /** A whole number from {@code min} to {@code max}. */
    public static ApiParameter<Integer> number(String name, String description, int min, int max) {
        return new ApiParameter<>(
                name, description, false, () -> wholeNumber(min, max), given -> wholeNumber(given, min, max));
    }

    /** The same, with the number that is meant where none is given. */
    public static ApiParameter<Integer> number(String name, String description, int min, int max, int meant) {
        return new ApiParameter<>(
                name,
                description,
                false,
                () -> wholeNumber(min, max)._default(meant),
                given -> wholeNumber(given, min, max));
    }

    /** A time in the form of ISO 8601, with its offset from UTC. */
    public static ApiParameter<Instant> time(String name, String description) {
        return new ApiParameter<>(
                name, description, false, DateTimeSchema::new, given -> SentTime.parse(name, given.one()));
    }

    /** Any of the constants, by their names in the API. */
    public static <E extends Enum<E>> ApiParameter<Set<E>> anyOf(String name, String description, Class<E> constants) {
        return anyOf(name, description, EnumSet.allOf(constants));
    }

    /** Any of some constants, by their names in the API. */
    public static <E extends Enum<E>> ApiParameter<Set<E>> anyOf(String name, String description, Set<E> constants) {
        var names = constants.stream().map(ApiName::of).toList();
        return new ApiParameter<>(
                name, description, false, () -> new ArraySchema().items(new StringSchema()._enum(names)), given -> {
                    var wanted = EnumSet.noneOf(constants.iterator().next().getDeclaringClass());
                    given.values()
                            .forEach(value -> wanted.add(ApiName.find(constants, value)
                                    .orElseThrow(() -> given.refused("is one of " + String.join(", ", names)))));
                    return wanted;
                });
    }

    /** The same, which no request may leave out. */
    public ApiParameter<T> mandatory() {
        return new ApiParameter<>(name, description, true, schema, reader);
    }

    /** Whether it says yes or no, and nothing else does: true is no id. */
    boolean isFlag() {
        return schema.get() instanceof BooleanSchema;
    }

    private static boolean isTrue(GivenValues given) {
        var value = given.one();
        if (!TRUE.contains(value) && !FALSE.contains(value)) {
            throw given.refused("is either true or false");
        }
        return TRUE.contains(value);
    }

    private static Schema<Number> wholeNumber(int min, int max) {
        var schema = new IntegerSchema();
        schema.minimum(BigDecimal.valueOf(min)).maximum(BigDecimal.valueOf(max));
        return schema;
    }

    private static int wholeNumber(GivenValues given, int min, int max) {
        try {
            var number = Integer.parseInt(given.one());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // answered below, like a number out of bounds
        }
        throw given.refused(String.format(Locale.ROOT, "is a whole number from %d to %d", min, max));
    }
}
