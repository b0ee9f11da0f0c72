package io.cardworkbench.organization;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of the organization, with their permissions. */
@Repository
class RoleTable {

    private static final String ALL = "select id, name, built_in from role order by built_in desc, lower(name), id";

    private static final String LEVELS = "select role_id, resource, level from role_permission";

    private static final String INSERT = """
            insert into role (organization_id, name, built_in) values (:organization, :name, :builtIn)
            """;

    private static final String RENAME = "update role set name = :name where id = :role";

    private static final String DELETE = "delete from role where id = :role";

    private static final String INSERT_PERMISSION =
            "insert into role_permission (role_id, resource, level) values (:role, :resource, :level)";

    private static final String DELETE_PERMISSIONS = "delete from role_permission where role_id = :role";

    private final JdbcClient jdbc;

    RoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The built-in ones first, then by name. */
    List<Role> all() {
        var levels = levels();
        return jdbc.sql(ALL)
                .query((row, number) -> {
                    var id = new RoleId(row.getInt("id"));
                    return new Role(
                            id, row.getString("name"), row.getBoolean("built_in"), levels.getOrDefault(id, Map.of()));
                })
                .list();
    }

    Map<RoleId, Map<Resource, Level>> levels() {
        var levels = new HashMap<RoleId, Map<Resource, Level>>();
        jdbc.sql(LEVELS).query(row -> {
            levels.computeIfAbsent(new RoleId(row.getInt("role_id")), role -> new EnumMap<>(Resource.class))
                    .put(Resource.ofKey(row.getString("resource")), Level.ofCode(row.getInt("level")));
        });
        return levels;
    }

    RoleId insert(int organization, String name, boolean builtIn, Collection<Permission> permissions) {
        var role = new RoleId(Inserted.key(jdbc.sql(INSERT)
                .param("organization", organization)
                .param("name", name)
                .param("builtIn", builtIn)));
        insert(role, permissions);
        return role;
    }

    void rename(RoleId role, String name) {
        Changed.one(jdbc.sql(RENAME).param("role", role.value()).param("name", name));
    }

    void delete(RoleId role) {
        Changed.one(jdbc.sql(DELETE).param("role", role.value()));
    }

    /** However many the role had. */
    void replace(RoleId role, Collection<Permission> permissions) {
        jdbc.sql(DELETE_PERMISSIONS).param("role", role.value()).update();
        insert(role, permissions);
    }

    private void insert(RoleId role, Collection<Permission> permissions) {
        for (var permission : permissions) {
            Changed.one(jdbc.sql(INSERT_PERMISSION)
                    .param("role", role.value())
                    .param("resource", permission.resource().key())
                    .param("level", permission.level().code()));
        }
    }
}
