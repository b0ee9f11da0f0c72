package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rules.Sources.Declared;
import io.cardworkbench.rules.Sources.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is too large to be read at once is made of smaller parts. Exceptions are listed, and go with what they except. */
class SizesTest {

    private static final int TYPE = 250;
    private static final int METHOD = 25;
    private static final int VIEW_CONSTRUCTOR = 40;
    private static final int TYPES_IN_A_ROOT = 25;
    private static final int PUBLIC_PERCENT = 40;

    /** Tables with many statements. */
    private static final Set<String> LARGE_TYPES = Set.of();

    /** Each is one constructor call with an argument a line. */
    private static final Set<String> LONG_METHODS = Set.of("JobJson.of", "ReviewJson.of");

    /** Roots whose types have one subject, with the most that they may become. */
    private static final Map<String, Integer> LARGE_ROOTS = Map.of(
            "io.cardworkbench.access", 52,
            "io.cardworkbench.cancellation", 30,
            "io.cardworkbench.cancellation.job", 35,
            "io.cardworkbench.cancellation.ui", 48,
            "io.cardworkbench.organization", 35,
            "io.cardworkbench.organization.ui", 50,
            "io.cardworkbench.rest", 45);

    /** Roots made of what others ask, answer and name, with the percentage that they may show. */
    private static final Map<String, Integer> OPEN_ROOTS = Map.of(
            "io.cardworkbench.access", 80,
            "io.cardworkbench.credentials", 50,
            "io.cardworkbench.csv", 100,
            "io.cardworkbench.kit", 95,
            "io.cardworkbench.organization", 70,
            "io.cardworkbench.rest", 55,
            "io.cardworkbench.signin", 60,
            "io.cardworkbench.sql", 100,
            "io.cardworkbench.watch", 100);

    private static final Sources SOURCES = Sources.ofTheApplication();
    private static final List<Declared> DECLARED = SOURCES.declared();

    @Test
    void typesAreShort() {
        assertThat(names(tooLarge(DECLARED))).isSubsetOf(LARGE_TYPES);
    }

    @Test
    void methodsAreShort() {
        assertThat(names(tooLong(DECLARED))).isSubsetOf(LONG_METHODS);
    }

    @Test
    void rootsOfPackagesHaveFewTypes() {
        assertThat(tooFull(DECLARED)).isEmpty();
    }

    @Test
    void modulesShowLessThanTheyHide() {
        assertThat(tooOpen(DECLARED)).isEmpty();
    }

    @Test
    void findsATypeThatIsTooLong() {
        assertThat(tooLarge(type(TYPE - 2))).isEmpty();
        assertThat(tooLarge(type(TYPE - 1))).hasSize(1);
    }

    @Test
    void findsAMethodThatIsTooLong() {
        assertThat(tooLong(method("void run()", METHOD))).isEmpty();
        assertThat(tooLong(method("void run()", METHOD + 1))).hasSize(1);
        assertThat(tooLong(method("Large()", VIEW_CONSTRUCTOR))).isEmpty();
        assertThat(tooLong(method("Large()", VIEW_CONSTRUCTOR + 1))).hasSize(1);
    }

    @Test
    void findsARootThatIsTooFull() {
        var types = "class A {} ".repeat(TYPES_IN_A_ROOT);
        assertThat(tooFull(Sources.of("A.java", "package full; " + types).declared()))
                .isEmpty();
        assertThat(tooFull(Sources.of("A.java", "package full; class B {} " + types)
                        .declared()))
                .containsExactly("full");
    }

    @Test
    void findsAModuleThatIsTooOpen() {
        assertThat(tooOpen(
                        Sources.of("Open.java", "package io.cardworkbench.open; public class Open {} class Hidden {}")
                                .declared()))
                .containsExactly("io.cardworkbench.open");
    }

    private static List<Declared> type(int lines) {
        return Sources.of("Large.java", "package large;\nclass Large {" + "\n".repeat(lines) + "\n}")
                .declared();
    }

    private static List<Declared> method(String signature, int lines) {
        return Sources.of(
                        "Large.java",
                        "package large.ui;\nclass Large { " + signature + " {" + "\n;".repeat(lines) + "\n} }")
                .declared();
    }

    private static Stream<Declared> tooLarge(List<Declared> declared) {
        return declared.stream().filter(type -> type.kind() == Kind.TYPE && type.lines() > TYPE);
    }

    private static Stream<Declared> tooLong(List<Declared> declared) {
        return declared.stream().filter(method -> method.kind() != Kind.TYPE && method.lines() > mostLines(method));
    }

    private static int mostLines(Declared method) {
        return method.kind() == Kind.CONSTRUCTOR && isWorkbench(method.owner()) ? VIEW_CONSTRUCTOR : METHOD;
    }

    private static boolean isWorkbench(String owner) {
        return owner.contains(".ui") || owner.contains(".shell") || owner.contains(".kit");
    }

    private static Map<String, Long> typesByPackage(List<Declared> declared) {
        return outermost(declared).collect(Collectors.groupingBy(Declared::owner, Collectors.counting()));
    }

    private static List<String> tooFull(List<Declared> declared) {
        return typesByPackage(declared).entrySet().stream()
                .filter(root -> root.getValue() > LARGE_ROOTS.getOrDefault(root.getKey(), TYPES_IN_A_ROOT))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> tooOpen(List<Declared> declared) {
        var all = typesByPackage(declared);
        var visible = typesByPackage(declared.stream().filter(Declared::visible).toList());
        return all.keySet().stream()
                .filter(root -> root.matches("io\\.cardworkbench\\.\\w+"))
                .filter(root -> visible.getOrDefault(root, 0L) * 100
                        > all.getOrDefault(root, 0L) * OPEN_ROOTS.getOrDefault(root, PUBLIC_PERCENT))
                .toList();
    }

    private static Stream<Declared> outermost(List<Declared> declared) {
        return declared.stream().filter(type -> type.kind() == Kind.TYPE && type.outermost());
    }

    private static List<String> names(Stream<Declared> declared) {
        return declared.map(Declared::name).toList();
    }
}
