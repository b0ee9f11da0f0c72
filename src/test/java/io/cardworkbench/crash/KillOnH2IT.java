package io.cardworkbench.crash;

import java.util.List;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** On the embedded default, untouched: it lies below the directory that the process works in. */
class KillOnH2IT extends KillContract {

    @Override
    String url() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var properties = java.util.Objects.requireNonNull(yaml.getObject());
        return properties.getProperty("workbench.embedded-url").replace("./data", directory + "/data");
    }

    @Override
    List<String> databaseSettings() {
        return List.of();
    }
}
