package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A body that is no good is refused in words, does nothing, and is no incident of ours. */
@ExtendWith(OutputCaptureExtension.class)
abstract class MalformedBodiesContract extends ApiContract {

    private static final String PROBLEM = "Content-Type: application/problem+json";
    private static final String JSON = "Content-Type: application/json\r\n";

    private int cardsBefore;

    @BeforeEach
    void countCards() {
        cards.send(environment, template, 3);
        cardsBefore = cardsOfTheEnvironment();
    }

    @AfterEach
    void nothingHasHappened(CapturedOutput log) {
        assertThat(cardsOfTheEnvironment()).isEqualTo(cardsBefore);
        assertThat(cancelled()).isZero();
        assertThat(jobs()).isZero();
        assertThat(log).doesNotContain("Incident", "\tat ");
    }

    static Stream<String> brokenJson() {
        return Stream.of(
                "",
                "  ",
                "{",
                "{\"cardTemplateId\":\"%s\"",
                "{\"cardTemplateId\":\"%s\",}",
                "{'cardTemplateId':'%s'}",
                "{\"cardTemplateId\":\"%s\"/* */}",
                "{\"cardTemplateId\":NaN}",
                "{\"cardTemplateId\":\"%s\",\"userIds\":[\"a\"]} {}",
                "{\"cardTemplateId\":\"%s\",\"userIds\":[\"a\u0000b\"]}",
                "\u0000",
                "[]",
                "1",
                "null",
                "\"x\"",
                "[".repeat(5_000),
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"" + "x".repeat(200_000) + "\":1}",
                "{\"cardTemplateId\":" + "9".repeat(5_000) + "}");
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void refusesWhatIsNoJsonObject(String body) {
        for (var path : List.of("cards", "event", "event/cancel")) {
            assertRefused(post(path, JSON, utf8(body.formatted(template.id()))), 400);
        }
        if (!body.isBlank() && !body.equals("null")) {
            assertRefused(post("cards/cancel", JSON, utf8(body.formatted(template.id()))), 400);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cards        | {'cardTemplateId':1.5,'userIds':['a']}                               | cardTemplateId",
                "cards        | {'cardTemplateId':1e400,'userIds':['a']}                             | cardTemplateId",
                "cards        | {'cardTemplateId':true,'userIds':['a']}                              | cardTemplateId",
                "cards        | {'cardTemplateId':{},'userIds':['a']}                                | cardTemplateId",
                "cards        | {'cardTemplateId':'T','cardTemplateId':'T','userIds':['a']}          | cardTemplateId",
                "cards        | {'cardTemplateId':'T','c\\u0061rdTemplateId':'T','userIds':['a']}    | cardTemplateId",
                "cards        | {'cardTemplateId':'T','userIds':'a'}                                 | userIds",
                "cards        | {'cardTemplateId':'T','userIds':null}                                | userIds",
                "cards        | {'cardTemplateId':'T','userIds':[1.50]}                              | userIds[0]",
                "cards        | {'cardTemplateId':'T','userIds':['a',true]}                          | userIds[1]",
                "cards        | {'cardTemplateId':'T','userIds':['\\ud800']}                         | userIds",
                "cards        | {'cardTemplateId':'T','userIds':['\\u0000']}                         | userIds",
                "cards        | {'cardTemplateId':'T','userIds':['a'],'payload':{'detail':{'a':1e400}}}     | payload",
                "cards        | {'cardTemplateId':'T','userIds':['a'],'payload':{'detail':{'a':'\\ud800'}}} | payload",
                "cards        | {'cardTemplateId':'T','userIds':['a'],'payload':{'detail':1}}        | payload.detail",
                "cards        | {'cardTemplateId':'T','userIds':['a'],'payload':{'x':{'a':1,'a':2}}} | a",
                "cards        | {'cardTemplateId':'T','userIds':['a'],'expiresAt':1700000000}        | expiresAt",
                "cards        | {'__proto__':{}}                                                     | __proto__",
                "event        | {'events':[{'name':'x','payload':{'target':{'usersById':'a'}}}]}     | events[0].payload.target.usersById",
                "event        | {'events':[1]}                                                       | events[0]",
                "event        | {'events':[{'name':1.5}]}                                            | events[0].name",
                "event/cancel | {'events':[{},{}]}                                                   | events",
                "cards/cancel | {'userId':1.50}                                                      | userId",
                "cards/cancel | {'userId':1e400}                                                     | userId",
                "cards/cancel | {'userId':['a',{}]}                                                  | userId",
                "cards/cancel | {'userId':true}                                                     | userId",
                "cards/cancel | {'userId':['a',true]}                                               | userId",
                "cards/cancel | {'userId':'\\ud800'}                                                 | userId",
                "cards/cancel | {'cardTemplateId':1.0}                                               | cardTemplateId",
                "cards/cancel | {'cardTemplateId':'T','expectedCount':2.5}                           | expectedCount",
                "cards/cancel | {'cardTemplateId':'T','expectedCount':1e400}                         | expectedCount",
                "cards/cancel | {'userId':'a','userId':'b'}                                          | userId",
            })
    void namesTheFieldThatIsWrong(String path, String body, String field) {
        var answer = post(path, JSON, utf8(body.replace('\'', '"').replace("\"T\"", "\"" + template.id() + "\"")));

        assertRefused(answer, 400);
        assertThat(answer).contains("\"field\":\"" + field + "\"").contains("\"detail\":\"'" + field + "' ");
    }

    @Test
    void refusesDepthInAPayload() {
        var body = "{\"cardTemplateId\":\"%s\",\"userIds\":[\"a\"],\"payload\":{\"detail\":{\"a\":%s%s}}}"
                .formatted(template.id(), "[".repeat(3_000), "]".repeat(3_000));

        var answer = post("cards", JSON, utf8(body));

        assertRefused(answer, 400);
        assertThat(answer).contains("more than 500 levels");
    }

    @Test
    void takesUtf8AloneWhateverTheTypeSays() {
        for (var path : List.of("cards", "cards/cancel")) {
            var users = path.equals("cards") ? "userIds" : "userId";
            UnaryOperator<String> sent =
                    name -> "{\"cardTemplateId\":\"%s\",\"%s\":[\"%s\"]}".formatted(template.id(), users, name);
            assertRefused(post(path, JSON, sent.apply("ü").getBytes(StandardCharsets.ISO_8859_1)), 400);
            assertRefused(post(path, JSON, sent.apply("a").getBytes(StandardCharsets.UTF_16)), 400);
            assertRefused(post(path, JSON, sent.apply("a").getBytes(Charset.forName("UTF-32"))), 400);
            assertRefused(post(path, JSON, sent.apply("a").getBytes(StandardCharsets.UTF_16LE)), 400);
            assertRefused(post(path, JSON, sent.apply("a").getBytes(StandardCharsets.UTF_16BE)), 400);
            assertRefused(post(path, JSON, sent.apply("\u00C0\u00AF").getBytes(StandardCharsets.ISO_8859_1)), 400);
            assertRefused(
                    post(path, JSON, sent.apply("\u00ED\u00A0\u0080").getBytes(StandardCharsets.ISO_8859_1)), 400);
            for (var charset : List.of("iso-8859-1", "utf-16", "klingon", "\"")) {
                var type = "Content-Type: application/json;charset=" + charset + "\r\n";
                assertRefused(post(path, type, utf8(sent.apply("ü"))), 415);
            }
        }
    }

    @Test
    void takesAMarkBeforeABodyForNothing() {
        var mark = "\uFEFF";

        assertThat(post("cards/cancel?dryRun=true", JSON, utf8(mark + "{\"cardTemplateId\":" + template.id() + "}")))
                .startsWith("HTTP/1.1 200");
        assertRefused(post("cards", JSON, utf8(mark + mark + "{}")), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain",
                "Content-Type: application/xml",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: multipart/form-data",
                "Content-Type: MULTIPART/mixed",
                "Content-Type: %%%",
                "Content-Type: application/json;;=",
                "Content-Type: application/json, text/plain",
                "Content-Type: application/json\r\nContent-Encoding: gzip",
                "Content-Type: application/json\r\nContent-Encoding: identity\r\nContent-Encoding: br",
                "Content-Type: application/json\r\nContent-Encoding: identity, gzip",
            })
    void refusesOtherKindsOfBodies(String headers) {
        var body = utf8("--x\r\nContent-Disposition: form-data; name=\"userId\"\r\n\r\na\r\n--x--\r\n");
        for (var path : List.of("cards", "event", "cards/cancel")) {
            assertRefused(post(path, headers + "\r\n", body), 415);
        }
        if (headers.toLowerCase(Locale.ROOT).contains("multipart")) {
            assertRefused(
                    send("PUT", path("cards/cancel?cardTemplateId=" + template.id()), headers + "\r\n", body), 415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\n\r\n{\"userId\":\"a\"}",
                "Content-Length: 500\r\n\r\n{\"userId\":\"a\"}",
                "Content-Length: -1\r\n\r\n{}",
                "Content-Length: x\r\n\r\n{}",
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n10\r\n{}",
            })
    void refusesBodiesThatAreCutOrCodedWrongly(String rest) {
        for (var path : List.of("cards", "cards/cancel", "event")) {
            var request = "POST " + path(path) + " HTTP/1.1\r\n" + authorized() + JSON + rest;
            assertRefused(RawHttp.send(port, utf8(request), true), 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=client_credentials&grant_type=client_credentials",
                "grant_type=client_credentials&scope=events&scope=events",
                "grant_type=client_credentials&x=1&x=2",
                "grant_type=%zz",
                "grant_type=client_credentials&x=%",
                "grant_type=client_credentials&scope=%ff",
                "grant_type=client_credentials&scope=%00",
                "grant_type=\u0000",
                "&&&=",
                "",
                "{\"grant_type\":\"client_credentials\"}",
            })
    void refusesFormsAtTheTokenEndpointAsItsClientsReadIt(String form) {
        var client = organization.newCredential(environment, CredentialRole.EVENTS);
        var secret = client.credential().clientId() + ":" + client.secret();
        var headers =
                "Host: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString(utf8(secret)) + "\r\nContent-Length: "
                        + RawHttp.length(form)
                        + "\r\n\r\n";

        assertThat(RawHttp.send(port, "POST /oauth2/token HTTP/1.1\r\n" + headers + form))
                .startsWith("HTTP/1.1 400")
                .contains("\"error\":\"")
                .doesNotContain("timestamp");
    }

    private static void assertRefused(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase(PROBLEM)
                .contains("\"detail\":\"")
                .doesNotContain("jackson", "java.", "Exception");
    }

    private String post(String path, String headers, byte[] body) {
        return send("POST", path(path), headers, body);
    }

    private String send(String method, String path, String headers, byte[] body) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(utf8(method + " " + path + " HTTP/1.1\r\n" + authorized() + headers + "Content-Length: "
                + body.length + "\r\n\r\n"));
        request.writeBytes(body);
        return RawHttp.send(port, request.toByteArray(), false);
    }

    private String authorized() {
        return "Host: x\r\nConnection: close\r\nAuthorization: Bearer " + api.token() + "\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int cardsOfTheEnvironment() {
        return count("select count(*) from card where environment_id = :environment");
    }

    private int jobs() {
        return count("select count(*) from cancel_job where environment_id = :environment");
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }
}

@OnH2
class MalformedBodiesOnH2IT extends MalformedBodiesContract {}

@OnPostgres
class MalformedBodiesOnPostgresTest extends MalformedBodiesContract {}
