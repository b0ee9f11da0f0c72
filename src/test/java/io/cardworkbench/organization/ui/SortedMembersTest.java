package io.cardworkbench.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.start.DemoAccount;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of members, sorted by the heads of their columns. */
class SortedMembersTest extends OrganizationPages {

    @BeforeEach
    void arrive() {
        signIn(DemoAccount.OWNER);
    }

    @Test
    void sortsByTheHeadThatIsPressedAndTheOtherWayByTheNextPress() {
        open("members");
        assertThat(direction("Name")).isEqualTo("ascending");
        assertThat(direction("E-mail")).isEqualTo("none");

        press("E-mail");
        assertThat(direction("Name")).isEqualTo("none");
        assertThat(direction("E-mail")).isEqualTo("ascending");
        assertThat(emails()).isSorted();

        press("E-mail");
        assertThat(direction("E-mail")).isEqualTo("descending");
        assertThat(emails()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void keepsTheOrderInTheAddress() {
        open("members");
        press("E-mail");
        press("E-mail");
        var address = shownAddress();
        assertThat(address).isEqualTo("organization/members?environment=2&order=email-descending");

        browse(address);
        assertThat(direction("E-mail")).isEqualTo("descending");
        assertThat(emails()).isSortedAccordingTo(Comparator.reverseOrder());

        press("Name");
        assertThat(shownAddress()).isEqualTo("organization/members?environment=2");
    }

    @Test
    void listsTheSameMembersByNameInAnOrderThatThereIsNot() {
        browse("organization/members?environment=2&order=shoe-size");

        assertThat(direction("Name")).isEqualTo("ascending");
        assertThat(emails()).contains(DemoAccount.VIEWER.email());
    }

    @Test
    void sortsWhatIsFoundAndKeepsTheOrderWhileSearching() {
        var mark = unique("sorted");
        members.invite("b" + mark + "@example.com", "A " + mark, List.of());
        members.invite("a" + mark + "@example.com", "B " + mark, List.of());
        open("members");
        press("E-mail");

        type("Name or e-mail", mark);

        assertThat(emails()).containsExactly("a" + mark + "@example.com", "b" + mark + "@example.com");
    }

    @Test
    void sortsTheMembersOfAGroupAsWell() {
        var mark = unique("grouped");
        var group = groups.create(mark);
        members.invite("b" + mark + "@example.com", "A " + mark, List.of(group.id()));
        members.invite("a" + mark + "@example.com", "B " + mark, List.of(group.id()));
        open("groups/" + group.id());
        assertThat(emails()).containsExactly("b" + mark + "@example.com", "a" + mark + "@example.com");

        press("E-mail");

        var address = shownAddress();
        assertThat(emails()).containsExactly("a" + mark + "@example.com", "b" + mark + "@example.com");
        assertThat(address).isEqualTo("organization/groups/" + group.id() + "?environment=2&order=email");
        browse(address);
        assertThat(direction("E-mail")).isEqualTo("ascending");
    }

    @Test
    void leavesTheHeadInPlaceThatWasPressed() {
        open("members");
        var head = head("E-mail");

        press("E-mail");

        assertThat(head("E-mail")).isSameAs(head);
        assertThat(head.isAttached()).isTrue();
    }

    private static void press(String head) {
        _click(head(head));
    }

    private static NativeButton head(String name) {
        return _get(NativeButton.class, search -> search.withText(name));
    }

    /** As screen readers are told it, by the cell that the button stands in. */
    private static String direction(String head) {
        return head(head).getElement().getParent().getAttribute("aria-sort");
    }

    private static List<String> emails() {
        return _get(Rows.class)
                .getElement()
                .getChildren()
                .skip(1)
                .map(row -> row.getChild(1).getTextRecursively())
                .toList();
    }
}
