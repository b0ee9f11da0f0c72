package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that was copied is only looked at, until somebody says that it is the one that is to act. */
abstract class InstallationContract {

    /** The URL of a new, empty database. */
    abstract String database() throws IOException;

    /** The URL of a copy of a database that nobody uses. */
    abstract String copy(String database) throws IOException;

    @Test
    void actsOnItsOwnDatabase() throws IOException {
        var database = database();

        assertMode(database, NodeMode.ACTS);
        assertMode(database, NodeMode.ACTS);
    }

    @Test
    void onlyLooksAtACopy() throws IOException {
        var database = database();
        assertMode(database, NodeMode.ACTS);

        var copy = copy(database);

        assertMode(copy, NodeMode.LOOKS_AT_A_COPY);
        assertMode(copy, NodeMode.LOOKS_AT_A_COPY, "workbench.adopt=" + place(database));
        assertMode(database, NodeMode.ACTS);
    }

    @Test
    void actsOnACopyThatIsAdopted() throws IOException {
        var database = database();
        assertMode(database, NodeMode.ACTS);
        var copy = copy(database);

        assertMode(copy, NodeMode.ACTS, "workbench.adopt=" + place(copy));
        assertMode(copy, NodeMode.ACTS);
        assertMode(copy(copy), NodeMode.LOOKS_AT_A_COPY, "workbench.adopt=" + place(copy));
    }

    @Test
    void leavesNoTraceWhereItOnlyLooks() throws IOException {
        var database = database();
        assertMode(database, NodeMode.ONLY_LOOKS, "workbench.look-only=true");

        var copy = copy(database);

        assertMode(copy, NodeMode.ACTS);
    }

    private static String place(String database) {
        try (var services = start(database)) {
            return services.getBean(InstallationTable.class).here();
        }
    }

    private static ConfigurableApplicationContext start(String database, String... settings) {
        var always = Stream.of("spring.datasource.url=" + database, "workbench.demo=false");
        return Services.start(Stream.concat(always, Stream.of(settings)).toArray(String[]::new));
    }

    static void assertMode(String database, NodeMode expected, String... settings) {
        try (var services = start(database, settings)) {
            var installation = services.getBean(Installation.class);
            assertThat(installation.mode()).isEqualTo(expected);
            assertThat(installation.health().getStatus())
                    .isEqualTo(expected == NodeMode.LOOKS_AT_A_COPY ? Status.DOWN : Status.UP);
        }
    }
}

class InstallationOnH2Test extends InstallationContract {

    private final Map<String, Path> folders = new HashMap<>();

    private @TempDir Path folder;

    @Override
    String database() throws IOException {
        var own = Files.createTempDirectory(folder, "database");
        return remember(TestH2.in(own), own);
    }

    @Override
    String copy(String database) throws IOException {
        var into = Files.createTempDirectory(folder, "copy");
        return remember(TestH2.copy(Objects.requireNonNull(folders.get(database)), into), into);
    }

    private String remember(String url, Path own) {
        folders.put(url, own);
        return url;
    }
}

class InstallationOnPostgresTest extends InstallationContract {

    @Override
    String database() {
        return TestPostgres.newDatabase();
    }

    @Override
    String copy(String database) {
        return TestPostgres.copyOf(database);
    }

    @Test
    void actsOnADatabaseThatWasRenamed() {
        var database = database();
        assertMode(database, NodeMode.ACTS);

        assertMode(TestPostgres.rename(database), NodeMode.ACTS);
    }
}
