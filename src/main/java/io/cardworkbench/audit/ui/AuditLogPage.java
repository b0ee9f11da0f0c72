package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.audit.AuditPages;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.kit.Texts;

/** The audit log with its filters and its export. */
final class AuditLogPage extends Composite<Div> {

    private final AuditServices services;
    private final UI ui;
    private final Texts texts;
    private final PageRights rights;
    private final boolean everyone;
    private final AuditFilterBar filter;
    private final AuditGrid grid;
    private final Div refusal = new Div();
    private final Paragraph empty = new Paragraph();
    private final Anchor export;

    AuditLogPage(AuditServices services, UI ui) {
        this.services = services;
        this.ui = ui;
        texts = Texts.of(ui);
        rights = PageRights.of(ui);
        everyone = rights.has(Permission.SEE_ALL_ENTRIES);
        filter = new AuditFilterBar(texts, everyone, this::changed);
        grid = new AuditGrid(services, texts, rights);
        empty.addClassName("list-empty");
        empty.getElement().setAttribute("role", "status");
        export = new Anchor(
                new AuditDownload(services, this::exported), AttachmentType.DOWNLOAD, texts.of("audit-log.export"));
        export.addClassName("audit-export");
        var lead = new Lead(lead());
        getContent().addClassName("audit-page");
        getContent().add(new Div(new H1(texts.of("audit-log.title")), lead), filter, refusal, export, empty, grid);
    }

    /** Shows what the address asks for. */
    void load(AuditSelection wanted) {
        filter.take(everyone ? wanted : wanted.ofWhoeverLooks());
        show();
    }

    /** Shows why the address lists nothing, until a filter is chosen. */
    void refuse(Notice why) {
        refusal.add(why);
        showNothing();
    }

    private String lead() {
        return everyone
                ? texts.of("audit-log.lead")
                : texts.of(
                        "audit-log.lead.own",
                        PermissionWords.of(this, Permission.SEE_ALL_ENTRIES),
                        PermissionWords.whomToAsk(this, rights.whomToAsk(Permission.SEE_ALL_ENTRIES)));
    }

    private void changed() {
        refusal.removeAll();
        if (!filter.isReadable()) {
            showNothing();
            return;
        }
        show();
        var environment = EnvironmentScope.parameters(EnvironmentScope.of(ui).id());
        ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(AuditLogView.PATH, filter.selection().in(environment)));
    }

    private void showNothing() {
        export.setVisible(false);
        grid.setVisible(false);
        empty.setVisible(false);
    }

    private void show() {
        export.setVisible(true);
        var log = services.log();
        var selection = filter.selection();
        var pages = new AuditPages(isEveryones() ? log::all : log::own, selection.filter(texts.zone()));
        grid.show(pages);
        grid.setVisible(!pages.isEmpty());
        empty.setText(texts.of(selection.equals(AuditSelection.ALL) ? "audit-log.none" : "audit-log.none-matches"));
        empty.setVisible(pages.isEmpty());
    }

    private AuditExport exported() {
        return new AuditExport(isEveryones(), filter.selection().filter(texts.zone()));
    }

    private boolean isEveryones() {
        return everyone && !filter.selection().mine();
    }
}
