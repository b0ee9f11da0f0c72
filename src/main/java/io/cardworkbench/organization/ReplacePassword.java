package io.cardworkbench.organization;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives members the passwords that they have chosen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReplacePassword {

    private final MemberTable members;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    ReplacePassword(MemberTable members, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.members = members;
        this.passwords = passwords;
        this.events = events;
    }

    /** Ends all sessions of the member. Refuses a password that is too short, too long, or easily guessed. */
    public void of(MemberId id, String password) {
        var member = members.find(id).orElseThrow();
        PasswordRule.brokenBy(password).ifPresent(rule -> {
            throw new ChangeRefused(rule);
        });
        if (CommonPasswords.contain(password, member.email(), member.name())) {
            throw new ChangeRefused(Rule.PASSWORD_COMMON);
        }
        members.choosePassword(id, passwords.encode(password));
        events.publishEvent(new OrganizationEvent.PasswordChosen(member, new Actor(id, member.email())));
    }
}
