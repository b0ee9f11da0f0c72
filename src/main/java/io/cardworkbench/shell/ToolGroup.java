package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.Tool;
import java.util.List;

/** Tools for the same purpose, each as a card that opens it. */
class ToolGroup extends Composite<Section> {

    ToolGroup(String group, List<Tool> tools, Place place) {
        var cards = new UnorderedList();
        cards.addClassNames("plain-list", "tool-cards");
        for (var tool : tools) {
            cards.add(card(tool, place));
        }
        getContent().addClassName("tool-group");
        getContent().add(new H2(getTranslation(group)), cards);
    }

    private ListItem card(Tool tool, Place place) {
        var icon = new SvgIcon("assets/icons/" + tool.icon() + ".svg");
        icon.addClassName("tool-icon");
        var link = new RouterLink(getTranslation(tool.title()), tool.view());
        link.setQueryParameters(EnvironmentScope.parameters(place.environmentId()));
        var description = new Paragraph(getTranslation(tool.description()));
        description.addClassName("muted");
        var card = new ListItem(icon, new Div(new H3(link), description, lock(tool, place)));
        card.addClassNames("card", "tool-card");
        return card;
    }

    /** Says what the member lacks; not there where they may use it. */
    private Div lock(Tool tool, Place place) {
        var words = getTranslation("tools.locked", PermissionWords.of(this, tool.needed()));
        var lock = new Div(new SvgIcon("assets/icons/lock.svg"), new Span(words));
        lock.addClassName("tool-lock");
        lock.bindVisible(place.rights().include(tool.needed()).now().map(included -> !included));
        return lock;
    }
}
