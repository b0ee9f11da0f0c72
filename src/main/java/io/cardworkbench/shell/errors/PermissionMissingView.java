package io.cardworkbench.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** Answers addresses of views whose data takes a permission that the member lacks. */
@PageTitle("error.denied.name")
@ParentLayout(MainLayout.class)
@PermitAll
class PermissionMissingView extends ErrorPage implements HasErrorParameter<PermissionMissing> {

    private final transient PermissionService permissions;

    PermissionMissingView(PermissionService permissions) {
        this.permissions = permissions;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PermissionMissing> parameter) {
        var missing = parameter.getException().permission();
        say(
                getTranslation("error.denied.title"),
                getTranslation("error.denied.permission", PermissionWords.of(this, missing)),
                PermissionWords.whomToAsk(this, permissions.whomToAsk(missing)));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
