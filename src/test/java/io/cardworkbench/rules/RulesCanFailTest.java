package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the code in {@code broken} that breaks it. */
class RulesCanFailTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    static List<ArchRule> rules() {
        return Architecture.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }
}
