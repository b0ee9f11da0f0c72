package io.cardworkbench.access;

import org.springframework.stereotype.Service;

/** The members of the organization. */
@Service
public class MemberService {

    private final MemberTable members;
    private final CurrentMember currentMember;

    MemberService(MemberTable members, CurrentMember currentMember) {
        this.members = members;
        this.currentMember = currentMember;
    }

    /** The member who is signed in. */
    @RequiresSignIn
    public Member current() {
        return members.find(currentMember.id()).orElseThrow();
    }
}
