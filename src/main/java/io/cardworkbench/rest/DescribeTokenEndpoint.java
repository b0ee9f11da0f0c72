package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialRole;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the token endpoint, which is no controller of this application. */
@Component
class DescribeTokenEndpoint implements OpenApiCustomizer {

    private static final String DESCRIPTION = """
            Client credentials, RFC 6749, section 4.4. The parameters may stand in the form or, with an empty body, in the \
            query; the secret only in the Authorization header.""";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().addPathItem(AdaptTokenRequest.PATH, new PathItem().post(operation()));
    }

    private static Operation operation() {
        return new Operation()
                .operationId("getToken")
                .summary("Get an access token")
                .description(DESCRIPTION)
                .addTagsItem(OpenApiConfiguration.TOKENS_TAG)
                .security(List.of(new SecurityRequirement().addList(OpenApiConfiguration.CREDENTIAL)))
                .parameters(parameters())
                .requestBody(new RequestBody().content(content("application/x-www-form-urlencoded", form())))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("The token")
                                        .content(content("application/json", token())))
                        .addApiResponse("400", new ApiResponse().description("The request is not well formed"))
                        .addApiResponse("401", new ApiResponse().description("Client id or secret is wrong"))
                        .addApiResponse("429", new ApiResponse().description("Too many requests; see Retry-After")));
    }

    private static Map<String, StringSchema> texts() {
        var texts = new LinkedHashMap<String, StringSchema>();
        texts.put("grant_type", text("Always the same", "client_credentials"));
        texts.put("client_id", text("As in the Authorization header", "demo-client"));
        texts.put("scope", text("As the credential has it, which is meant without it", scope()));
        return texts;
    }

    private static List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        texts().forEach((name, text) -> parameters.add(new QueryParameter()
                .name(name)
                .description(text.getDescription())
                .schema(text)));
        return parameters;
    }

    private static ObjectSchema form() {
        var form = new ObjectSchema();
        texts().forEach(form::addProperty);
        return form;
    }

    private static ObjectSchema token() {
        var token = new ObjectSchema();
        token.addProperty("access_token", text("Opaque", "kZ3…"));
        token.addProperty("token_type", text("Always the same", "Bearer"));
        token.addProperty(
                "expires_in", new IntegerSchema().description("Seconds").example(3600));
        token.addProperty("scope", text("As the credential has it", scope()));
        return token;
    }

    private static String scope() {
        return CredentialRole.EVENTS.key();
    }

    private static StringSchema text(String description, String example) {
        var text = new StringSchema();
        text.description(description).example(example);
        return text;
    }

    private static Content content(String type, io.swagger.v3.oas.models.media.Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
