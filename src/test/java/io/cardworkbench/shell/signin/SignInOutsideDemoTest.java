package io.cardworkbench.shell.signin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import io.cardworkbench.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:outside-demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "workbench.first-owner.email=first@example.com",
            "workbench.first-owner.password=correct horse battery",
        })
class SignInOutsideDemoTest extends KaribuTest {

    @Test
    void showsNoAccountOutsideDemoMode() {
        UI.getCurrent().navigate("login");
        _assertOne(LoginForm.class);
        _assertNone(DemoAccounts.class);
    }
}
