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

    private final OrganizationServices services;
    private final Editing editing;
    private final Role role;
    private final H2 heading;
    private final LevelMatrix matrix;
    private final UnsavedLevels unsaved;
    private Map<Resource, Level> seen;

    RoleLevels(OrganizationServices services, Editing editing, Role role) {
        this.services = services;
        this.editing = editing;
        this.role = role;
        seen = role.levels();
        heading = new H2(editing.text("role.levels"));
        matrix = new LevelMatrix(editing.texts(), this::changed);
        matrix.show(seen);
        editing.allowed().explains(matrix);
        Signal.effect(this, () -> matrix.allow(editing.allowed().now().get() && !role.builtIn()));
        unsaved = new UnsavedLevels(editing, this::save, this::discard);
        getContent().add(heading, matrix, unsaved);
    }

    private void changed() {
        if (matrix.levels().equals(seen)) {
            unsaved.close();
        } else {
            editing.attempt(() -> unsaved.show(services.roles().effectOf(role.id(), matrix.levels())));
        }
    }

    private void save() {
        try {
            editing.attempt(() -> {
                services.roles().setLevels(role.id(), seen, matrix.levels());
                seen = matrix.levels();
                unsaved.close();
                editing.say(editing.text("role.saved", role.name()));
                Focus.on(heading);
            });
        } catch (ChangeRefused refused) {
            if (refused.rule() == ChangeRefused.Rule.CHANGED_MEANWHILE) {
                reload();
            }
            unsaved.refuse(editing.reason(refused));
        }
    }

    private void reload() {
        seen = services.roles()
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
