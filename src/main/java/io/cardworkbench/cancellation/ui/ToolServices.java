package io.cardworkbench.cancellation.ui;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.JobWatchService;
import io.cardworkbench.cancellation.overlap.OverlapService;
import io.cardworkbench.cancellation.rate.JobRateService;
import io.cardworkbench.cancellation.review.CardCountService;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.cancellation.ui.ledger.LedgerServices;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.cards.ui.QueryAddresses;
import io.cardworkbench.signin.factor.ui.ProofServices;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the tool needs of the modules. */
@Component
record ToolServices(
        ReviewService reviews,
        ReviewSettings settings,
        CardCountService counts,
        CancelJobService jobs,
        LedgerServices ledger,
        OverlapService overlaps,
        JobWatchService watches,
        JobRateService rates,
        CardTemplateService templates,
        CardQueryService cards,
        QueryAddresses addresses,
        ProofServices proofs,
        CurrentMember member,
        Clock clock) {}
