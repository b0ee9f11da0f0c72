package io.cardworkbench.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.EngineTest;
import io.cardworkbench.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Metrics have an account of their own. */
@OnH2
class MetricsTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc collector;

    @BeforeEach
    void start() {
        collector = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsMetricsToTheirCollectorAndWritesNothingDown() throws Exception {
        var before = auditLog();

        assertThat(status("/actuator/prometheus", httpBasic("metrics", EngineTest.METRICS_PASSWORD)))
                .isEqualTo(200);

        assertThat(auditLog()).isEqualTo(before);
    }

    @Test
    void showsMetricsToNoMemberAndNoStranger() throws Exception {
        var admin = organization.newAdmin();

        assertThat(status("/actuator/prometheus", httpBasic(admin.email(), Organization.PASSWORD)))
                .isEqualTo(401);
        assertThat(status("/actuator/prometheus", httpBasic("metrics", "wrong")))
                .isEqualTo(401);
        assertThat(status("/actuator/prometheus", request -> request)).isEqualTo(401);
    }

    @Test
    void showsHealthAndNothingBehindItToAnyone() throws Exception {
        // 503 says that something is down, here the scheduler, which stands still in tests.
        var health = collector.perform(get("/actuator/health")).andReturn().getResponse();

        assertThat(health.getStatus()).isIn(200, 503);
        assertThat(health.getContentAsString()).contains("\"status\":").doesNotContain("components", "details");
    }

    @Test
    void showsMetricsToNobodyWithoutAPasswordInTheSettings() {
        var nobody = new CollectorAccount("").authentication();

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(
                        () -> nobody.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("metrics", "")));
    }

    private int auditLog() {
        return jdbc.sql("select count(*) from audit_log").query(Integer.class).single();
    }

    private int status(String path, RequestPostProcessor account) throws Exception {
        return collector
                .perform(get(path).with(account))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
