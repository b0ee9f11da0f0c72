#!/usr/bin/env bash
# cyclonedx-maven-plugin 2.9.3: an offline build (mvn -o) makes no bill of materials, although everything that it needs is in the local
# repository and the build before, online, made one. The goal is skipped, the build succeeds, and what packs the file packs one of before
# or none. Needs Maven and a JDK of 17 or newer.
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
    <packaging>pom</packaging>
    <dependencies>
        <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>2.0.17</version></dependency>
    </dependencies>
    <build>
        <plugins>
            <plugin>
                <groupId>org.cyclonedx</groupId>
                <artifactId>cyclonedx-maven-plugin</artifactId>
                <version>2.9.3</version>
                <executions><execution><phase>package</phase><goals><goal>makeAggregateBom</goal></goals></execution></executions>
            </plugin>
        </plugins>
    </build>
</project>
POM

made() {
    mvn -B -q "$@" package >log 2>&1 && result=succeeded || result=failed
    [ -e target/bom.json ] && bom='a bill of materials' || bom='no bill of materials'
    echo "$result with $bom"
    rm -rf target
}

{
    echo "online: $(made)"
    echo "offline: $(made -o)"
} | tee found
diff found - <<'END_FOUND'
online: succeeded with a bill of materials
offline: succeeded with no bill of materials
END_FOUND
