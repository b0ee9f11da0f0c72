package io.cardworkbench.shell.errors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.shell.MainLayout;
import io.cardworkbench.shell.signin.SignedOutView;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn(DemoAccount.VIEWER);
    }

    @Test
    void saysThatThereIsNoSuchPage() {
        browse("no/such/page");
        _assertOne(PageNotFoundView.class);
        _assertOne(MainLayout.class);
        _assertOne(H1.class);
    }

    @Test
    void namesTheCardOrJobThatIsNotThere() {
        browse("cards/999999999?environment=2");
        assertThat(_get(H1.class).getText()).isEqualTo("No card 999999999 in Sandbox");
        assertThat(_get(Paragraph.class).getText()).contains("not kept any more: closed cards are kept for 365 days");
        browse("tools/cancel-cards/jobs/777777?environment=2");
        assertThat(_get(H1.class).getText()).isEqualTo("No cancel job 777777 in Sandbox");
    }

    @Test
    void keepsPagesClosedWhoseAuthorDidNotOpenThem() {
        UI.getCurrent().navigate("unannotated");
        _assertOne(AccessDeniedView.class);
    }

    @Test
    void saysWhichPermissionAPageTakesAndWhoHasIt() {
        UI.getCurrent().navigate("faulty/permission");
        assertThat(text(_get(PermissionMissingView.class)))
                .contains("It takes Edit on Card template")
                .contains("Members of Admins, Editors and Owners have it");
    }

    @Test
    void hidesAFaultBehindANumberThatIsInTheLog(CapturedOutput log) {
        UI.getCurrent().navigate("faulty/fault");
        var page = _get(InternalErrorView.class);
        assertThat(text(page)).doesNotContain(FaultyView.SECRET).contains("What you saved before is safe");
        assertThat(log).contains("Incident " + _get(page, Code.class).getText());
    }

    @Test
    void saysInPlaceThatAnActionFailed(CapturedOutput log) {
        UI.getCurrent().navigate("faulty/none");
        clickAndFail("Break");
        var notice = text(_get(Notification.class));
        assertThat(notice).contains("Something went wrong on our side").doesNotContain(FaultyView.SECRET);
        var incident = notice.replaceAll("(?s).*number ([0-9A-F]{4}-[0-9A-F]{4}).*", "$1");
        assertThat(log).contains("Incident " + incident);
    }

    @Test
    void saysInPlaceWhichPermissionAnActionTakes(CapturedOutput log) {
        UI.getCurrent().navigate("faulty/none");
        clickAndFail("Create template");
        assertThat(text(_get(Notification.class)))
                .contains("It takes Edit on Card template")
                .contains("Members of Admins, Editors and Owners have it");
        assertThat(log).doesNotContain("Incident");
    }

    @Test
    void saysThatAPageTookTooLongAndLetsTheMemberTryAgain(CapturedOutput log) {
        UI.getCurrent().navigate("faulty/slow");
        var page = _get(InternalErrorView.class);
        assertThat(text(page)).contains("The database took too long").contains("look for less at once");
        assertThat(log).doesNotContain("Incident");
        assertReloadsBy(page);
    }

    @Test
    void saysInPlaceThatAnActionTookTooLongAndLetsTheMemberTryAgain(CapturedOutput log) {
        UI.getCurrent().navigate("faulty/none");
        clickAndFail("List");
        var notice = _get(Notification.class);
        assertThat(text(notice)).contains("The database took too long");
        assertThat(log).doesNotContain("Incident");
        assertReloadsBy(notice);
    }

    private static void assertReloadsBy(Component message) {
        var internals = UI.getCurrent().getInternals();
        internals.dumpPendingJavaScriptInvocations();
        _click(_get(message, Button.class, spec -> spec.withText("Try again")));
        assertThat(internals.dumpPendingJavaScriptInvocations())
                .extracting(pending -> pending.getInvocation().getExpression())
                .containsExactly("window.location.reload();");
    }

    @Test
    void endsTheSessionOfAMemberWhoMayNoLongerBeHere() {
        UI.getCurrent().navigate("faulty/signed-out");
        _assertOne(SignedOutView.class);
    }

    @Test
    void endsItAlsoWhenThePageTicksWithoutARequest() {
        UI.getCurrent().navigate("faulty/none");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        CurrentInstance.set(VaadinRequest.class, null);

        fail(new AuthenticationCredentialsNotFoundException("gone"));

        // The browser is made to ask, and signed out by the answer.
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .isNotEmpty();
        assertThat(_find(Notification.class)).isEmpty();
    }

    @Test
    void loadsThePageAnewToWhichNewsComeAfterItsMemberWasSignedOut() {
        var ui = UI.getCurrent();
        ui.navigate("faulty/none");

        InPage.run(ui, () -> {
            throw new AuthenticationCredentialsNotFoundException("gone");
        });
        VaadinService.getCurrent().runPendingAccessTasks(ui.getSession());

        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                .extracting(pending -> pending.getInvocation().getExpression())
                .containsOnlyOnce("location.reload()");
    }

    private void clickAndFail(String button) {
        fail(catchThrowable(() -> _click(_get(Button.class, spec -> spec.withText(button)))));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
