package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.start.DemoAccount;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest extends KaribuTest {

    @Test
    void followsTheBrowserBeforeAnyoneHasSignedIn() {
        openIn(Locale.GERMANY);
        UI.getCurrent().navigate("login");
        assertThat(_get(LoginForm.class).getElement().getPropertyRaw("i18n"))
                .asString()
                .contains("Anmelden", "Passwort")
                .doesNotContain("Sign in", "Password");
    }

    @Test
    void followsTheBrowserWhereThereIsNothing() {
        signIn(DemoAccount.ADMIN);
        openIn(Locale.of("de", "AT"));
        browse("no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("Unter dieser Adresse gibt es nichts");
    }

    @Test
    void speaksEnglishWhenTheBrowserDoesNotSay() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void remembersWhatAMemberChooses() {
        signIn(DemoAccount.ADMIN);
        openIn(Locale.US);
        UI.getCurrent().navigate("tools");

        _setValue(languages(), LanguageChoice.GERMAN);

        var answer = (FakeResponse) VaadinServletResponse.getCurrent().getResponse();
        assertThat(answer.getCookies())
                .filteredOn(cookie -> cookie.getName().equals("language"))
                .last()
                .returns("GERMAN", Cookie::getValue)
                .returns(true, Cookie::isHttpOnly);
    }

    @ParameterizedTest
    @CsvSource({"GERMAN, Werkzeuge", "ENGLISH, Tools", "BROWSER, Tools", "KLINGON, Tools"})
    void aMembersChoiceGoesBeforeTheBrowsersLanguage(String choice, String title) {
        signIn(DemoAccount.ADMIN);
        request().addCookie(new Cookie("language", choice));
        openIn(Locale.US);
        UI.getCurrent().navigate("tools");

        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(Region.of(UI.getCurrent())).isEqualTo(new Region(Locale.US));
    }

    @Test
    void writesNumbersAndTimesAsInTheRegionWhateverTheLanguage() {
        signIn(DemoAccount.ADMIN);
        request().addCookie(new Cookie("language", "ENGLISH"));
        openIn(Locale.GERMANY);

        var texts = Texts.of(UI.getCurrent());
        assertThat(texts.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(texts.of("cards.count", 1_234_567)).isEqualTo("1.234.567 cards");
        assertThat(texts.region().dayPattern()).isEqualTo("dd.MM.yyyy");
    }

    @ParameterizedTest
    @CsvSource({"permissions, '## Die Rollen', card-lifecycle", "card-lifecycle, '# Lebenslauf', permissions"})
    void helpsInGermanWithLinksToPages(String page, String heading, String other) {
        signIn(DemoAccount.ADMIN);
        openIn(Locale.GERMANY);
        UI.getCurrent().navigate("help/" + page);

        assertThat(_get(Markdown.class).getContent())
                .startsWith(heading)
                .contains("(help/" + other + "?environment=")
                .doesNotContain(".md");
    }

    @Test
    void saysInTheRightLanguageThatASessionIsOver() {
        request().addCookie(new Cookie("language", "GERMAN"));
        var messages = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, VaadinServletRequest.getCurrent());
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Sie wurden abgemeldet");
        assertThat(messages.getInternalErrorCaption()).isEqualTo("Bei uns ist etwas schiefgegangen");
    }

    @Test
    void saysInTheRightLanguageThatTheConnectionIsLost() {
        openIn(Locale.GERMANY);
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .startsWith("Die Verbindung zum Server ist unterbrochen.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the component does not know of what its items are
    private static RadioButtonGroup<LanguageChoice> languages() {
        return _get(RadioButtonGroup.class, search -> search.withLabel("Language"));
    }

    private static void openIn(Locale locale) {
        request().getHeaders().put("Accept-Language", List.of(locale.toLanguageTag()));
        request().setLocaleInt(locale);
        UI.getCurrent().getPage().reload();
    }

    private static FakeRequest request() {
        return (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    }
}
