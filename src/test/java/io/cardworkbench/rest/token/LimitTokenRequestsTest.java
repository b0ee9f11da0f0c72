package io.cardworkbench.rest.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.ApiJson;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class LimitTokenRequestsTest {

    private final LimitTokenRequests limit = new LimitTokenRequests(new TokenErrors(new ApiJson(new JsonMapper())), 3);

    @Test
    void refusesAnAddressThatAsksTooOften() throws Exception {
        for (var request = 0; request < 3; request++) {
            assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        }

        var refused = ask("192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 21);
        assertThat(refused.getHeader("RateLimit-Policy")).isEqualTo("\"tokens\";q=3;w=60");
        assertThat(refused.getHeader("RateLimit")).matches("\"tokens\";r=0;t=(59|60|61)");
        assertThat(refused.getContentType()).startsWith("application/json");
        assertThat(refused.getContentAsString()).contains("\"error\":\"temporarily_unavailable\"");
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        var request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
