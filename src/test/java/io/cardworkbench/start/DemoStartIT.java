package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DemoStartIT {

    @Test
    void saysWhereToGoAndWhomToSignInAs(CapturedOutput output) {
        Node.start("workbench.embedded-url=" + TestH2.newDatabase()).close();

        assertThat(output)
                .containsPattern("Card Workbench is ready at http://localhost:[1-9]")
                .contains(
                        Stream.of(DemoAccount.values()).map(DemoAccount::email).toList())
                .contains("password " + DemoOrganization.PASSWORD);
    }
}
