package io.cardworkbench.access;

import static io.cardworkbench.organization.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.Rights.State;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.organization.OwnerContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Environments are made, renamed, and taken out of use. */
abstract class EnvironmentContract extends OwnerContract {

    @Autowired
    EnvironmentService environments;

    @Autowired
    CardTemplateService templates;

    @Autowired
    PermissionService permissions;

    @Test
    void makesAndRenamesAnEnvironment() {
        var made = environments.create(name("Staging"));
        assertThat(environments.find(made.id())).contains(made);
        var renamed = name("Test");

        environments.rename(made.id(), renamed);

        assertThat(environments.all()).contains(new Environment(made.id(), renamed, EnvironmentColor.GRAY, true));
        assertThat(details("environment-changed")).containsExactly("""
                {"name":"%s","was":{"name":"%s","color":"gray","active":true},"is":{"name":"%s","color":"gray","active":true}}""".formatted(renamed, made.name(), renamed));
    }

    @Test
    void marksAnEnvironment() {
        var made = environments.create(name("Staging"));

        environments.paint(made.id(), EnvironmentColor.BLUE);

        assertThat(environments.find(made.id()).orElseThrow().color()).isEqualTo(EnvironmentColor.BLUE);
        assertThat(details("environment-changed"))
                .containsExactly("""
                        {"name":"%s","was":{"name":"%s","color":"gray","active":true},"is":{"name":"%s","color":"blue","active":true}}""".formatted(made.name(), made.name(), made.name()));
    }

    @Test
    void marksWhatSoundsLikeProductionFromTheBeginning() {
        assertThat(environments.create(name("PROD")).color()).isEqualTo(EnvironmentColor.RED);
        assertThat(environments.create(name("Reproduction")).color()).isEqualTo(EnvironmentColor.GRAY);
    }

    @Test
    void refusesNamesThatBreakARule() {
        var made = environments.create(name("Staging"));

        assertRefused(Rule.NAME_TAKEN, () -> environments.create(made.name()));
        assertRefused(Rule.NAME_MISSING, () -> environments.rename(made.id(), " "));
        assertRefused(Rule.GONE, () -> environments.rename(new EnvironmentId(Integer.MAX_VALUE), name("x")));
    }

    @Test
    void changesNothingInADeactivatedEnvironmentUntilItIsActivated() {
        var made = environments.create(name("Old"));
        var edit = new Permission(Resource.CARD_TEMPLATE, Level.EDIT);
        var see = Permission.SEE_TEMPLATES;

        environments.deactivate(made.id());

        assertThatExceptionOfType(EnvironmentDeactivated.class)
                .isThrownBy(() -> templates.create(made.id(), "Spring sale"))
                .satisfies(refused -> assertThat(refused.environment()).isEqualTo(made.id()));
        assertThat(templates.all(made.id())).isEmpty();
        assertThat(permissions.mineIn(made.id()).of(edit) == State.USABLE).isFalse();
        assertThat(permissions.mineIn(made.id()).of(see) == State.USABLE).isTrue();
        assertThat(environments.find(made.id()).orElseThrow().active()).isFalse();

        environments.activate(made.id());

        templates.create(made.id(), "Spring sale");
        assertThat(permissions.mineIn(made.id()).of(edit) == State.USABLE).isTrue();
    }

    @Test
    void recordsARefusalForDeactivation() {
        var made = environments.create(name("Old"));
        environments.deactivate(made.id());

        assertThatExceptionOfType(EnvironmentDeactivated.class)
                .isThrownBy(() -> templates.create(made.id(), "Spring sale"));

        assertThat(details("call-refused")).containsExactly("""
                {"level":"EDIT","operation":"CardTemplateService.create","deactivated":true}""");
    }
}

@OnH2
class EnvironmentOnH2Test extends EnvironmentContract {}

@OnPostgres
class EnvironmentOnPostgresTest extends EnvironmentContract {}
