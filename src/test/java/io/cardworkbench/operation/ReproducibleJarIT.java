package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The same sources make the same jar: nothing that this build has put into it says when, where or by whom it was built. */
class ReproducibleJarIT {

    /** As the build's settings have it. */
    private static final LocalDateTime SAID = LocalDateTime.parse("2026-11-01T00:00:00");

    private static final Pattern WRITTEN_AT = Pattern.compile("(?m)^#\\w{3} \\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2} ");

    @Test
    void noFileHasATimeOfItsOwn() throws IOException {
        try (var jar = jar()) {
            assertThat(jar.stream())
                    .hasSizeGreaterThan(500)
                    .allSatisfy(entry ->
                            assertThat(times(entry)).as(entry.getName()).contains(SAID));
        }
    }

    /** Most have a time without a zone, as the format had it first; some have an instant as well, which then counts. */
    private static List<LocalDateTime> times(ZipEntry entry) {
        return List.of(
                entry.getTimeLocal(),
                LocalDateTime.ofInstant(entry.getLastModifiedTime().toInstant(), ZoneOffset.UTC));
    }

    @Test
    void noFileSaysWhereItWasBuilt() throws IOException {
        var here = Path.of("").toAbsolutePath().toString();

        assertThat(ours((name, text) -> text.contains(here))).isEmpty();
    }

    @Test
    void noFileSaysWhenItWasWritten() throws IOException {
        assertThat(ours((name, text) ->
                        name.endsWith(".properties") && WRITTEN_AT.matcher(text).find()))
                .isEmpty();
        assertThat(ours((name, text) -> name.endsWith("build-info.properties") && text.contains("build.time")))
                .isEmpty();
    }

    /** A random serial number or a time would make each one differ. */
    @Test
    void theBillOfMaterialsDiffersOnlyWithWhatItLists() throws IOException {
        assertThat(ours((name, text) -> name.endsWith("sbom/application.cdx.json")))
                .hasSize(1);
        assertThat(ours((name, text) -> name.endsWith("sbom/application.cdx.json") && text.contains("\"timestamp\"")))
                .isEmpty();
    }

    @Test
    void findsWhatWasWrittenAtSomeTime() {
        assertThat(WRITTEN_AT.matcher("a=b\n#Sun Nov 01 09:30:00 UTC 2026\n").find())
                .isTrue();
    }

    private static List<String> ours(FileCondition condition) throws IOException {
        var found = new ArrayList<String>();
        try (var jar = jar()) {
            for (var entry : jar.stream().filter(ReproducibleJarIT::isOurs).toList()) {
                try (var content = jar.getInputStream(entry)) {
                    var text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
                    if (condition.holds(entry.getName(), text)) {
                        found.add(entry.getName());
                    }
                }
            }
        }
        return found;
    }

    /** What is not a library as it was published. */
    private static boolean isOurs(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith(".jar");
    }

    /** As it was packaged before this test. */
    private static ZipFile jar() throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "card-workbench-*.jar")) {
            return new ZipFile(built.iterator().next().toFile());
        }
    }

    /** What is looked for. */
    private interface FileCondition {

        boolean holds(String name, String text);
    }
}
