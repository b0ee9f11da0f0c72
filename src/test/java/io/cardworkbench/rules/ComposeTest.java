package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whoever breaks into the container of the workbench finds nothing to write to and no right beyond it. */
class ComposeTest {

    @Test
    void runsTheWorkbenchReadOnlyAndWithoutCapabilities() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("compose.yaml")));

        assertThat(Objects.requireNonNull(compose.get("services")).get("workbench"))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .doesNotContainKeys("privileged", "cap_add", "user", "network_mode", "pid");
    }

    @Test
    void runsTheImageAsNobodyInParticular() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).containsPattern("(?m)^USER [1-9][0-9]+:[1-9][0-9]+$");
    }
}
