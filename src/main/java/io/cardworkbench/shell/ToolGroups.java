package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** All tools, in the groups that they name, in the order in which they come. */
class ToolGroups extends Composite<Div> {

    ToolGroups(List<Tool> tools, Place place) {
        tools.stream()
                .collect(Collectors.groupingBy(Tool::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, members) -> getContent().add(new ToolGroup(group, members, place)));
        if (tools.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("tools.none")));
        }
    }
}
