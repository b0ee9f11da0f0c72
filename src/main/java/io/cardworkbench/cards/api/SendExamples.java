package io.cardworkbench.cards.api;

/** Examples of sending cards for the description of the API. */
final class SendExamples {

    static final String REQUEST = """
            {
              "cardTemplateId": "42",
              "userIds": ["customer-00042", "customer-00043"],
              "payload": {"detail": {"headline": "Open late on Friday"}, "metadata": {"campaign": "late-opening"}},
              "eventName": "store_opened",
              "eventSource": "live",
              "lifecycleId": "late-opening",
              "flowInstanceId": "0486c0ae-916f-3665-9c5e-0ee7861e37dc",
              "flowInvocationId": "0751d23c-1f2b-3a24-b3fc-ef2d51c459dd",
              "embargoUntil": "2030-11-01T08:00:00Z",
              "expiresAt": "2030-11-02T08:00:00Z"
            }""";

    static final String EVENTS = """
            {
              "events": [
                {
                  "name": "store_opened",
                  "lifecycleId": "late-opening",
                  "payload": {
                    "metadata": {"campaign": "late-opening"},
                    "detail": {"headline": "Open late on Friday"},
                    "target": {"usersById": ["customer-00042", "customer-00043"]}
                  }
                }
              ]
            }""";

    static final String ANSWER = """
            {"data": {"cardInstanceIds": ["120001", "120002"], "repeatedUserIds": 0}}""";

    private SendExamples() {}
}
