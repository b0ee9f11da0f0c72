package io.cardworkbench.signin.factor;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.access.TellOpenPages;
import io.cardworkbench.signin.ComparePassword;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members set up and remove a second factor of their own.
 *
 * @see <a href="../../../../../../../docs/decisions/0025-one-time-codes-are-a-second-factor.md">Decision 25</a>
 */
@Service
public class SecondFactorService {

    private static final String ISSUER = "Card Workbench";

    private final SecondFactorTable factors;
    private final RecoveryCodeTable recoveryCodes;
    private final RequiredFactor required;
    private final FactorSecrets secrets;
    private final RecoveryCodes makeCodes;
    private final CheckCode checkCode;
    private final ComparePassword comparePassword;
    private final JustProved justProved;
    private final TellOpenPages tellOpenPages;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorService(
            SecondFactorTable factors,
            RecoveryCodeTable recoveryCodes,
            RequiredFactor required,
            FactorSecrets secrets,
            RecoveryCodes makeCodes,
            CheckCode checkCode,
            ComparePassword comparePassword,
            JustProved justProved,
            TellOpenPages tellOpenPages,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.required = required;
        this.secrets = secrets;
        this.makeCodes = makeCodes;
        this.checkCode = checkCode;
        this.comparePassword = comparePassword;
        this.justProved = justProved;
        this.tellOpenPages = tellOpenPages;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** That of the current member. */
    @RequiresSignIn
    @Transactional(readOnly = true)
    public OwnFactor mine() {
        var id = currentMember.id();
        var since = factors.find(id).map(StoredFactor::confirmed).orElse(null);
        return new OwnFactor(secrets.isAvailable(), since, recoveryCodes.count(id), required.isMissing(id));
    }

    /**
     * Begins to set one up, which counts for nothing until a first code has confirmed it. Refuses a password that is wrong: whoever
     * finds an open page must not be able to keep its member out. A member for whom a provider vouches needs none, and is refused
     * unless they have shown there a moment ago who they are.
     */
    @RequiresSignIn
    @Transactional
    public NewFactor begin(String password) {
        var member = me();
        refuseUnlessItIs(member, password);
        if (!secrets.isAvailable()) {
            throw new ChangeRefused(Rule.SECOND_FACTOR_UNAVAILABLE);
        }
        if (factors.isSetUp(member.id())) {
            throw new ChangeRefused(Rule.CHANGED_MEANWHILE);
        }
        var secret = secrets.make();
        factors.insert(member.id(), secrets.encrypt(secret));
        var text = new Base32().encodeAsString(secret);
        return new NewFactor(text, address(member, text));
    }

    /** Confirms it by a first code; returns the recovery codes, which can be read this once only. Refuses a code that is wrong. */
    @RequiresSignIn
    @Transactional
    public List<String> confirm(String code) {
        var member = me();
        if (factors.find(member.id()).filter(begun -> begun.confirmed() == null).isEmpty()) {
            throw new ChangeRefused(Rule.CHANGED_MEANWHILE);
        }
        checkCode.refuseUnlessRight(member, code);
        factors.confirm(member.id(), clock.instant());
        events.publishEvent(new FactorEvent.FactorSetUp(member.id(), member.actor()));
        tellOpenPages.thatGrantsChanged(Set.of(member.id()));
        return newCodes(member);
    }

    /** Makes recovery codes anew; those before work no more. Refuses a code that is wrong. */
    @RequiresSignIn
    @Transactional
    public List<String> replaceRecoveryCodes(String code) {
        var member = me();
        checkConfirmed(member, code);
        return newCodes(member);
    }

    /** Removes it. Refuses a code that is wrong. */
    @RequiresSignIn
    @Transactional
    public void remove(String code) {
        var member = me();
        checkConfirmed(member, code);
        factors.delete(member.id());
        events.publishEvent(new FactorEvent.FactorRemoved(member.id(), member.getUsername(), member.actor()));
        tellOpenPages.thatGrantsChanged(Set.of(member.id()));
    }

    private void refuseUnlessItIs(SignedInMember member, String password) {
        if (member.provider().isEmpty()) {
            comparePassword.of(member, password);
        } else {
            justProved.refuseUnless(member);
        }
    }

    private List<String> newCodes(SignedInMember member) {
        var codes = makeCodes.make();
        recoveryCodes.replace(member.id(), codes);
        return codes;
    }

    private void checkConfirmed(SignedInMember member, String code) {
        if (!factors.isSetUp(member.id())) {
            throw new ChangeRefused(Rule.CHANGED_MEANWHILE);
        }
        checkCode.refuseUnlessRight(member, code);
    }

    private SignedInMember me() {
        return currentMember.find().orElseThrow();
    }

    private static String address(SignedInMember member, String secret) {
        var issuer = encoded(ISSUER);
        return String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s",
                issuer,
                encoded(member.getUsername()),
                secret,
                issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
