#!/usr/bin/env bash
# openapi-to-postmanv2 6.3.3, by which Postman imports descriptions: a tokenUrl that is a relative reference, as OpenAPI 3.1 allows (it
# is resolved by the URL of the server), becomes the access token URL of the collection as it stands, while the requests get the address
# of the server in front. "Get new access token" then has no host to ask. Only a tokenUrl in full works. Needs Node and npm.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-fund --no-audit openapi-to-postmanv2@6.3.3 >npm.log

cat >import.js <<'JS'
const converter = require('openapi-to-postmanv2');
for (const tokenUrl of ['/oauth2/token', 'oauth2/token', 'https://api.example.com/oauth2/token']) {
    const description = {
        openapi: '3.1.0',
        info: { title: 'Things', version: '1' },
        servers: [{ url: 'https://api.example.com' }],
        security: [{ auth: [] }],
        paths: { '/things': { get: { responses: { 200: { description: 'Things' } } } } },
        components: { securitySchemes: { auth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } } } },
    };
    converter.convertV2({ type: 'json', data: description }, {}, (error, { output }) => {
        const collection = output[0].data;
        const token = collection.auth.oauth2.find(({ key }) => key === 'accessTokenUrl').value;
        console.log(`tokenUrl ${tokenUrl}: base URL ${collection.variable[0].value}, access token URL ${token}`);
    });
}
JS
node import.js | tee found
diff found - <<'END_FOUND'
tokenUrl /oauth2/token: base URL https://api.example.com, access token URL /oauth2/token
tokenUrl oauth2/token: base URL https://api.example.com, access token URL oauth2/token
tokenUrl https://api.example.com/oauth2/token: base URL https://api.example.com, access token URL https://api.example.com/oauth2/token
END_FOUND
