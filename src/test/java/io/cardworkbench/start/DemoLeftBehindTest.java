package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardworkbench.support.TestH2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A database that holds the demo serves demo mode only. */
@ExtendWith(OutputCaptureExtension.class)
class DemoLeftBehindTest {

    private static final String DATABASE = TestH2.newDatabase();

    @BeforeAll
    static void makeDemoWithoutCards() {
        try (var services = Services.start("spring.datasource.url=" + DATABASE)) {
            services.getBean(DemoOrganization.class).create();
        }
    }

    @Test
    void startsNotWhenDemoModeIsSwitchedOff(CapturedOutput output) {
        assertRefused("workbench.embedded-url=" + DATABASE, "workbench.demo=false");
        assertThat(output).contains("APPLICATION FAILED TO START").contains("delete ./data");
    }

    @Test
    void startsNotByAnotherUrl() {
        assertRefused("spring.datasource.url=" + DATABASE);
    }

    @Test
    void startsInDemoMode() {
        try (var services = Services.start("workbench.embedded-url=" + DATABASE)) {
            assertThat(services.getBean(DemoService.class).password()).contains(DemoOrganization.PASSWORD);
        }
    }

    private static void assertRefused(String... settings) {
        assertThatThrownBy(() -> Services.start(settings).close()).hasRootCauseInstanceOf(DemoLeftBehind.class);
    }
}
