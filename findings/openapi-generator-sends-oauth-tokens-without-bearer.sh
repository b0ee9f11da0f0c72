#!/usr/bin/env bash
# OpenAPI Generator 7.17.0, typescript-fetch: for a security scheme of the type oauth2 the generated client sends the access token as the
# whole Authorization header, without "Bearer" in front, so that a server which follows RFC 6750 refuses every call. For a scheme of the
# type http with bearer it sends "Bearer ...". A token that already has the word in front works. Needs Maven, a JDK of 17 or newer, Node
# and npm.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

describe() {
    cat <<YAML
openapi: 3.0.3
info: {title: Things, version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      security: [{auth: []}]
      responses:
        "200":
          description: Things
          content: {application/json: {schema: {type: array, items: {type: string}}}}
components:
  securitySchemes:
    auth: $1
YAML
}

describe '{type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}' >oauth2.yaml
describe '{type: http, scheme: bearer}' >bearer.yaml

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.openapitools:openapi-generator-cli:7.17.0 -DoutputDirectory=.
npm install --silent --no-fund --no-audit typescript@5.9.3 >npm.log

cat >call.js <<'JS'
const http = require('node:http');
const scheme = process.argv[2];
const { DefaultApi, Configuration } = require(`./${scheme}-js`);
const server = http.createServer((request, response) => {
    console.log(`${scheme}: Authorization: ${request.headers.authorization}`);
    response.setHeader('Content-Type', 'application/json').end('[]');
});
server.listen(0, '127.0.0.1', async () => {
    const basePath = `http://127.0.0.1:${server.address().port}`;
    await new DefaultApi(new Configuration({ basePath, accessToken: 'abc' })).listThings();
    server.close();
});
JS

echo 'OpenAPI Generator 7.17.0, typescript-fetch, access token "abc":'
for scheme in oauth2 bearer; do
    java -jar openapi-generator-cli-7.17.0.jar generate -g typescript-fetch -i $scheme.yaml -o $scheme >$scheme.log 2>&1
    npx tsc --target es2020 --module commonjs --skipLibCheck --outDir $scheme-js $scheme/index.ts
    node call.js $scheme
done | tee found
diff found - <<'END_FOUND'
oauth2: Authorization: abc
bearer: Authorization: Bearer abc
END_FOUND
echo 'As found.'
