package io.cardworkbench.access;

import io.cardworkbench.Decision;
import io.cardworkbench.access.ChangeRefused.Rule;
import java.util.stream.Stream;

/** What the names of members, groups, roles, environments and API credentials keep to. */
@Decision
public final class NameRule {

    private NameRule() {}

    /** The name without surrounding space. Refuses an empty one, a long one, and one that can't be printed. */
    public static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new ChangeRefused(Rule.NAME_MISSING);
        }
        if (stripped.length() > ChangeRefused.MAX_NAME_LENGTH) {
            throw new ChangeRefused(Rule.NAME_TOO_LONG);
        }
        if (stripped.codePoints().anyMatch(NameRule::isUnprintable)) {
            throw new ChangeRefused(Rule.NAME_UNPRINTABLE);
        }
        return stripped;
    }

    /** Refuses a name that one of the others has, upper and lower case being the same. */
    public static void refuseIfTaken(String name, Stream<String> others) {
        if (others.anyMatch(name::equalsIgnoreCase)) {
            throw new ChangeRefused(Rule.NAME_TAKEN);
        }
    }

    /** Among them what turns the direction of writing, with which one name could pass for another. */
    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
