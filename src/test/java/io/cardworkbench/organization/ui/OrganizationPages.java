package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.GroupService;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import io.cardworkbench.organization.RoleService;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the pages of members, groups and roles in the demo, and finds what is in them. */
abstract class OrganizationPages extends KaribuTest {

    @Autowired
    MemberService members;

    @Autowired
    GroupService groups;

    @Autowired
    RoleService roles;

    @Autowired
    JdbcClient jdbc;

    static String newName(String kind) {
        return unique(kind + " no. ");
    }

    static String newEmail() {
        return unique("invited") + "@example.com";
    }

    Member member(DemoAccount account) {
        return members.find("", 1_000).members().stream()
                .map(ListedMember::member)
                .filter(member -> member.email().equals(account.email()))
                .findFirst()
                .orElseThrow();
    }

    Group group(String name) {
        return groups.all().stream()
                .map(GroupInFull::group)
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Role role(String name) {
        return roles.all().stream()
                .map(RoleInFull::role)
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    int refusals(DemoAccount account) {
        return AuditLines.of(jdbc, new MemberId(idOf(account)), "call-refused")
                .lines()
                .size();
    }

    void open(String path) {
        browse("organization/" + path + "?environment=2");
        MockVaadin.clientRoundtrip(false);
    }

    static String page() {
        return text(_get(Main.class));
    }

    static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    static void click(String text) {
        _click(button(text));
        MockVaadin.clientRoundtrip(false);
    }

    static void clickLabelled(String label) {
        _click(labelled(label));
        MockVaadin.clientRoundtrip(false);
    }

    static Button button(String text) {
        return _get(Button.class, search -> search.withText(text));
    }

    static Button labelled(String label) {
        return _get(
                Button.class,
                search -> search.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent()));
    }

    static List<Button> buttons() {
        return _find(_get(Main.class), Button.class);
    }

    static Checkbox checkbox(String label) {
        return _get(Checkbox.class, search -> search.withLabel(label));
    }

    static void tick(String label, boolean ticked) {
        _setValue(checkbox(label), ticked);
        MockVaadin.clientRoundtrip(false);
    }

    static void type(String label, String value) {
        _setValue(_get(TextField.class, search -> search.withLabel(label)), value);
    }
}
