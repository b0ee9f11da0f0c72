package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alerts in {@code docs/operations.md} are raised when they should be, as Prometheus itself works them out. */
class AlertsIT {

    private static final Path GUIDE = Path.of("docs/operations.md");
    private static final Path SITUATIONS = Path.of("src/test/alerts/situations.yml");
    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    private @TempDir Path folder;

    @Test
    void areRaisedWhenTheyShouldBe() throws Exception {
        assumeThat(PROMTOOL).isExecutable();
        var alerts =
                Pattern.compile("```yaml\\n(groups:.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertThat(alerts.find()).isTrue();
        Files.writeString(folder.resolve("alerts.yml"), alerts.group(1));
        var situations = Files.copy(SITUATIONS, folder.resolve("situations.yml"));

        var tested = new ProcessBuilder(PROMTOOL.toString(), "test", "rules", situations.toString())
                .redirectErrorStream(true)
                .start();

        var said = new String(tested.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tested.waitFor()).as(said).isZero();
    }
}
