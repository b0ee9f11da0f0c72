package io.cardworkbench.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.signin.factor.MemberWithFactor;
import io.cardworkbench.signin.factor.RequiredOf;
import io.cardworkbench.signin.factor.SecondFactorRuleService;
import io.cardworkbench.signin.factor.WithoutFactor;
import java.time.Clock;
import java.time.Instant;

/** Requires second factors of members, lists those who have one, and removes one that was lost. */
final class SecondFactorsPage extends Composite<Div> {

    private final SecondFactorRuleService rules;
    private final PageRights rights;
    private final Clock clock;
    private final ValueSignal<Instant> now;
    private final Texts texts;
    private final RadioButtonGroup<RequiredOf> required = new RadioButtonGroup<>();
    private final H2 heading;
    private final Rows list;
    private final Paragraph none;
    private final LiveRegion region = new LiveRegion();

    SecondFactorsPage(SecondFactorRuleService rules, Place place, Clock clock) {
        this.rules = rules;
        this.rights = place.rights();
        this.texts = place.texts();
        this.clock = clock;
        now = new ValueSignal<>(clock.instant());
        required.setLabel(texts.of("second-factors.required"));
        required.setItems(RequiredOf.values());
        required.setItemLabelGenerator(of -> texts.of("second-factors.required." + of));
        required.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                require(change.getValue());
            }
        });
        rights.allow(Permission.CHANGE_MEMBERS).enables(required);
        heading = new H2(texts.of("second-factors.list"));
        list = new Rows(
                        heading.getText(),
                        texts.of("second-factors.column.member"),
                        texts.of("second-factors.column.since"))
                .withActions(texts.of("rows.actions"));
        none = new Paragraph(texts.of("second-factors.none"));
        none.addClassName("list-empty");
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        new Div(new H1(texts.of("second-factors.title")), new Lead(texts.of("second-factors.lead"))),
                        new PermissionBanner(place, "not-permitted.", Permission.CHANGE_MEMBERS),
                        required,
                        heading,
                        list,
                        none,
                        region);
    }

    /** Reads who has to, and who has. */
    void load() {
        required.setValue(rules.requiredOf());
        required.setHelperText(lacking(rules.without()));
        now.set(clock.instant());
        var all = rules.all();
        list.show(all.stream()
                .map(member -> new FactorItem(texts, rights, member, now, this::remove))
                .toList());
        none.setVisible(all.isEmpty());
    }

    /** Stands there before anything is chosen: whom it would hit, and what they would need. */
    private String lacking(WithoutFactor without) {
        var numbers = texts.of(
                "second-factors.lacking",
                without.lacking(),
                without.members(),
                without.lackingOfThese(),
                without.mayCancel());
        return without.codesAvailable() ? numbers : numbers + " " + texts.of("second-factors.lacking.passkeys");
    }

    private void require(RequiredOf of) {
        FieldRefusal.clear(required);
        rights.attempt(() -> {
            try {
                rules.require(of);
                region.say(texts.of("second-factors.required.now"));
            } catch (ChangeRefused refused) {
                required.setValue(rules.requiredOf());
                FieldRefusal.show(required, RefusalWords.of(texts, refused));
            }
        });
    }

    private void remove(MemberWithFactor member) {
        rights.attempt(() -> {
            rules.remove(member.id());
            if (rights.stillInclude(Permission.CHANGE_MEMBERS)) {
                load();
            }
            region.say(texts.of("second-factors.removed", member.name()));
            Focus.on(heading);
        });
    }
}
