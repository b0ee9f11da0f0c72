package io.cardworkbench.cancellation.api;

/** Examples of cancelling cards for the description of the API. */
final class CancelExamples {

    static final String BODY = """
            {"userId": ["customer-00042", "customer-00043"], "status": "active", "expectedCount": 2, "reason": "Wrong price"}""";

    static final String EVENT = """
            {"events": [{"name": "store_opened", "lifecycleId": "late-opening"}]}""";

    static final String STARTED = """
            {
              "data": {
                "jobId": "7",
                "state": "running",
                "ended": false,
                "stopping": false,
                "criteria": {"lifecycleId": ["late-opening"]},
                "criteriaLeftOut": 0,
                "more": false,
                "reviewed": 2,
                "cancelled": 0,
                "skipped": 0,
                "failed": 0,
                "remaining": 2,
                "placeInQueue": 0,
                "cardsPerSecond": 0,
                "speed": "normal",
                "lastProgress": "2026-11-24T10:09:31.603Z",
                "stalled": false,
                "waitsFor": null,
                "slowed": false,
                "estimatedEnd": null,
                "reason": "Wrong price",
                "submittedBy": {"type": "credential", "name": "Shop"},
                "submitted": "2026-11-24T10:09:31.582Z",
                "started": "2026-11-24T10:09:31.603Z",
                "endedAt": null,
                "endedBy": null,
                "failure": null,
                "ledgerGone": null,
                "pauses": [],
                "restOf": null,
                "rest": null,
                "series": null,
                "timeline": [
                  {"what": "reviewed", "at": "2026-11-24T10:09:31.571Z", "speed": null, "by": "Shop"},
                  {"what": "submitted", "at": "2026-11-24T10:09:31.582Z", "speed": null, "by": "Shop"},
                  {"what": "started", "at": "2026-11-24T10:09:31.603Z", "speed": null, "by": null}
                ],
                "links": {
                  "cancelStatus": "https://cards.example.com/v1/2/cards/cancel-status/7",
                  "cards": "https://cards.example.com/v1/2/cards/cancel-status/7/cards"
                }
              }
            }""";

    static final String DRY_RUN = """
            {
              "data": {
                "criteria": {"lifecycleId": ["late-opening", "late-openings"]},
                "matched": 1,
                "more": false,
                "jobsNeeded": 1,
                "customers": 1,
                "openInEnvironment": 59545,
                "byStatus": {"embargoed": 0, "active": 1, "snoozed": 0},
                "byTemplate": [{"cardTemplateId": "42", "cardTemplateName": "Store opening", "cards": 1}],
                "sample": [
                  {
                    "cardInstanceId": "120001",
                    "userId": "customer-00042",
                    "cardTemplateName": "Store opening",
                    "status": "active",
                    "created": "2026-11-24T10:09:28.303Z",
                    "eventName": "store_opened"
                  }
                ],
                "overlaps": [{"jobId": "7", "state": "running", "cards": 1}],
                "unmatched": {"lifecycleId": ["late-openings"]}
              }
            }""";

    private CancelExamples() {}
}
