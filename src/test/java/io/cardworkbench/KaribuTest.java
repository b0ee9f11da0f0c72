package io.cardworkbench;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.AuthenticationUtil;
import io.cardworkbench.cards.OwnTemplates;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.support.HeldCard;
import io.cardworkbench.support.QuickPasswords;
import io.cardworkbench.support.SecurityOfTheContext;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.jvm.functions.Function0;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens views in the JVM of the test, over the real services and the demo data, as a member of the demo. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=" + KaribuTest.DATABASE,
            "workbench.embedded-url=" + KaribuTest.DATABASE,
            "workbench.second-factor.key=a key for tests that is long enough",
            "workbench.cancellation.fresh-proof=15m",
            "workbench.cards.kept=365",
            "workbench.cancellation.max-cards=2000",
            "db-scheduler.polling-interval=100ms",
        })
@ExtendWith(SecurityOfTheContext.class)
@Import({QuickPasswords.class, OwnTemplates.class})
public abstract class KaribuTest {

    static final String DATABASE = "jdbc:h2:mem:karibu;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AtomicInteger UNIQUE = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OwnTemplates ownTemplates;

    @BeforeEach
    void startVaadin() {
        MockVaadin.setMockRequestFactory(SecuredRequest::new);
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new WorkbenchServlet(context));
    }

    @AfterEach
    void stopVaadin() {
        MockVaadin.tearDown();
    }

    protected final void signIn(DemoAccount account) {
        signIn(account.email());
    }

    /** Puts the member into the session as well, where what other nodes tell looks for it, on whatever thread. */
    protected final void signIn(String email) {
        var member = members.loadUserByUsername(email);
        var signedIn = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        SecurityContextHolder.setContext(signedIn);
        VaadinSession.getCurrent().getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, signedIn);
    }

    protected final void signOut() {
        SecurityContextHolder.clearContext();
        VaadinSession.getCurrent().getSession().removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
    }

    /** What no other test has, nor this one when it is run again. */
    protected static String unique(String beginning) {
        return beginning + UNIQUE.incrementAndGet();
    }

    /** The name of a template that this test alone uses, with some active cards. */
    protected final String ownTemplate(String name) {
        return ownTemplate(name, 30);
    }

    protected final String ownTemplate(String name, int cards) {
        var own = unique(name + " ");
        ownTemplates.make(own, cards);
        return own;
    }

    /** Keeps jobs that want the cards of a template from being completed, until it is closed. */
    protected final HeldCard hold(String template) {
        return HeldCard.of(jdbc, transactions, template);
    }

    /** Waits until a claim holds, with all that arrives from other threads. */
    public static void eventually(ThrowingRunnable claim) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(false);
                    claim.run();
                });
    }

    /** Takes everything from a member, as if it had been done long ago; gives back the groups that were left. */
    protected final List<@Nullable Integer> leaveAllGroups(DemoAccount account) {
        var groups = jdbc.sql("select member_group_id from member_group_member where member_id = :member")
                .param("member", idOf(account))
                .query(Integer.class)
                .list();
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", idOf(account))
                .update();
        return groups;
    }

    /** Puts a member into groups. */
    protected final void join(DemoAccount account, List<@Nullable Integer> groups) {
        groups.forEach(group -> jdbc.sql(
                        "insert into member_group_member (member_group_id, member_id) values (:group, :member)")
                .param("group", group)
                .param("member", idOf(account))
                .update());
    }

    protected final int idOf(DemoAccount account) {
        return jdbc.sql("select id from member where email = :email")
                .param("email", account.email())
                .query(Integer.class)
                .single();
    }

    /** Opens an address as the browser does that was told to, whether or not it leads anywhere. */
    protected final void browse(String path) {
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PAGE_LOAD);
    }

    /** Moves the browser to where clocks are changed. */
    protected static void inBerlin() {
        ExtendedClientDetails.updateFromValues(UI.getCurrent(), name -> name.equals("v-tzid") ? "Europe/Berlin" : "0");
    }

    /** The address that the browser was told last to show for the page, without loading another. */
    protected static String shownAddress() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(invocation -> invocation.getParameters().size() > 1)
                .map(invocation -> String.valueOf(invocation.getParameters().get(1)))
                .filter(parameter -> parameter.contains("environment="))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What becomes of an exception that a view has thrown. */
    protected final void fail(Throwable fault) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(fault));
    }

    /** The path and parameters of the page that is open. */
    protected final String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Has the member that Spring Security's filters would have put on it. */
    private static final class SecuredRequest extends FakeRequest {

        SecuredRequest(HttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return AuthenticationUtil.getSecurityHolderAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return AuthenticationUtil.getSecurityHolderRoleChecker().apply(role);
        }
    }
}
