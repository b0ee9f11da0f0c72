package io.cardworkbench.rest.describe;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.rest.token.TokenEndpoint;
import io.cardworkbench.rest.token.TokenErrors;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the token endpoint, which is no controller of this application. */
@Component
class DescribeTokenEndpoint implements OpenApiCustomizer {

    private static final String DESCRIPTION = """
            Client credentials, RFC 6749, section 4.4. The parameters may also stand in the query, with an empty body; the \
            secret stands only in the Authorization header.""";

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String FORM = org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

    private static final String TOKEN = "Token";
    private static final String ERROR = "TokenError";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(TOKEN, token()).addSchemas(ERROR, error());
        api.getPaths().addPathItem(TokenEndpoint.PATH, new PathItem().post(operation()));
    }

    private static Operation operation() {
        return new Operation()
                .operationId("getToken")
                .summary("Get an access token")
                .description(DESCRIPTION)
                .addTagsItem(OpenApiConfiguration.TOKENS_TAG)
                .security(List.of(new SecurityRequirement().addList(OpenApiConfiguration.CREDENTIAL)))
                .requestBody(new RequestBody().required(true).content(content(FORM, form())))
                .responses(new ApiResponses()
                        .addApiResponse("200", limited(answer("The token", TOKEN)))
                        .addApiResponse("400", limited(answer("The request is not well formed", ERROR)))
                        .addApiResponse("401", challenged(answer("Client id or secret is wrong", ERROR)))
                        .addApiResponse("429", passing(limited(answer("Too many requests", ERROR))))
                        .addApiResponse("503", passing(answer("The database is away or takes too long", ERROR))));
    }

    private static ApiResponse answer(String description, String schema) {
        var answer = new ApiResponse()
                .description(description)
                .content(content(JSON, new Schema<>().$ref("#/components/schemas/" + schema)));
        AnswerHeader.REQUEST_ID.always(answer);
        return answer;
    }

    private static ApiResponse limited(ApiResponse answer) {
        AnswerHeader.LIMIT.always(answer);
        AnswerHeader.LIMIT_POLICY.always(answer);
        return answer;
    }

    private static ApiResponse challenged(ApiResponse answer) {
        AnswerHeader.CHALLENGE.always(answer);
        return limited(answer);
    }

    private static ApiResponse passing(ApiResponse answer) {
        AnswerHeader.RETRY_AFTER.always(answer);
        return answer;
    }

    private static ObjectSchema form() {
        var form = new ObjectSchema();
        form.addProperty("grant_type", text("Always the same", "client_credentials"));
        form.addProperty("client_id", text("As in the Authorization header", "demo-client"));
        form.addProperty("scope", text("As the credential has it, which is meant without it", scope()));
        form.required(List.of("grant_type"));
        return form;
    }

    private static ObjectSchema token() {
        var token = new ObjectSchema();
        token.description("An access token");
        token.addProperty("access_token", text("Opaque", "kZ3…"));
        token.addProperty("token_type", text("Always the same", "Bearer"));
        token.addProperty(
                "expires_in", new IntegerSchema().description("Seconds").example(3600));
        token.addProperty("scope", text("As the credential has it", scope()));
        token.required(List.of("access_token", "token_type", "expires_in"));
        return token;
    }

    private static ObjectSchema error() {
        var error = new ObjectSchema();
        error.description("Why there is no token, as RFC 6749 describes it");
        error.addProperty("error", text("The kind of error", TokenErrors.INVALID_REQUEST));
        error.addProperty("error_description", text("What is wrong", "The parameters are not well encoded"));
        error.required(List.of("error"));
        return error;
    }

    private static String scope() {
        return CredentialRole.EVENTS.key();
    }

    private static StringSchema text(String description, String example) {
        var text = new StringSchema();
        text.description(description).example(example);
        return text;
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
