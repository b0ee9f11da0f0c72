package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.Sha256;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what a request asks for once, however often it comes. The answer is kept in the transaction that does the work, so
 * that neither can be there without the other.
 *
 * @see <a href="../../../../../../docs/decisions/0007-a-request-does-what-it-says-once.md">Decision 7</a>
 */
@Component
public class Idempotency {

    private final IdempotencyTable keys;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final ApiSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(
            IdempotencyTable keys,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            ApiSettings settings,
            JsonMapper json,
            Clock clock) {
        this.keys = keys;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.settings = settings;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .build();
        this.clock = clock;
    }

    /**
     * Answers as the first request with this key was answered, or prepares and does the work.
     *
     * @param prepare runs before the transaction. A refusal leaves the key free.
     */
    public ResponseEntity<String> once(IdempotentRequest request, Supplier<PreparedRequest> prepare) {
        if (request.key() == null) {
            return inTransaction(prepare.get()).toResponse(false);
        }
        var place = new IdempotencyTable.Place(credential(), request.route(), request.key());
        var claim = new IdempotencyTable.Claim(UUID.randomUUID(), hash(request.meaning()));
        var kept = claim(place, claim);
        return kept == null ? doAndKeep(place, claim, prepare).toResponse(false) : kept.toResponse(true);
    }

    private @Nullable StoredAnswer claim(IdempotencyTable.Place place, IdempotencyTable.Claim claim) {
        var now = clock.instant();
        keys.forget(place, now);
        if (keys.claim(place, claim, now.plus(settings.requestTimeLimit()), now.plus(settings.idempotencyKeysKept()))
                || keys.takeOver(place, claim, now, now.plus(settings.requestTimeLimit()))) {
            return null;
        }
        var first = keys.find(place).orElseThrow(() -> stillRunning(place));
        if (!first.requestHash().equals(claim.requestHash())) {
            throw ApiProblem.of(
                    ProblemType.KEY_REUSED,
                    IdempotentRequest.HEADER,
                    "This key came with another request before. Repeat that one as it was; only what has not been"
                            + " asked for before takes a new key");
        }
        if (first.answer() == null) {
            throw stillRunning(place);
        }
        return first.answer();
    }

    private static ApiProblem stillRunning(IdempotencyTable.Place place) {
        return ApiProblem.of(
                ProblemType.REQUEST_IN_PROGRESS,
                IdempotentRequest.HEADER,
                String.format(
                        Locale.ROOT,
                        "The first request with the key '%s' has not been answered yet; repeat this one later",
                        place.key()));
    }

    private StoredAnswer doAndKeep(
            IdempotencyTable.Place place, IdempotencyTable.Claim claim, Supplier<PreparedRequest> prepare) {
        try {
            var work = prepare.get();
            return inTransaction(() -> {
                var answer = work.carryOut();
                if (!keys.answer(place, claim, answer)) {
                    throw stillRunning(place);
                }
                return answer;
            });
        } catch (RuntimeException refused) {
            keys.release(place, claim);
            throw refused;
        }
    }

    private StoredAnswer inTransaction(PreparedRequest work) {
        return Objects.requireNonNull(transaction.execute(status -> work.carryOut()));
    }

    private CredentialId credential() {
        if (currentActor.get().id() instanceof CredentialId credential) {
            return credential;
        }
        throw new IllegalStateException("Only API credentials send idempotency keys");
    }

    private String hash(Object meaning) {
        return Sha256.of(json.writeValueAsBytes(meaning));
    }
}
