package io.cardworkbench.sql.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start beside another one says that there is another one. */
class ExplainLockedFileTest {

    private final ExplainLockedFile explainLockedFile = new ExplainLockedFile();

    private @TempDir Path folder;

    @Test
    void saysThatAnotherProcessHasTheFile() {
        var refused = whileItIsOpen();

        var explained = Objects.requireNonNull(explainLockedFile.analyze(new IllegalStateException(refused)));

        assertThat(explained.getDescription()).contains("Another process", "cards.mv.db");
        assertThat(explained.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void leavesOtherFaultsToOthers() {
        assertThat(explainLockedFile.analyze(new IllegalStateException(new SQLException("syntax error", "42000"))))
                .isNull();
    }

    /** The lock is what another process would have. */
    private SQLException whileItIsOpen() {
        try (var file = FileChannel.open(
                        folder.resolve("cards.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock();
                var second = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("cards"))) {
            throw new IllegalStateException(lock + " keeps out nobody: " + second);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException refused) {
            return refused;
        }
    }
}
