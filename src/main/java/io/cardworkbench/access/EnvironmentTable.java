package io.cardworkbench.access;

import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The environments of the organization. */
@Repository
class EnvironmentTable {

    private static final String ALL = "select id, name, color, active from environment order by lower(name), id";

    private static final String BY_ID = "select id, name, color, active from environment where id = :id";

    private static final String LAST_OF_MEMBER = """
            select e.id, e.name, e.color, e.active
            from member m
            join environment e on e.id = m.last_environment_id
            where m.id = :member
            """;

    private static final String REMEMBER = """
            update member set last_environment_id = :environment
            where id = :member and last_environment_id is distinct from :environment
            """;

    private static final String IS_DEACTIVATED = "select count(*) from environment where id = :id and not active";

    private static final String RENAME = "update environment set name = :name where id = :id";

    private static final String PAINT = "update environment set color = :color where id = :id";

    private static final String SET_ACTIVE = "update environment set active = :active where id = :id";

    private static final String INSERT =
            "insert into environment (organization_id, name, color) values (:organization, :name, :color)";

    private final JdbcClient jdbc;

    EnvironmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Environment> all() {
        return jdbc.sql(ALL).query(EnvironmentTable::environment).list();
    }

    Optional<Environment> find(EnvironmentId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(EnvironmentTable::environment)
                .optional();
    }

    Optional<Environment> lastOf(MemberId member) {
        return jdbc.sql(LAST_OF_MEMBER)
                .param("member", member.value())
                .query(EnvironmentTable::environment)
                .optional();
    }

    /** Writes nothing where it is the last one already. */
    void remember(MemberId member, EnvironmentId environment) {
        jdbc.sql(REMEMBER)
                .param("environment", environment.value())
                .param("member", member.value())
                .update();
    }

    EnvironmentId insert(int organization, String name, EnvironmentColor color) {
        return new EnvironmentId(Inserted.key(jdbc.sql(INSERT)
                .param("organization", organization)
                .param("name", name)
                .param("color", color.key())));
    }

    boolean isDeactivated(EnvironmentId id) {
        return jdbc.sql(IS_DEACTIVATED)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void rename(EnvironmentId id, String name) {
        Changed.one(jdbc.sql(RENAME).param("id", id.value()).param("name", name));
    }

    void paint(EnvironmentId id, EnvironmentColor color) {
        Changed.one(jdbc.sql(PAINT).param("id", id.value()).param("color", color.key()));
    }

    void setActive(EnvironmentId id, boolean active) {
        Changed.one(jdbc.sql(SET_ACTIVE).param("id", id.value()).param("active", active));
    }

    private static Environment environment(ResultSet row, int number) throws SQLException {
        return new Environment(
                new EnvironmentId(row.getInt("id")),
                row.getString("name"),
                EnvironmentColor.ofKey(row.getString("color")),
                row.getBoolean("active"));
    }
}
