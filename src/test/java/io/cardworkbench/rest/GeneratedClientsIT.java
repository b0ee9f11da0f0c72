package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Clients that are generated from the description of the API send cards, cancel them, and learn what became of it. */
class GeneratedClientsIT {

    /** Where the build puts the generator, and what its Java clients need that is not in it. */
    private static final Path GENERATOR = Path.of("target/clients");

    private static final Path PROGRAMS = Path.of("src/test/clients").toAbsolutePath();
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final String DONE = "sent 2, matched 2, status 202, cancelled 2, state completed, a time";

    private static ConfigurableApplicationContext node;
    private static String server;
    private static String environment;
    private static String clientId;

    private @TempDir Path folder;

    @BeforeAll
    static void start() {
        node = Node.start("spring.datasource.url=" + TestH2.newDatabase());
        server = "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
        var organization = node.getBean(Organization.class);
        var made = organization.newEnvironment();
        environment = made.toString();
        clientId = organization
                .newCredential(made, CredentialRole.EVENTS)
                .credential()
                .clientId();
        node.getBean(Cards.class).newTemplate(made, "Offer");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void generatedJavaCancelsCards() throws Exception {
        generate(
                "java",
                "openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true",
                "--library",
                "native");
        var compile = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", "classes", "-cp", classpath()));
        compile.add(PROGRAMS.resolve("UseTheApi.java").toString());
        compile.addAll(sources());
        run(javac(), compile);

        var basic = Base64.getEncoder()
                .encodeToString((clientId + ":" + Organization.SECRET).getBytes(StandardCharsets.UTF_8));
        var said = run(
                JAVA,
                List.of("-cp", "classes" + File.pathSeparator + classpath(), "UseTheApi", server, environment, basic));

        assertThat(said.strip()).isEqualTo(DONE);
    }

    @Test
    void generatedTypeScriptCancelsCards() throws Exception {
        assumeTrue(succeeds("node", "--version") && succeeds("npm", "--version"), "left out: there is no Node.js here");
        Files.writeString(folder.resolve("package.json"), "{\"private\": true, \"type\": \"module\"}");
        assumeTrue(
                succeeds("npm", "install", "--no-audit", "--no-fund", "typescript@5.9.3", "@types/node@20.19.9"),
                "left out: TypeScript can't be installed here");
        generate("typescript-fetch", "importFileExtension=.js");
        Files.copy(PROGRAMS.resolve("use-the-api.ts"), folder.resolve("use-the-api.ts"));
        run(
                "node_modules/.bin/tsc",
                List.of(
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--types",
                        "node",
                        "--outDir",
                        "out",
                        "use-the-api.ts"));

        var said = run("node", List.of("out/use-the-api.js", server, environment, clientId, Organization.SECRET));

        assertThat(said.strip()).isEqualTo(DONE);
    }

    /** The client, without documents and tests, in a folder of its own. */
    private void generate(String language, String properties, String... more) throws Exception {
        Files.writeString(
                folder.resolve("api.json"),
                ApiClient.at(Objects.requireNonNull(
                                node.getEnvironment().getProperty("local.server.port", Integer.class)))
                        .get("/v3/api-docs")
                        .body());
        var arguments = new ArrayList<>(List.of(
                "-jar",
                jars().stream()
                        .filter(jar -> jar.contains("openapi-generator"))
                        .findFirst()
                        .orElseThrow(),
                "generate",
                "-i",
                "api.json",
                "-g",
                language,
                "-o",
                "client",
                "--additional-properties=hideGenerationTimestamp=true," + properties,
                "--global-property",
                "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false"));
        arguments.addAll(List.of(more));
        run(JAVA, arguments);
    }

    private List<String> sources() throws IOException {
        try (var files = Files.walk(folder.resolve("client/src/main/java"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    private static String javac() {
        return Path.of(JAVA).resolveSibling("javac").toString();
    }

    private static String classpath() throws IOException {
        return String.join(File.pathSeparator, jars());
    }

    private static List<String> jars() throws IOException {
        try (var files = Files.list(GENERATOR)) {
            return files.map(file -> file.toAbsolutePath().toString()).collect(Collectors.toList());
        }
    }

    private String run(String program, List<String> arguments) throws Exception {
        var said = folder.resolve("said.txt");
        var ended = start(said, program, arguments);
        assertThat(ended)
                .as("%s %s: %s", program, arguments, Files.readString(said))
                .isZero();
        return Files.readString(said);
    }

    private boolean succeeds(String program, String... arguments) throws Exception {
        try {
            return start(folder.resolve("said.txt"), program, List.of(arguments)) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private int start(Path said, String program, List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
    }
}
