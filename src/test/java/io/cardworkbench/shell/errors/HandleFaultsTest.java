package io.cardworkbench.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.support.OnH2;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

/** What fails in open pages while the node ends is no incident, nor is a browser that leaves. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class HandleFaultsTest {

    @Autowired
    private PermissionService permissions;

    @Autowired
    private AuthenticationContext authentication;

    private HandleFaults faults;

    @BeforeEach
    void start() {
        faults = new HandleFaults(permissions, authentication);
    }

    @Test
    void reportsAFaultWhileItRuns(CapturedOutput output) {
        faults.error(new ErrorEvent(new IllegalStateException("Push failed")));

        assertThat(output).contains("Incident");
    }

    @Test
    void isQuietWhenItEnds(CapturedOutput output) {
        faults.end();

        faults.error(new ErrorEvent(new IllegalStateException("Push failed")));

        assertThat(output).doesNotContain("Incident");
    }

    @Test
    void isQuietAboutABrowserThatLeaves(CapturedOutput output) {
        faults.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(output).doesNotContain("Incident");
    }

    /** Says the same of a broken pipe, to another place. */
    @Test
    void reportsADatabaseThatLeaves(CapturedOutput output) {
        faults.error(
                new ErrorEvent(new DataAccessResourceFailureException("No answer", new IOException("Broken pipe"))));

        assertThat(output).contains("Incident");
    }
}
