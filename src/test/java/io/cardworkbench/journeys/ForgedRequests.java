package io.cardworkbench.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does to a page who does not want to be told that a control is disabled. */
final class ForgedRequests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ENABLE_AND_USE = """
            () => [...document.querySelectorAll('[disabled]')].flatMap(part => [part, ...part.querySelectorAll('*')])
                .map(control => {
                    control.removeAttribute('disabled');
                    control.disabled = false;
                    return control;
                }).map(control => {
                    if ('value' in control) {
                        control.value = '1';
                        ['input', 'change'].forEach(name => control.dispatchEvent(new Event(name, {bubbles: true})));
                    }
                    control.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', bubbles: true}));
                    control.click();
                }).length
            """;

    /** The ids by which the server knows the parts of the page that an attribute marks. */
    private static final String NODES_MARKED = """
            mark => {
                const clients = Object.values(Vaadin.Flow.clients).filter(client => client.getNodeId);
                return [...document.querySelectorAll(`[${mark}], [${mark}] *`)]
                    .flatMap(part => clients.map(client => client.getNodeId(part)))
                    .filter(id => id > 0);
            }
            """;

    private static final String NODE = """
            selector => Object.values(Vaadin.Flow.clients).filter(client => client.getNodeId)
                .map(client => client.getNodeId(document.querySelector(selector))).find(id => id > 0)
            """;

    /** Those of parts whose text or whose parts' text says so. */
    private static final String NODES_SAYING = """
            text => {
                const clients = Object.values(Vaadin.Flow.clients).filter(client => client.getNodeId);
                return [...document.querySelectorAll('*')].filter(part => part.textContent.trim() === text)
                    .flatMap(part => clients.map(client => client.getNodeId(part)))
                    .filter(id => id > 0);
            }
            """;

    private static final String SEND = """
            ([url, body]) => fetch(url, {
                method: 'POST', headers: {'Content-Type': 'application/json; charset=UTF-8'}, body
            }).then(answer => answer.status)
            """;

    private final Page page;
    private @Nullable Request last;

    /** Listens from now on to what the page sends, to learn how it is done. */
    ForgedRequests(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl") && request.postData() != null) {
                last = request;
            }
        });
    }

    /** Enables in the browser whatever is disabled, and uses it; tells how much that was. */
    int useWhatIsDisabled() {
        return ((Number) page.evaluate(ENABLE_AND_USE)).intValue();
    }

    List<Integer> disabledNodes() {
        return ids(page.evaluate(NODES_MARKED, "disabled"));
    }

    List<Integer> readOnlyNodes() {
        return ids(page.evaluate(NODES_MARKED, "readonly"));
    }

    List<Integer> nodesSaying(String text) {
        return ids(page.evaluate(NODES_SAYING, text));
    }

    int node(String selector) {
        return ((Number) page.evaluate(NODE, selector)).intValue();
    }

    /** Says that a part of the page was clicked; tells the status of the answer. */
    int click(int node) {
        return send(Map.of("type", "event", "node", node, "event", "click", "data", Map.of()));
    }

    /** Says that a property of a part of the page has another value. */
    int set(int node, String property, Object value) {
        return send(Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value));
    }

    private int send(Map<String, Object> invocation) {
        var real = read(Objects.requireNonNull(last));
        var forged = Map.of(
                "csrfToken", real.path("csrfToken").asString(),
                "syncId", real.path("syncId").asInt(),
                "clientId", -1,
                "rpc", List.of(invocation));
        var url = Objects.requireNonNull(last).url();
        return ((Number) page.evaluate(SEND, List.of(url, JSON.writeValueAsString(forged)))).intValue();
    }

    private static List<Integer> ids(Object numbers) {
        return ((List<?>) numbers)
                .stream().map(id -> ((Number) id).intValue()).distinct().toList();
    }

    private static JsonNode read(Request request) {
        return JSON.readTree(request.postData());
    }
}
