package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.kit.Presses;
import io.cardworkbench.organization.Member;
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

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void takesIntoAGroupAndOutOfItOnce() {
        var group = groups.create(newName("Pressed"));
        var member = members.invite(newEmail(), newName("Pia"), List.of()).member();
        open("groups/" + group.id());
        ComboBox<Member> choice = _get(ComboBox.class, search -> search.withLabel("Add member"));
        _setValue(choice, member);
        Presses.restOfADoubleClick(first("Add"));
        assertThat(changesOf(member)).isZero();

        pressTwice("Add");
        assertThat(changesOf(member)).isOne();
        var remove = labelled("Remove " + member.name());
        Presses.restOfADoubleClick(remove);
        assertThat(changesOf(member)).isOne();

        Presses.twice(remove);
        assertThat(changesOf(member)).isEqualTo(2);
        assertThat(page()).doesNotContain("Nothing was changed");
        groups.delete(group.id());
    }

    @Test
    void deletesACredentialOnceAndNotByTheRestOfADoubleClick() {
        browse("configuration/api-credentials?environment=2");
        pressTwice("New credential");
        var name = newName("Pressed");
        _setValue(_get(TextField.class), name);
        pressTwice("Create credential");
        pressTwice("I have copied it");
        Presses.twice(labelled("Delete " + name));
        var now = first("Delete credential");
        Presses.restOfADoubleClick(now);
        assertThat(deletionsOf(name)).isZero();

        Presses.twice(now);

        assertThat(deletionsOf(name)).isOne();
        assertThat(page()).contains("“" + name + "” is deleted");
    }

    private static void pressTwice(String text) {
        Presses.twice(first(text));
    }

    private static Button first(String text) {
        return _find(Button.class, search -> search.withText(text)).getFirst();
    }

    private int changesOf(Member member) {
        return audited("member-changed", member.id().toString());
    }

    private int deletionsOf(String credential) {
        return jdbc
                .sql("select id from api_credential where name = :name")
                .param("name", credential)
                .query(String.class)
                .list()
                .stream()
                .mapToInt(id -> audited("credential-deleted", id))
                .sum();
    }

    private int audited(String action, String subject) {
        return jdbc.sql("select count(*) from audit_log where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private int named(String name, String table) {
        return jdbc.sql("select count(*) from " + table + " where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
