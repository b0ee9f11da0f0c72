package io.cardworkbench.access;

import java.util.List;
import org.springframework.stereotype.Service;

/** The members of the organization. */
@Service
public class MemberService {

    private final MemberTable members;
    private final GrantTable grants;
    private final CurrentMember currentMember;

    MemberService(MemberTable members, GrantTable grants, CurrentMember currentMember) {
        this.members = members;
        this.grants = grants;
        this.currentMember = currentMember;
    }

    /** The member who is signed in. */
    @RequiresSignIn
    public Member current() {
        return members.find(currentMember.id()).orElseThrow();
    }

    /** The active members who have a permission at this moment, by name. */
    @Requires(resource = Resource.MEMBER, level = Level.VIEW)
    public List<Member> thatHave(Permission permission) {
        return grants.membersThatHave(permission);
    }
}
