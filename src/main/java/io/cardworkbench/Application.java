package io.cardworkbench;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Card Workbench and says how its pages look.
 *
 * @see <a href="../../../../../docs/decisions/0005-no-node.md">Decision 5</a>
 */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "assets/favicon.svg");
        page.addMetaTag("description", "Takes back in-app cards, up to a million per job.");
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
