import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.CancelCardsApi;
import org.openapitools.client.api.CardsApi;
import org.openapitools.client.api.TemplatesApi;
import org.openapitools.client.api.TokensApi;
import org.openapitools.client.model.SendRequest;

/** Uses the API as a program does that was written against the generated client: prints what became of one cancellation. */
public final class UseTheApi {

    public static void main(String[] arguments) throws Exception {
        var environment = arguments[1];
        var basic = new ApiClient();
        basic.updateBaseUri(arguments[0]);
        basic.setRequestInterceptor(request -> request.header("Authorization", "Basic " + arguments[2]));
        var token = new TokensApi(basic)
                .getToken(TokensApi.APIGetTokenRequest.newBuilder()
                        .grantType("client_credentials")
                        .build());
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + token.getAccessToken()));

        var template = new TemplatesApi(client)
                .listTemplates(TemplatesApi.APIListTemplatesRequest.newBuilder()
                        .environmentId(environment)
                        .build())
                .getData()
                .getFirst();
        var sent = new CardsApi(client)
                .sendCards(CardsApi.APISendCardsRequest.newBuilder()
                        .environmentId(environment)
                        .sendRequest(new SendRequest()
                                .cardTemplateId(template.getCardTemplateId())
                                .userIds(List.of("anna", "bert"))
                                .lifecycleId("java"))
                        .build());
        var cards = sent.getData().getCardInstanceIds().size();

        var cancel = new CancelCardsApi(client);
        var selection = CancelCardsApi.APICancelCardsRequest.newBuilder()
                .environmentId(environment)
                .lifecycleId(List.of("java"));
        var matched = cancel.cancelCards(selection.dryRun(true).build()).getData().getMatched();
        var started = cancel.cancelCardsWithHttpInfo(
                selection.dryRun(null).expectedCount(matched).idempotencyKey("java").build());
        var job = Objects.requireNonNull(started.getData().getData().getJobId(), "the job is lost");

        var status = CancelCardsApi.APIGetCancelStatusRequest.newBuilder()
                .environmentId(environment)
                .jobId(job)
                .build();
        while (!cancel.getCancelStatus(status).getData().getEnded()) {
            Thread.sleep(200);
        }
        var ended = cancel.getCancelStatus(status).getData();
        System.out.printf(
                "sent %d, matched %d, status %d, cancelled %d, state %s, %s%n",
                cards,
                matched,
                started.getStatusCode(),
                ended.getCancelled(),
                ended.getState(),
                ended.getEndedAt() != null ? "a time" : "no time");
    }
}
