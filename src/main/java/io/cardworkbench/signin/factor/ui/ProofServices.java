package io.cardworkbench.signin.factor.ui;

import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.provider.OwnProvider;
import org.springframework.stereotype.Component;

/** What a page needs to ask a member who they are. */
@Component
public record ProofServices(ProofService proofs, OwnProvider provider, PageSite site) {}
