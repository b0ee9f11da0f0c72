package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.kit.Tool;
import java.util.List;

/** Tools for the same purpose, each as a card that opens it. */
class ToolGroup extends Composite<Section> {

    ToolGroup(String group, List<Tool> tools, QueryParameters parameters) {
        var cards = new UnorderedList();
        cards.addClassNames("plain-list", "tool-cards");
        for (var tool : tools) {
            cards.add(card(tool, parameters));
        }
        getContent().addClassName("tool-group");
        getContent().add(new H2(getTranslation(group)), cards);
    }

    private ListItem card(Tool tool, QueryParameters parameters) {
        var icon = new SvgIcon("assets/icons/" + tool.icon() + ".svg");
        icon.addClassName("tool-icon");
        var link = new RouterLink(getTranslation(tool.title()), tool.view());
        link.setQueryParameters(parameters);
        var description = new Paragraph(getTranslation(tool.description()));
        description.addClassName("muted");
        var card = new ListItem(icon, new Div(new H3(link), description));
        card.addClassNames("card", "tool-card");
        return card;
    }
}
