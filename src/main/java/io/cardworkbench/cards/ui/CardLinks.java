package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.ui.customer.CustomerView;
import io.cardworkbench.cards.ui.customer.CustomersView;
import java.util.regex.Pattern;

/** Links to cards and what belongs to them; each carries its environment. */
public final class CardLinks {

    /** What can stand in a path without being taken for something else on the way; other user ids stand in a parameter. */
    private static final Pattern FITS_PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_@.~-]*");

    private CardLinks() {}

    public static RouterLink toCard(EnvironmentId environment, CardId card, String text) {
        var link = new RouterLink(text, CardView.class, card.toString());
        link.setQueryParameters(EnvironmentScope.parameters(environment));
        return link;
    }

    /**
     * A link to a list of cards.
     *
     * @param parameters of the address, which say what is to be listed
     */
    public static RouterLink toCards(QueryParameters parameters, String text) {
        var link = new RouterLink(text, CardsView.class);
        link.setQueryParameters(parameters);
        return link;
    }

    /** The job's page belongs to a module that depends on this one. */
    static Anchor toJob(EnvironmentId environment, long job, String text) {
        var parameters = EnvironmentScope.parameters(environment).getQueryString();
        var link = new Anchor("tools/cancel-cards/jobs/" + job + "?" + parameters, text);
        link.setRouterIgnore(false);
        return link;
    }

    public static RouterLink toCustomer(EnvironmentId environment, String userId, String text) {
        var fits = FITS_PATH.matcher(userId).matches();
        var link = fits ? new RouterLink(text, CustomerView.class, userId) : new RouterLink(text, CustomersView.class);
        link.setQueryParameters(customerParameters(environment, userId));
        return link;
    }

    public static Location customer(EnvironmentId environment, String userId) {
        var path = FITS_PATH.matcher(userId).matches() ? CustomersView.PATH + "/" + userId : CustomersView.PATH;
        return new Location(path, customerParameters(environment, userId));
    }

    private static QueryParameters customerParameters(EnvironmentId environment, String userId) {
        var parameters = EnvironmentScope.parameters(environment);
        return FITS_PATH.matcher(userId).matches() ? parameters : parameters.merging(CustomersView.USER_ID, userId);
    }
}
