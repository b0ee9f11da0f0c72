package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.kit.Texts;

/** Leads through the pages of a list; not there while one page holds all. */
final class Pager extends Composite<Nav> {

    private final Texts texts;
    private final int pageSize;
    private final Runnable turned;
    private final Button newer;
    private final Button older;
    private final Span range = new Span();
    private int offset;

    Pager(Texts texts, int pageSize, Runnable turned) {
        this.texts = texts;
        this.pageSize = pageSize;
        this.turned = turned;
        this.newer = button("jobs.newer", -pageSize);
        this.older = button("jobs.older", pageSize);
        getContent().setAriaLabel(texts.of("jobs.pages"));
        getContent().addClassName("pager");
        getContent().add(newer, range, older);
        Descriptions.tie(newer, range);
        Descriptions.tie(older, range);
    }

    int offset() {
        return offset;
    }

    void toFirst() {
        offset = 0;
    }

    void show(int total) {
        range.setText(texts.of("jobs.range", offset + 1, Math.min(offset + pageSize, total), total));
        newer.setEnabled(offset > 0);
        older.setEnabled(offset + pageSize < total);
        setVisible(total > pageSize);
    }

    private Button button(String key, int step) {
        var button = new Button(texts.of(key), click -> {
            offset = Math.max(0, offset + step);
            turned.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
