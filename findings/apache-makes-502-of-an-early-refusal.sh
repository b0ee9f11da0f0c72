#!/usr/bin/env bash
# Apache 2.4.71 (mod_proxy_http) in front of Tomcat 11.0.27: where Tomcat answers 413 as soon as it has the headers of a large body, and the
# body is longer than the two megabytes that it still reads after that (maxSwallowSize), Apache writes on, finds the connection broken,
# and answers 502 in HTML. The 413 with its body, which was sent before and which whoever asks Tomcat itself does get, is thrown away. So
# callers of an API repeat what they should make smaller. Tomcat with a larger maxSwallowSize helps. Needs Debian 12, Maven and a JDK
# of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.tomcat.embed:tomcat-embed-core:11.0.27 -DoutputDirectory=.
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.tomcat:tomcat-annotations-api:11.0.27 -DoutputDirectory=.
apt-get download -qq apache2-bin=2.4.71-1~deb12u1 libapr1=1.7.2-3+deb12u1 libaprutil1=1.6.3-1 2>apt.log
for package in *.deb; do dpkg -x "$package" apache; done

cat >Refused.java <<'JAVA'
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;

public class Refused {
    public static void main(String[] none) throws Exception {
        for (var swallowed : new int[] {2, 64}) {
            var tomcat = new Tomcat();
            tomcat.setBaseDir("tomcat");
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("maxSwallowSize", "" + (swallowed << 20));
            Tomcat.addServlet(tomcat.addContext("", null), "refuse", new HttpServlet() {
                @Override
                protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    response.setStatus(413);
                    response.setContentType("application/problem+json");
                    response.getWriter().print("{\"title\": \"Too large\"}");
                }
            }).addMapping("/*");
            tomcat.start();
            var port = tomcat.getConnector().getLocalPort();
            var front = freePort();
            var apache = apache(front, port);
            for (var megabytes : new int[] {1, 32}) {
                System.out.println("maxSwallowSize " + swallowed + " MB, body " + megabytes + " MB: Tomcat " + post(port, megabytes)
                        + ", Apache " + post(front, megabytes));
            }
            apache.destroy();
            apache.waitFor();
            tomcat.stop();
        }
    }

    private static String post(int port, int megabytes) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[megabytes << 20]));
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static Process apache(int front, int port) throws Exception {
        var modules = Path.of("apache/usr/lib/apache2/modules").toAbsolutePath();
        var configuration = Path.of("httpd.conf").toAbsolutePath();
        Files.writeString(configuration, """
                ServerRoot FOLDER
                ServerName localhost
                PidFile FOLDER/pid
                ErrorLog FOLDER/error.log
                LoadModule mpm_event_module MODULES/mod_mpm_event.so
                LoadModule authz_core_module MODULES/mod_authz_core.so
                LoadModule proxy_module MODULES/mod_proxy.so
                LoadModule proxy_http_module MODULES/mod_proxy_http.so
                Listen 127.0.0.1:FRONT
                ProxyPass / http://127.0.0.1:BACK/
                """.replace("FOLDER", configuration.getParent().toString()).replace("MODULES", modules.toString())
                .replace("FRONT", "" + front).replace("BACK", "" + port));
        var start = new ProcessBuilder("apache/usr/sbin/apache2", "-X", "-f", configuration.toString()).inheritIO();
        start.environment().put("LD_LIBRARY_PATH", Path.of("apache/usr/lib/x86_64-linux-gnu").toAbsolutePath().toString());
        var apache = start.start();
        while (!Files.exists(Path.of("pid")) && apache.isAlive()) {
            Thread.sleep(100);
        }
        return apache;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
JAVA

java -cp '*' Refused.java 2>java.log | tee found
diff found - <<'END_FOUND'
maxSwallowSize 2 MB, body 1 MB: Tomcat 413 application/problem+json, Apache 413 application/problem+json
maxSwallowSize 2 MB, body 32 MB: Tomcat 413 application/problem+json, Apache 502 text/html
maxSwallowSize 64 MB, body 1 MB: Tomcat 413 application/problem+json, Apache 413 application/problem+json
maxSwallowSize 64 MB, body 32 MB: Tomcat 413 application/problem+json, Apache 413 application/problem+json
END_FOUND
