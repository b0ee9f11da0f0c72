package io.cardworkbench.organization;

import java.util.List;

/**
 * A member with what a list of members shows.
 *
 * @param groups those that the member belongs to, by name
 */
public record ListedMember(Member member, MemberStatus status, List<Group> groups) {

    public ListedMember {
        groups = List.copyOf(groups);
    }

    /** How a list of members is sorted; among equals, by name. */
    public record Order(By by, boolean descending) {

        public static final Order BY_NAME = new Order(By.NAME, false);

        /** What members can be sorted by. */
        public enum By {
            NAME("lower(m.name)"),
            EMAIL("m.email"),
            STATUS("case when not m.active then 2 when m.invited then 1 else 0 end");

            private final String sql;

            By(String sql) {
                this.sql = sql;
            }
        }

        /** For a statement that calls members m. */
        String sql() {
            return " order by " + by.sql + (descending ? " desc" : "") + ", lower(m.name), m.id";
        }
    }
}
