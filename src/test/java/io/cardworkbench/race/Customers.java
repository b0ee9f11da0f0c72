package io.cardworkbench.race;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.RandomCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Many threads that complete, dismiss and snooze random cards of the same set, each signed in as another member. */
final class Customers {

    private static final int THREADS = 20;
    private static final int MOST_AT_ONCE = 12;

    private final CardActionService actions;
    private final Organization organization;
    private final EnvironmentId environment;
    private final List<CardId> cards;

    Customers(CardActionService actions, Organization organization, EnvironmentId environment, List<CardId> cards) {
        this.actions = actions;
        this.organization = organization;
        this.environment = environment;
        this.cards = List.copyOf(cards);
    }

    /** Goes on until asked to leave; tells how many cards were brought into each status, by what the services answered. */
    Map<CardStatus, Integer> act(long seed, List<Member> members, BooleanSupplier leave)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Map<CardStatus, Integer>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(customer(new Random(seed + thread), members.get(thread), leave)));
            }
            var all = new EnumMap<CardStatus, Integer>(CardStatus.class);
            for (var customer : running) {
                customer.get().forEach((status, count) -> all.merge(status, count, Integer::sum));
            }
            return all;
        }
    }

    List<Member> signUp() {
        var members = new ArrayList<Member>();
        for (var thread = 0; thread < THREADS; thread++) {
            members.add(organization.newAdmin());
        }
        return members;
    }

    private Callable<Map<CardStatus, Integer>> customer(Random random, Member member, BooleanSupplier leave) {
        return () -> {
            organization.signIn(member);
            try {
                var done = new EnumMap<CardStatus, Integer>(CardStatus.class);
                while (!leave.getAsBoolean()) {
                    var status = RandomCases.any(
                            random, List.of(CardStatus.COMPLETED, CardStatus.DISMISSED, CardStatus.SNOOZED));
                    done.merge(status, act(status, some(random)), Integer::sum);
                }
                return done;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private int act(CardStatus status, List<CardId> some) {
        return switch (status) {
            case COMPLETED -> actions.complete(environment, Cards.only(some), true);
            case DISMISSED -> actions.dismiss(environment, Cards.only(some), true);
            case SNOOZED ->
                actions.snooze(
                                environment,
                                Cards.only(some),
                                true,
                                Instant.now().plusSeconds(86_400))
                        .cards();
            case EMBARGOED, ACTIVE, EXPIRED, CANCELLED -> throw new IllegalArgumentException(status.key());
        };
    }

    private List<CardId> some(Random random) {
        var some = new ArrayList<CardId>();
        for (var count = 1 + random.nextInt(MOST_AT_ONCE); count > 0; count--) {
            some.add(RandomCases.any(random, cards));
        }
        return some;
    }
}
