package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import java.util.Map;

/** What a role allows, edited in place: nothing changes before it is saved. */
final class RoleLevels extends Composite<Section> {

    private final OrganizationTab tab;
    private final Role role;
    private final H2 heading;
    private final LevelMatrix matrix;
    private final UnsavedLevels unsaved;
    private Map<Resource, Level> seen;

    RoleLevels(OrganizationTab tab, Role role) {
        this.tab = tab;
        this.role = role;
        seen = role.levels();
        heading = new H2(tab.text("role.levels"));
        matrix = new LevelMatrix(tab.texts(), this::changed);
        matrix.show(seen);
        Signal.effect(this, () -> matrix.allow(tab.mayChange().get() && !role.builtIn()));
        unsaved = new UnsavedLevels(tab, this::save, this::discard);
        getContent().add(heading, matrix, unsaved);
    }

    private void changed() {
        if (matrix.levels().equals(seen)) {
            unsaved.close();
        } else {
            tab.rights().attempt(() -> unsaved.show(tab.services().roles().effectOf(role.id(), matrix.levels())));
        }
    }

    private void save() {
        try {
            tab.rights().attempt(() -> {
                tab.services().roles().setLevels(role.id(), seen, matrix.levels());
                seen = matrix.levels();
                unsaved.close();
                tab.say(tab.text("role.saved", role.name()));
                Focus.on(heading);
            });
        } catch (ChangeRefused refused) {
            if (refused.rule() == ChangeRefused.Rule.CHANGED_MEANWHILE) {
                reload();
            }
            unsaved.refuse(tab.reason(refused));
        }
    }

    private void reload() {
        seen = tab.services()
                .roles()
                .find(role.id())
                .map(RoleInFull::role)
                .map(Role::levels)
                .orElse(seen);
        matrix.show(seen);
        unsaved.close();
    }

    private void discard() {
        matrix.show(seen);
        unsaved.close();
        Focus.on(heading);
    }
}
