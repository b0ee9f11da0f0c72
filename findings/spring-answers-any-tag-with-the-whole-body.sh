#!/usr/bin/env bash
# Spring Framework 7.0.10: "If-None-Match: *" on a GET of something that exists is answered 200 with the body, although RFC 9110, 13.1.2
# and 15.4.5, make that condition false and the answer 304. The same tag named in full, and in a list, gives 304. A client or cache that
# asks in the short form gets the whole answer each time. Needs Maven and a JDK of 17 or newer.
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
        <dependency><groupId>org.springframework</groupId><artifactId>spring-web</artifactId><version>7.0.10</version></dependency>
        <dependency><groupId>org.springframework</groupId><artifactId>spring-test</artifactId><version>7.0.10</version></dependency>
        <dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.1.0</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >Tags.java <<'JAVA'
import java.util.List;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

public class Tags {
    public static void main(String[] none) {
        for (var condition : List.of("\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\"", "*")) {
            var request = new MockHttpServletRequest("GET", "/thing");
            request.addHeader("If-None-Match", condition);
            var response = new MockHttpServletResponse();
            new ServletWebRequest(request, response).checkNotModified("\"a\"");
            System.out.println(condition + ": " + response.getStatus());
        }
    }
}
JAVA

echo 'Spring Framework 7.0.10, ServletWebRequest.checkNotModified("\"a\""):'
java -cp '*' Tags.java | tee found
diff found - <<'END_FOUND'
"a": 304
W/"a": 304
"b", "a": 304
"b": 200
*: 200
END_FOUND
echo 'As found.'
