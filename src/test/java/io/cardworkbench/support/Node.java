package io.cardworkbench.support;

import io.cardworkbench.Application;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.organization.Organization;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A node as it runs in production, with its scheduler and its clock; only the makers of test data are added. */
public final class Node {

    /** The last one because the mark of a production build is gone when the build has ended. */
    private static final List<String> ALWAYS =
            List.of("server.port=0", "spring.main.banner-mode=off", "vaadin.productionMode=true");

    private Node() {}

    /** Starts it on a free port, with settings such as {@code spring.datasource.url=…}. */
    public static ConfigurableApplicationContext start(String... settings) {
        return startWith(List.of(), settings);
    }

    /** The same with more components. */
    public static ConfigurableApplicationContext startWith(List<Class<?>> components, String... settings) {
        var application = new SpringApplication(Application.class, Organization.class, Cards.class);
        application.addPrimarySources(components);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses()));
        var all = Stream.concat(ALWAYS.stream(), Stream.of(settings));
        return application.run(all.map("--"::concat).toArray(String[]::new));
    }
}
