#!/usr/bin/env bash
# Spring Security 7.1.2 in Tomcat 11.0.27: HeaderWriterFilter writes headers when an answer is committed, or after the chain has returned.
# An answer that a servlet forwards to another one, and that is shorter than the buffer, comes without them: Tomcat finishes it beneath
# the filter's wrapper before forward() returns, and what is written then is lost without a word. Pages of a servlet behind another one,
# such as Vaadin's behind Spring's, are of this kind, and a mock of the container shows the headers all the same.
# setShouldWriteHeadersEagerly(true) helps. Needs Maven and a JDK of 17 or newer.
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
        <dependency><groupId>org.springframework.security</groupId><artifactId>spring-security-web</artifactId><version>7.1.2</version></dependency>
        <dependency><groupId>org.apache.tomcat.embed</groupId><artifactId>tomcat-embed-core</artifactId><version>11.0.27</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >Forwarded.java <<'JAVA'
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

public class Forwarded {
    public static void main(String[] none) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        for (var eagerly : List.of(false, true)) {
            var tomcat = new Tomcat();
            tomcat.setBaseDir(".");
            tomcat.setPort(0);
            var context = tomcat.addContext("", null);
            add(context, "page", new Page());
            add(context, "forwarded", new Forwarding());
            var filter = new HeaderWriterFilter(List.of(new StaticHeadersWriter("Content-Language", "en")));
            filter.setShouldWriteHeadersEagerly(eagerly);
            var definition = new FilterDef();
            definition.setFilterName("headers");
            definition.setFilter(filter);
            context.addFilterDef(definition);
            var map = new FilterMap();
            map.setFilterName("headers");
            map.addURLPattern("/*");
            context.addFilterMap(map);
            var port = tomcat.getConnector();
            tomcat.start();
            for (var path : List.of("page", "forwarded")) {
                var answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port.getLocalPort() + "/" + path)).build(),
                                BodyHandlers.ofString());
                System.out.println((eagerly ? "eagerly, " : "") + path + ": " + answer.statusCode() + " " + answer.body() + " "
                        + answer.headers().firstValue("Content-Language").orElse("without the header"));
            }
            tomcat.stop();
        }
        System.exit(0);
    }

    @SuppressWarnings("deprecation")
    private static void add(Context context, String name, HttpServlet servlet) {
        Tomcat.addServlet(context, name, servlet);
        context.addServletMappingDecoded("/" + name, name, false);
    }

    private static class Page extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("hello");
        }
    }

    private static class Forwarding extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            request.getRequestDispatcher("/page").forward(request, response);
        }
    }
}
JAVA

echo 'Spring Security 7.1.2, HeaderWriterFilter, in Tomcat 11.0.27:'
java -cp '*' Forwarded.java | tee found
diff found - <<'END_FOUND'
page: 200 hello en
forwarded: 200 hello without the header
eagerly, page: 200 hello en
eagerly, forwarded: 200 hello en
END_FOUND
echo 'As found.'
