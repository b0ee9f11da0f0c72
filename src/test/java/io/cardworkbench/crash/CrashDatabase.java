package io.cardworkbench.crash;

import io.cardworkbench.support.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * A new database for an application that is to be killed.
 *
 * @param settings with which the application finds it
 */
record CrashDatabase(String name, String url, List<String> settings) {

    static CrashDatabase postgres() {
        var url = TestPostgres.newDatabase();
        return new CrashDatabase("PostgreSQL", url, List.of("spring.datasource.url=" + url));
    }

    /** The embedded default, untouched: it lies below the directory that the process works in. */
    static CrashDatabase h2(Path directory) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var properties = Objects.requireNonNull(yaml.getObject());
        var url = properties.getProperty("workbench.embedded-url").replace("./data", directory + "/data");
        return new CrashDatabase("H2", url, List.of());
    }
}
