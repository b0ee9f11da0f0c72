package io.cardworkbench.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Types of the application may be used, if they in turn use nothing but Java. */
final class ReachOnlyJava extends ArchCondition<JavaClass> {

    private static final Pattern OURS = Pattern.compile("(io\\.cardworkbench|broken)\\..*");
    private static final Pattern ALLOWED = Pattern.compile("java\\.(?!sql|net|nio\\.file).*|org\\.jspecify\\..*");

    ReachOnlyJava() {
        super("reach nothing but Java's own types");
    }

    @Override
    public void check(JavaClass decision, ConditionEvents events) {
        reach(decision, decision, new HashSet<>(), events);
    }

    private static void reach(JavaClass decision, JavaClass type, Set<JavaClass> seen, ConditionEvents events) {
        for (var used : type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .toList()) {
            if (used.isPrimitive() || !seen.add(used)) {
                continue;
            }
            if (OURS.matcher(used.getName()).matches()) {
                reach(decision, used, seen, events);
            } else if (!ALLOWED.matcher(used.getName()).matches()) {
                events.add(SimpleConditionEvent.violated(
                        decision,
                        "%s reaches %s through %s".formatted(decision.getName(), used.getName(), type.getName())));
            }
        }
    }
}
