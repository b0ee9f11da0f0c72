package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.List;
import java.util.stream.Collectors;

/** All that the browser is told about a page, whether or not it is to be seen. */
final class WholePage {

    private WholePage() {}

    static String text() {
        var ui = UI.getCurrent();
        var all = new StringBuilder(String.valueOf(ui.getInternals().getTitle()));
        ui.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(ElementData.class)) {
                append(Element.get(node), all);
            }
            if (node.hasFeature(TextNodeMap.class)) {
                all.append(node.getFeature(TextNodeMap.class).getText()).append('\n');
            }
        });

        return all.append(rows()).append(choices()).toString();
    }

    /** What stands on the page itself, without what surrounds all pages. */
    static String words() {
        return _find(Main.class).stream()
                .map(main -> main.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static void append(Element element, StringBuilder all) {
        element.getAttributeNames()
                .forEach(name -> all.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> all.append(element.getPropertyRaw(name)).append('\n'));
    }

    private static List<?> rows() {
        return _find(Grid.class).stream()
                .flatMap(grid -> GridKt._findAll((Grid<?>) grid).stream())
                .toList();
    }

    private static List<?> choices() {
        return _find(ComboBoxBase.class).stream()
                .flatMap(choice ->
                        ((ComboBoxBase<?, ?, ?>) choice).getGenericDataView().getItems())
                .toList();
    }
}
