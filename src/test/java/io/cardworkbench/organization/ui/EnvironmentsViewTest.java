package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentColor;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.shell.MainLayout;
import io.cardworkbench.shell.ToolsView;
import io.cardworkbench.start.DemoAccount;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The environments, as members with and without permissions look after them. */
class EnvironmentsViewTest extends OrganizationPages {

    @Autowired
    private EnvironmentService environments;

    @Test
    void showsEachWithItsIdAndStatus() {
        signIn(DemoAccount.OWNER);
        open("environments");

        assertThat(page()).contains("Production", "Environment ID1", "Sandbox", "Environment ID2", "Active");
    }

    @Test
    void createsAndRenamesAnEnvironment() {
        signIn(DemoAccount.OWNER);
        open("environments");
        var name = newName("Staging");
        click("New environment");
        type("Name", name);
        click("Create environment");
        assertThat(page()).contains(name, name + " is there now, with nothing in it.");

        var renamed = newName("Test");
        rename(name, renamed);

        assertThat(find(renamed).active()).isTrue();
        assertThat(page()).contains("It is called " + renamed + " now.").doesNotContain(name);
    }

    @Test
    void marksAnEnvironmentWhereverOneWorksInIt() {
        signIn(DemoAccount.OWNER);
        var made = environments.create(newName("Staging"));
        open("environments");

        _setValue(colorOf(made), EnvironmentColor.BLUE);
        assertThat(page()).contains(made.name() + " has another color now.");
        UI.getCurrent().navigate(ToolsView.class, EnvironmentScope.parameters(made.id()));

        assertThat(_get(MainLayout.class).getElement().getAttribute("environment-color"))
                .isEqualTo("blue");
        assertThat(_get(MainLayout.class).getElement().getOuterHTML()).contains("environment-mark");
    }

    @SuppressWarnings("unchecked")
    private static Select<EnvironmentColor> colorOf(Environment environment) {
        return _find(Select.class).stream()
                .filter(select -> select.getAriaLabel().equals(Optional.of("Color of " + environment.name())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsWhatWasTypedWhenANameIsTaken() {
        signIn(DemoAccount.OWNER);
        open("environments");
        click("New environment");
        type("Name", "sandbox");
        click("Create environment");

        var name = _get(TextField.class, search -> search.withLabel("Name"));
        assertThat(name.getErrorMessage()).isEqualTo("This name is taken");
        assertThat(name.getValue()).isEqualTo("sandbox");
    }

    @Test
    void deactivatesAfterSayingWhatThatMeansAndActivatesAgain() {
        signIn(DemoAccount.OWNER);
        var name = environments.create(newName("Old")).name();
        open("environments");

        clickIn(name, "Deactivate");
        assertThat(page()).contains("In " + name + " nothing can be changed any more");
        assertThat(find(name).active()).isTrue();
        click("Deactivate environment");
        assertThat(find(name).active()).isFalse();
        assertThat(page()).contains(name + " is deactivated. Nothing in it can be changed.");

        clickIn(name, "Activate");
        click("Activate environment");
        assertThat(find(name).active()).isTrue();
    }

    @Test
    void letsAnEditorRenameButNotDeactivate() {
        signIn(DemoAccount.EDITOR);
        open("environments");

        assertThat(button("New environment").isEnabled()).isTrue();
        assertThat(buttons().stream().filter(button -> button.getText().equals("Deactivate")))
                .isNotEmpty()
                .noneMatch(button -> button.isEnabled());
        assertThat(page()).contains("Deactivating and activating environments takes Admin on Environment");
    }

    @Test
    void disablesEverythingForWhoMayOnlySee() {
        signIn(DemoAccount.VIEWER);
        open("environments");

        assertThat(button("New environment").isEnabled()).isFalse();
        assertThat(page()).contains("takes Edit on Environment", "Admins", "Owners");
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> environments.create("Forged"));
    }

    private Environment find(String name) {
        return environments.listed().stream()
                .filter(environment -> environment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EnvironmentItem item(String name) {
        return _find(EnvironmentItem.class).stream()
                .filter(item -> text(item).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static void clickIn(String name, String text) {
        _click(_get(item(name), Button.class, search -> search.withText(text)));
    }

    private static void rename(String name, String wanted) {
        clickLabelled("Rename " + name);
        _setValue(_get(item(name), TextField.class), wanted);
        clickIn(name, "Save name");
    }
}
