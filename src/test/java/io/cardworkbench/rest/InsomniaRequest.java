package io.cardworkbench.rest;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A request of a collection, sent as Insomnia sends it. */
record InsomniaRequest(InsomniaCollection collection, JsonNode json) {

    String id() {
        return json.path("meta").path("id").stringValue();
    }

    String name() {
        return json.path("name").stringValue();
    }

    int sortKey() {
        return json.path("meta").path("sortKey").intValue();
    }

    String method() {
        return json.path("method").stringValue();
    }

    String description() {
        return json.path("meta").path("description").stringValue();
    }

    String path() {
        return collection.filledIn(json.path("url").stringValue());
    }

    List<JsonNode> parameters() {
        return StreamSupport.stream(json.path("parameters").spliterator(), false)
                .toList();
    }

    Set<String> parameterNames() {
        return parameters().stream()
                .map(parameter -> parameter.path("name").stringValue())
                .collect(Collectors.toSet());
    }

    /** Sends it with the parameters that are switched on, and with some that are not. */
    ApiClient.Answered send(int port, String... ticked) {
        var answer = ApiClient.at(port).send(method(), path() + query(List.of(ticked)), body(), headers());
        collection.keep(id(), answer.json());
        return answer;
    }

    private String query(List<String> ticked) {
        return parameters().stream()
                .filter(parameter -> isOn(parameter)
                        || ticked.contains(parameter.path("name").stringValue()))
                .map(this::encoded)
                .collect(Collectors.joining("&", "?", ""));
    }

    private BodyPublisher body() {
        var body = json.path("body");
        return BodyPublishers.ofString(
                body.has("params")
                        ? form(body.path("params"))
                        : collection.filledIn(body.path("text").asString("")));
    }

    private String form(JsonNode params) {
        return StreamSupport.stream(params.spliterator(), false)
                .filter(InsomniaRequest::isOn)
                .map(this::encoded)
                .collect(Collectors.joining("&"));
    }

    private String encoded(JsonNode parameter) {
        return parameter.path("name").stringValue() + "="
                + ApiClient.encoded(collection.filledIn(parameter.path("value").stringValue()));
    }

    private String[] headers() {
        var headers = new ArrayList<String>(List.of("Authorization", authorization()));
        json.path("headers").forEach(header -> {
            if (isOn(header)) {
                headers.add(header.path("name").stringValue());
                headers.add(collection.filledIn(header.path("value").stringValue()));
            }
        });
        return headers.toArray(String[]::new);
    }

    private String authorization() {
        var authentication = json.path("authentication");
        if (authentication.path("type").stringValue().equals("bearer")) {
            return "Bearer " + collection.filledIn(authentication.path("token").stringValue());
        }
        var credential = collection.filledIn(authentication.path("username").stringValue() + ":"
                + authentication.path("password").stringValue());
        return "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isOn(JsonNode switchable) {
        return !switchable.path("disabled").asBoolean(false);
    }
}
