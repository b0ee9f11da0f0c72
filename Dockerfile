# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -Dmaven.test.skip -Dspotless.check.skip package
RUN cp target/card-workbench-*.jar card-workbench.jar \
    && java -Djarmode=tools -jar card-workbench.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /application
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

# Starting once, to learn from it, halves the time of all later starts. No database server is at hand, so this start
# takes the embedded H2, thrown away with /tmp. The heap is limited because a cache does not fit a JVM whose pointers
# are of another width.
RUN --mount=type=tmpfs,target=/tmp \
    cd /tmp && WORKBENCH_DEMO=false java -Xmx1g -XX:AOTCacheOutput=/application/card-workbench.aot -Dspring.context.exit=onRefresh \
        -jar /application/card-workbench.jar

# For the embedded H2 only; with PostgreSQL it stays empty.
RUN install -d -o 10001 -g 10001 data
VOLUME /application/data

USER 10001:10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
# Liveness, which does not ask the database: a container that is started again finds it no sooner. The image has neither curl nor wget, but bash can speak HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD bash -c '\
    exec 3<>/dev/tcp/localhost/${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:-8080}} \
    && printf "GET /actuator/health/liveness HTTP/1.0\r\n\r\n" >&3 \
    && read -r _ status _ <&3 \
    && [ "$status" = 200 ]'

CMD ["java", "-XX:AOTCache=/application/card-workbench.aot", "-jar", "/application/card-workbench.jar"]
