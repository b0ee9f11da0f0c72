#!/usr/bin/env bash
# Spring Framework 7.0.10: where a handler says that it produces application/json, "Accept: application/json;charset=ISO-8859-1" is answered
# 500, and 406 where it does not say so. With US-ASCII it is 200, of a Content-Type that says US-ASCII over a body in UTF-8. JSON has one
# encoding and no such parameter, which has no effect (RFC 8259, 8.1 and 11), so that each could be answered as charset=utf-8 is. Whoever
# watches for 5xx is woken by a client's header. Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <groupId>finding</groupId>
    <artifactId>finding</artifactId>
    <version>1</version>
    <dependencies>
        <dependency><groupId>org.springframework</groupId><artifactId>spring-webmvc</artifactId><version>7.0.10</version></dependency>
        <dependency><groupId>org.springframework</groupId><artifactId>spring-test</artifactId><version>7.0.10</version></dependency>
        <dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.1.0</version></dependency>
        <dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.0.3</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >Charsets.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

public class Charsets {
    @RestController
    public static class Customers {
        @GetMapping(path = "/said", produces = "application/json")
        public Map<String, String> said() {
            return Map.of("name", "\u00dc");
        }

        @GetMapping("/unsaid")
        public Map<String, String> unsaid() {
            return said();
        }
    }

    public static void main(String[] none) throws Exception {
        var server = MockMvcBuilders.standaloneSetup(new Customers()).build();
        for (var charset : List.of("utf-8", "ISO-8859-1", "US-ASCII")) {
            for (var path : List.of("/said", "/unsaid")) {
                var request = MockMvcRequestBuilders.get(path).header("Accept", "application/json;charset=" + charset);
                var answer = server.perform(request).andReturn().getResponse();
                var utf8 = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).contains("\u00dc");
                System.out.println(charset + " " + path + ": " + answer.getStatus() + " " + answer.getContentType() + (utf8 ? ", UTF-8 inside" : ""));
            }
        }
    }
}
JAVA

echo 'Spring Framework 7.0.10, what Accept: application/json;charset=... gets:'
java -cp '*' Charsets.java 2>/dev/null | tee found
diff found - <<'END_FOUND'
utf-8 /said: 200 application/json;charset=utf-8, UTF-8 inside
utf-8 /unsaid: 200 application/json;charset=utf-8, UTF-8 inside
ISO-8859-1 /said: 500 null
ISO-8859-1 /unsaid: 406 null
US-ASCII /said: 200 application/json;charset=US-ASCII, UTF-8 inside
US-ASCII /unsaid: 200 application/json;charset=US-ASCII, UTF-8 inside
END_FOUND
echo 'As found.'
