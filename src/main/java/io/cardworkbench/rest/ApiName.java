package io.cardworkbench.rest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** What constants are called in the API: in lower case with hyphens, for example {@code completed-with-failures}. */
public final class ApiName {

    private ApiName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> constants, String name) {
        return find(EnumSet.allOf(constants), name);
    }

    static <E extends Enum<E>> Optional<E> find(Collection<E> constants, String name) {
        return constants.stream().filter(constant -> of(constant).equals(name)).findFirst();
    }
}
