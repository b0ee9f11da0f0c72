package io.cardworkbench.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A collection of requests as Insomnia reads it: fills in what its texts take from the environment and from answers. */
final class InsomniaCollection {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{ _\\.(\\w+) }}");
    private static final Pattern ANSWER =
            Pattern.compile("\\{% response 'body', '(\\w+)', 'b64::([\\w=]+)::46b', '[\\w-]+', \\d+ %}");

    private final JsonNode document;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, JsonNode> answers = new HashMap<>();

    private InsomniaCollection(JsonNode document) {
        this.document = document;
        environment()
                .properties()
                .forEach(variable -> set(variable.getKey(), variable.getValue().stringValue()));
    }

    static InsomniaCollection read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Object content = new Yaml().load(reader);
            return new InsomniaCollection(new JsonMapper().valueToTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    JsonNode environment() {
        return document.path("environments").path("data");
    }

    /** In the order in which Insomnia shows them. */
    List<InsomniaRequest> requests() {
        return StreamSupport.stream(document.path("collection").spliterator(), false)
                .map(json -> new InsomniaRequest(this, json))
                .sorted(Comparator.comparingInt(InsomniaRequest::sortKey))
                .toList();
    }

    InsomniaRequest request(String name) {
        return requests().stream()
                .filter(request -> request.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Does what somebody does who fills in the environment. */
    void set(String variable, String value) {
        variables.put(variable, value);
    }

    /** Keeps the latest answer to a request. */
    void keep(String request, JsonNode answer) {
        answers.put(request, answer);
    }

    String filledIn(String text) {
        var withAnswers = ANSWER.matcher(text).replaceAll(this::fromAnswer);
        return VARIABLE.matcher(withAnswers)
                .replaceAll(match -> Matcher.quoteReplacement(Objects.requireNonNull(variables.get(match.group(1)))));
    }

    /** Reads {@code $.data.jobId} from the answer to a request. */
    private String fromAnswer(MatchResult match) {
        var path = new String(Base64.getDecoder().decode(match.group(2)), StandardCharsets.UTF_8);
        var answer = Objects.requireNonNull(answers.get(match.group(1)), match.group());
        return Matcher.quoteReplacement(
                answer.at(path.substring(1).replace('.', '/')).stringValue());
    }
}
