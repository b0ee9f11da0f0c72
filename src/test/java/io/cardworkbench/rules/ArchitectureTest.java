package io.cardworkbench.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cardworkbench");

    static List<ArchRule> rules() {
        return Architecture.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(CLASSES);
    }
}
