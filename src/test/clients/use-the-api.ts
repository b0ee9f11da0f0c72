import { CancelCardsApi, CardsApi, Configuration, TemplatesApi, TokensApi } from "./client/index.js";

/** Uses the API as a program does that was written against the generated client: prints what became of one cancellation. */
const [basePath, environmentId, username, password] = process.argv.slice(2);

const token = await new TokensApi(new Configuration({ basePath, username, password })).getToken({
    grantType: "client_credentials",
});
// The generator sends what it is given here as it is.
const configuration = new Configuration({ basePath, accessToken: `${token.tokenType} ${token.accessToken}` });

const templates = await new TemplatesApi(configuration).listTemplates({ environmentId });
const sent = await new CardsApi(configuration).sendCards({
    environmentId,
    sendRequest: {
        cardTemplateId: templates.data[0].cardTemplateId,
        userIds: ["anna", "bert"],
        lifecycleId: "typescript",
    },
});

const cancel = new CancelCardsApi(configuration);
const selection = { environmentId, lifecycleId: ["typescript"] };
const found = await cancel.cancelCards({ ...selection, dryRun: true });
const started = await cancel.cancelCardsRaw({
    ...selection,
    expectedCount: found.data.matched,
    idempotencyKey: "typescript",
});
const { jobId } = (await started.value()).data;
if (jobId === undefined) {
    throw new Error("the job is lost");
}

let { data: job } = await cancel.getCancelStatus({ environmentId, jobId });
while (!job.ended) {
    await new Promise((wake) => setTimeout(wake, 200));
    job = (await cancel.getCancelStatus({ environmentId, jobId })).data;
}
console.log(
    `sent ${sent.data.cardInstanceIds.length}, matched ${found.data.matched}, status ${started.raw.status}, ` +
        `cancelled ${job.cancelled}, state ${job.state}, ${job.endedAt instanceof Date ? "a time" : "no time"}`,
);
