package io.cardworkbench.rest.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Counts the requests of callers on this node, so many of them that memory is bounded. */
public final class RequestBuckets<K> {

    private static final int MAX_CALLERS = 10_000;

    private final Cache<Counted<K>, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MAX_CALLERS).build();

    /** One more request, of as many a minute as the caller may send now. */
    public ConsumptionProbe count(K caller, int perMinute) {
        return buckets.get(
                        new Counted<>(caller, perMinute),
                        unknown -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                                .build())
                .tryConsumeAndReturnRemaining(1);
    }

    /** After how long the next one is taken, in whole seconds. */
    public static Duration pause(ConsumptionProbe probe) {
        return Duration.ofSeconds(
                Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private record Counted<K>(K caller, int perMinute) {}
}
