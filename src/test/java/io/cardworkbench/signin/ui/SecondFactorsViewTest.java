package io.cardworkbench.signin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.organization.InvitationService;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.RequiredOf;
import io.cardworkbench.signin.factor.SecondFactorRuleService;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.start.DemoAccount;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which owners say who has to have a second factor, and help who has lost one. */
class SecondFactorsViewTest extends KaribuTest {

    private static final String PASSWORD = "four words in a row";

    @Autowired
    private MemberService members;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SecondFactorService factors;

    @Autowired
    private SecondFactorRuleService rules;

    @Autowired
    private CurrentMember currentMember;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void requireNothing() {
        jdbc.sql("delete from second_factor_rule").update();
    }

    @Test
    void requiresThemAndTellsThoseWhoHaveNone() {
        signIn(DemoAccount.OWNER);
        open();
        assertThat(required().getValue()).isEqualTo(RequiredOf.NOBODY);

        _setValue(required(), RequiredOf.WHO_MAY_CANCEL);

        assertThat(rules.requiredOf()).isEqualTo(RequiredOf.WHO_MAY_CANCEL);
        assertThat(page()).contains("This is what is required now");
    }

    @Test
    void saysWhomItWouldHitBeforeItIsRequired() {
        signIn(DemoAccount.OWNER);
        open();

        var without = rules.without();
        assertThat(required().getHelperText())
                .isEqualTo("Without one at the moment: %d of %d active members; of those who may cancel cards %d of %d."
                        .formatted(
                                without.lacking(), without.members(), without.lackingOfThese(), without.mayCancel()));
    }

    @Test
    void saysOnEveryPageThatOneIsMissing() {
        jdbc.sql("insert into second_factor_rule (organization_id, required_of) select id, 2 from organization")
                .update();

        signIn(DemoAccount.ADMIN);
        UI.getCurrent().navigate("account");
        assertThat(page()).contains("You may do less than your groups allow");
    }

    @Test
    void saysNothingToWhomItIsNotRequiredOf() {
        jdbc.sql("insert into second_factor_rule (organization_id, required_of) select id, 2 from organization")
                .update();

        signIn(DemoAccount.EDITOR);
        UI.getCurrent().navigate("account");
        assertThat(page()).doesNotContain("You may do less than your groups allow");
    }

    @Test
    void removesOneThatWasLost() {
        signIn(DemoAccount.OWNER);
        var name = unique("Lost phone ");
        var email = unique("lost") + "@example.com";
        invitations.choosePassword(members.invite(email, name, List.of()).token(), PASSWORD);
        signIn(email);
        factors.confirm(new Authenticator(factors.begin(PASSWORD).secret()).codeAt(clock.instant()));
        var id = currentMember.id();

        signIn(DemoAccount.OWNER);
        open();
        assertThat(page()).contains(name, email);
        _click(_get(
                Button.class,
                search -> search.withPredicate(button -> button.getAriaLabel()
                        .filter(("Remove the second factors of " + name)::equals)
                        .isPresent())));
        assertThat(page()).contains("Be sure who is asking");
        _click(_get(Button.class, search -> search.withText("Remove second factors")));

        assertThat(page())
                .contains("The second factors of " + name + " are removed")
                .doesNotContain(email);
        assertThat(rules.all()).noneMatch(member -> member.id().equals(id));
    }

    @Test
    void isNotShownToThoseWhoMayNotChangeMembers() {
        signIn(DemoAccount.ADMIN);
        open();

        assertThat(page()).contains("It takes Admin on Workbench members").doesNotContain("Required of");
    }

    private void open() {
        browse("organization/second-factors");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<RequiredOf> required() {
        return _get(RadioButtonGroup.class, search -> search.withLabel("Required of"));
    }

    private static String page() {
        MockVaadin.clientRoundtrip(false);
        return _get(Main.class).getElement().getTextRecursively();
    }
}
