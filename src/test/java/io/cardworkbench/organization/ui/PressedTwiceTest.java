package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second press that reaches the server after the first has had its effect has none. */
class PressedTwiceTest extends OrganizationPages {

    @BeforeEach
    void signIn() {
        signIn(DemoAccount.OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "organization/groups, New group, Create group, member_group",
        "organization/roles, New role, Create role, role",
        "organization/environments, New environment, Create environment, environment",
        "configuration/api-credentials, New credential, Create credential, api_credential",
    })
    void makesOne(String path, String open, String create, String table) {
        browse(path + "?environment=2");
        pressTwice(open);
        var name = newName("Pressed");
        _setValue(_find(TextField.class).getFirst(), name);

        pressTwice(create);

        assertThat(named(name, table)).isOne();
    }

    @Test
    void invitesOnce() {
        open("members");
        pressTwice("Invite member");
        var email = newEmail();
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, search -> search.withLabel("Name")), "Pressed Twice");

        pressTwice("Make invitation link");

        assertThat(jdbc.sql(
                                "select count(*) from invitation i join member m on m.id = i.member_id where m.email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void changesOnce() {
        var group = groups.create(newName("Pressed"));
        open("groups/" + group.id());
        pressTwice("Rename");
        _setValue(_find(TextField.class).getFirst(), group.name() + " twice");
        pressTwice("Save name");
        MockVaadin.clientRoundtrip(false);
        pressTwice("Delete group");
        pressTwice("Delete group now");

        assertThat(jdbc.sql("select action from audit_log where action like 'group-%' and subject = :id order by id")
                        .param("id", group.id().toString())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("group-created", "group-changed", "group-deleted"));
    }

    /** Also where the button is gone after the first: the browser had sent the second before it could know. */
    private static void pressTwice(String text) {
        Button button = _find(Button.class, search -> search.withText(text)).getFirst();
        press(button);
        press(button);
    }

    private static void press(Button button) {
        if (button.isAttached() && button.isVisible() && button.isEnabled()) {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        }
    }

    private int named(String name, String table) {
        return jdbc.sql("select count(*) from " + table + " where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
