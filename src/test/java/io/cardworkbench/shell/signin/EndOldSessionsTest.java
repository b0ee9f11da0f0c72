package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@OnH2
class EndOldSessionsTest {

    @Autowired
    private Organization organization;

    @Autowired
    private MemberService members;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    private final MockHttpSession session = new MockHttpSession();
    private Member member;

    @BeforeEach
    void signInAMember() {
        member = organization.newMember();
        organization.signIn(member);
        var signedIn = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(signedIn));
    }

    @Test
    void letsAMemberSeeThePage() throws Exception {
        assertThat(load("/tools", MediaType.TEXT_HTML_VALUE).getRedirectedUrl()).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void leadsADeactivatedMemberToSignInBeforeThereIsAPage() throws Exception {
        deactivate();

        assertThat(load("/tools/cancel-cards", MediaType.TEXT_HTML_VALUE).getRedirectedUrl())
                .endsWith("/login");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leavesToThePageWhatItAsksForItself() throws Exception {
        deactivate();

        assertThat(load("/VAADIN/push", MediaType.ALL_VALUE).getRedirectedUrl()).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    private void deactivate() {
        organization.signIn(organization.newOwner());
        members.deactivate(member.id());
    }

    private MockHttpServletResponse load(String path, String accepted) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        request.addHeader("Accept", accepted);
        var response = new MockHttpServletResponse();
        security.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
