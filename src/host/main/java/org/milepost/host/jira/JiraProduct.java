package org.milepost.host.jira;

import java.time.Clock;
import java.time.ZoneId;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.demo.DemoPerson;
import org.milepost.host.demo.DemoProjects;
import org.milepost.host.demo.DemoTickets;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.service.JiraObjects;
import org.milepost.host.jira.service.JiraServices;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.UserDirectory;

/** The embedded Jira. */
public final class JiraProduct implements Product {

    private final JiraModel jira;

    /**
     * @param demo whether there are tickets; people and projects there always are
     */
    public JiraProduct(boolean demo, Clock clock) {
        jira = new JiraModel(clock, ZoneId.systemDefault(),
                DemoPeople.all().stream().map(DemoPerson::inJira).toList());
        new DemoProjects(jira).create();
        if (demo) {
            new DemoTickets(jira).create();
        }
    }

    /** What it knows, for tests that arrange a state. */
    public JiraModel model() {
        return jira;
    }

    @Override
    public String id() {
        return "jira";
    }

    @Override
    public String displayName() {
        return "Jira";
    }

    @Override
    public String version() {
        return "11.3.12";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public UserDirectory users() {
        return jira.people();
    }

    @Override
    public void start(ProductContext context) {
        JiraServices services = new JiraServices(new JiraObjects(jira), context.currentUser());
        services.register(context::service);
    }

    @Override
    public void close() {
        // Everything is in memory.
    }
}
