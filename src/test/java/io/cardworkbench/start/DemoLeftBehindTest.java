package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.util.stream.Stream;
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
        try (var node = Node.start("spring.datasource.url=" + DATABASE)) {
            node.getBean(DemoOrganization.class).create();
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
    void startsInDemoModeAndSaysWhereToGo(CapturedOutput output) {
        Node.start("workbench.embedded-url=" + DATABASE).close();
        assertThat(output)
                .containsPattern("Card Workbench is ready at http://localhost:[1-9]")
                .contains(
                        Stream.of(DemoAccount.values()).map(DemoAccount::email).toList())
                .contains("password " + DemoOrganization.PASSWORD);
    }

    private static void assertRefused(String... settings) {
        assertThatThrownBy(() -> Node.start(settings).close()).hasRootCauseInstanceOf(DemoLeftBehind.class);
    }
}
