package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** A failure of ours is not said to be one of the request. */
@ExtendWith(OutputCaptureExtension.class)
class AnswerForTheServerTest {

    private static final String CARDS = "/v1/environments/1/cards";

    private final ApiJson json = new ApiJson(new JsonMapper());
    private final TokenErrors tokenErrors = new TokenErrors(json);
    private final AnswerForTheServer answerForTheServer =
            new AnswerForTheServer(new MalformedRequests(json, tokenErrors), new WriteProblem(json), tokenErrors);

    @Test
    void answersAFaultInAFilterAsAnIncident(CapturedOutput log) throws Exception {
        var answer = answer(CARDS, 500, new IllegalStateException("secret of a filter"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .contains("urn:card-workbench:problem:fault", "\"incident\":\"", "\"requestId\":\"")
                .doesNotContain("secret", "malformed");
        assertThat(log).contains("ERROR", "Incident").contains("secret of a filter");
    }

    @Test
    void isNoRefusalEitherWhereAFileOfOursCouldNotBeRead(CapturedOutput log) throws Exception {
        assertThat(answer(CARDS, 500, new IOException("disk")).getContentAsString())
                .contains("problem:fault");
        assertThat(log).contains("ERROR", "Incident");
    }

    @Test
    void tellsAClientOfTheTokenEndpointInItsForm() throws Exception {
        var answer = answer(TokenEndpoint.PATH, 500, new IllegalStateException("secret of a filter"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .contains("\"error\":\"server_error\"", "incident")
                .doesNotContain("secret");
    }

    @Test
    void answersAServerThatSaysNoMoreThanThatItFailed(CapturedOutput log) throws Exception {
        assertThat(answer(CARDS, 503, null).getContentAsString()).contains("problem:fault");
        assertThat(log).contains("ERROR", "Incident");
    }

    @Test
    void saysWhatTheServerCouldNotRead(CapturedOutput log) throws Exception {
        assertThat(answer(CARDS, 408, new SocketTimeoutException("late")).getContentAsString())
                .contains("problem:request-timeout");
        assertThat(answer(CARDS, 400, null).getContentAsString()).contains("problem:malformed-request");
        assertThat(log).doesNotContain("Incident");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 405})
    void leavesOtherRefusalsToThoseWhoRefuse(int status) throws Exception {
        assertThat(answer(CARDS, status, null).getContentAsString()).isEmpty();
    }

    @Test
    void leavesPagesToThemselves() throws Exception {
        assertThat(answer("/cards", 500, new IllegalStateException("a page")).getContentAsString())
                .isEmpty();
    }

    private MockHttpServletResponse answer(String path, int status, @Nullable Throwable fault) throws Exception {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        answerForTheServer.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
