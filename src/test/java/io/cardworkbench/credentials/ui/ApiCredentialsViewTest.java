package io.cardworkbench.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of API credentials, as members with and without permissions use it. */
class ApiCredentialsViewTest extends KaribuTest {

    private static final EnvironmentId PRODUCTION = new EnvironmentId(1);
    private static final EnvironmentId SANDBOX = new EnvironmentId(2);

    @Autowired
    private EnvironmentService environments;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsTheCredentialsOfTheEnvironment() {
        signIn(DemoAccount.OWNER);
        open(SANDBOX);
        assertThat(page()).contains("Demo", "Events", "demo-client", "Created", "Never used");

        open(PRODUCTION);
        assertThat(page())
                .doesNotContain("demo-client")
                .contains("There are no API credentials in Production yet. A system needs one");
    }

    @Test
    void showsTheSecretUntilItIsCopied() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create("Shop backend");

        assertThat(page()).contains("Copy the secret of “Shop backend” now", "nobody can look it up");
        var secret = _find(_get(NewSecret.class), Code.class).getLast().getText();
        assertThat(secret).hasSizeGreaterThan(40);

        click("I have copied it");
        assertThat(page()).contains("Shop backend").doesNotContain(secret);
        assertThat(button("New credential").isEnabled()).isTrue();
        delete("Shop backend");
    }

    @Test
    void saysWhatIsWrongWithAName() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create(" ");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Enter a name");

        _setValue(_get(TextField.class), "x".repeat(101));
        click("Create credential");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("A name has at most 100 characters");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }

    @Test
    void renamesInPlace() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create("Shop");
        click("I have copied it");

        _click(labelled("Rename Shop"));
        _setValue(_get(TextField.class), "");
        click("Save name");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Enter a name");

        _setValue(_get(TextField.class), "Web shop");
        click("Save name");
        assertThat(text(item("Web shop"))).contains("Events", "Client ID");
        _assertNone(TextField.class);
        delete("Web shop");
    }

    @Test
    void makesACredentialWithLimits() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        click("New credential");
        _setValue(_get(TextField.class), "Narrow");
        levels().setValue(Level.EDIT);
        _setValue(networks(), "10.0.0.0/8, 192.0.2.7");
        _setValue(number("Requests a minute"), 120);
        click("Create credential");
        click("I have copied it");

        assertThat(text(item("Narrow")))
                .contains("Read and send, not cancel")
                .contains("Only from 10.0.0.0/8, 192.0.2.7")
                .contains("At most 120 requests a minute to each node");
        delete("Narrow");
    }

    @Test
    void changesLimitsInPlace() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create("Held");
        click("I have copied it");
        assertThat(text(item("Held"))).contains("No limits of its own");

        _click(labelled("Change the limits of Held"));
        _setValue(networks(), "example.com");
        click("Save limits");
        assertThat(networks().getErrorMessage()).startsWith("Enter up to 20 addresses or networks in digits");

        _setValue(networks(), "2001:db8::/32");
        _setValue(number("Cards it may cancel in an hour"), 5000);
        click("Save limits");

        assertThat(text(item("Held"))).contains("Only from 2001:db8::/32", "At most 5,000 cards cancelled in an hour");
        assertThat(page()).contains("“Held” is held to the new limits, from its next call on.");
        delete("Held");
    }

    @Test
    @SuppressWarnings("rawtypes")
    void limitsOnlyWhatReachesCardsInWhatItDoesWithThem() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        click("New credential");
        assertThat(number("Cards it may cancel in an hour").isVisible()).isTrue();

        roles().setValue(CredentialRole.AUTH);
        _assertNone(IntegerField.class, search -> search.withLabel("Cards it may cancel in an hour"));
        _assertNone(RadioButtonGroup.class, search -> search.withLabel("What it may do with cards"));
    }

    @Test
    void replacesTheSecretInTwoSteps() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create("Turned");
        click("I have copied it");

        _click(labelled("Replace the secret of Turned"));
        assertThat(text(item("Turned"))).contains("The one that it has works as well until you end it");
        click("Make another secret");
        assertThat(page()).contains("Copy the secret of “Turned” now");
        click("I have copied it");
        assertThat(text(item("Turned"))).contains("Two secrets work");

        _click(labelled("End the old secret of Turned"));
        assertThat(text(item("Turned"))).contains("All its tokens stop working at once");
        click("End the old secret");
        assertThat(page()).contains("The old secret of “Turned” does not work any more.");
        assertThat(text(item("Turned"))).doesNotContain("Two secrets work");
        delete("Turned");
    }

    @Test
    void deletesAfterSayingWhatStops() {
        signIn(DemoAccount.OWNER);
        open(PRODUCTION);
        create("Retired");
        click("I have copied it");

        _click(labelled("Delete Retired"));
        assertThat(text(item("Retired"))).contains("Deletes “Retired”. All its tokens stop working at once");
        _click(_get(item("Retired"), Button.class, search -> search.withText("Keep it")));
        _assertNone(Button.class, search -> search.withText("Delete credential"));

        delete("Retired");
        _assertNone(
                CredentialItem.class,
                search -> search.withPredicate(item -> text(item).contains("client")));
        assertThat(page()).contains("“Retired” is deleted. Its tokens do not work any more.");
    }

    @Test
    void keepsWhatCanCancelFromThoseWhoMayNotCancel() {
        signIn(DemoAccount.EDITOR);
        open(SANDBOX);
        assertThat(page())
                .contains("takes Admin on Card instance as well")
                .contains("Members of Admins and Owners have it");
        assertThat(labelled("Delete Demo").isEnabled()).isFalse();
        assertThat(labelled("Rename Demo").isEnabled()).isFalse();

        click("New credential");
        assertThat(roles().getItemEnabledProvider().test(CredentialRole.EVENTS)).isFalse();
        assertThat(roles().getItemEnabledProvider().test(CredentialRole.AUTH)).isTrue();
        assertThat(roles().getValue()).isEqualTo(CredentialRole.WORKBENCH);
    }

    @Test
    void refusesForgedChangesOfWhatCanCancel() {
        signIn(DemoAccount.EDITOR);
        open(SANDBOX);
        click("New credential");
        _setValue(_get(TextField.class), "Forged");
        roles().setValue(CredentialRole.EVENTS);

        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> forgeClick("Create credential"));
        forgeClick(labelled("Delete Demo"));
        assertThatExceptionOfType(PermissionMissing.class).isThrownBy(() -> forgeClick("Delete credential"));

        open(SANDBOX);
        assertThat(page()).contains("demo-client").doesNotContain("Forged");
    }

    @Test
    void showsThePageDisabledToThoseWhoMayOnlySee() {
        signIn(DemoAccount.VIEWER);
        grantViewers();
        try {
            open(SANDBOX);
        } finally {
            revokeFromViewers();
        }
        assertThat(page()).contains("demo-client", "takes Edit on API credentials, which none of your groups");
        assertThat(button("New credential").isEnabled()).isFalse();
        assertThat(labelled("Delete Demo").isEnabled()).isFalse();
    }

    @Test
    void isNeitherShownNorLinkedWithoutView() {
        signIn(DemoAccount.VIEWER);
        open(SANDBOX);
        assertThat(page()).contains("It takes View on API credentials").doesNotContain("demo-client");
        _assertNone(
                SideNavItem.class,
                search -> search.withPredicate(link -> link.getLabel().equals("API credentials")));

        signIn(DemoAccount.OWNER);
        open(SANDBOX);
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("API credentials");
    }

    @Test
    void letsCredentialsOnlyBeDeletedInADeactivatedEnvironment() {
        signIn(DemoAccount.OWNER);
        environments.deactivate(SANDBOX);
        try {
            open(SANDBOX);
            assertThat(page()).contains("no API credential can be made or changed");
            assertThat(button("New credential").isEnabled()).isFalse();
            assertThat(labelled("Rename Demo").isEnabled()).isFalse();
            assertThat(labelled("Delete Demo").isEnabled()).isTrue();
        } finally {
            environments.activate(SANDBOX);
        }
    }

    private void open(EnvironmentId environment) {
        browse("configuration/api-credentials?environment=" + environment);
        MockVaadin.clientRoundtrip(false);
    }

    private static void create(String name) {
        click("New credential");
        _setValue(_get(TextField.class), name);
        click("Create credential");
    }

    private static void delete(String name) {
        _click(labelled("Delete " + name));
        _click(_get(item(name), Button.class, search -> search.withText("Delete credential")));
    }

    /** As a request that was written by hand: it reaches the listener, whatever the button looks like. */
    private static void forgeClick(String text) {
        forgeClick(button(text));
    }

    private static void forgeClick(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static CredentialItem item(String name) {
        return _find(CredentialItem.class).stream()
                .filter(item -> text(item).contains(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<CredentialRole> roles() {
        return _get(RadioButtonGroup.class, search -> search.withLabel("Role"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Level> levels() {
        return _get(RadioButtonGroup.class, search -> search.withLabel("What it may do with cards"));
    }

    private static TextArea networks() {
        return _get(TextArea.class, search -> search.withLabel("Only from these addresses"));
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, search -> search.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, search -> search.withText(text));
    }

    private static void click(String text) {
        _click(button(text));
    }

    private static Button labelled(String label) {
        return _get(
                Button.class,
                search -> search.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent()));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static String page() {
        return text(_get(Main.class));
    }

    private void grantViewers() {
        jdbc.sql("""
                        insert into role_permission (role_id, resource, level)
                        select id, 'api-credential', 1 from role where name = 'Viewer'
                        """).update();
    }

    private void revokeFromViewers() {
        jdbc.sql("""
                        delete from role_permission
                        where resource = 'api-credential' and role_id in (select id from role where name = 'Viewer')
                        """).update();
    }
}
