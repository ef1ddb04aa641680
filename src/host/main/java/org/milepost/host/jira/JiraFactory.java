package org.milepost.host.jira;

import java.time.Clock;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductFactory;

/** Makes the embedded Jira. */
public final class JiraFactory implements ProductFactory {

    @Override
    public String id() {
        return "jira";
    }

    @Override
    public Product create(boolean demo, Clock clock) {
        return new JiraProduct(demo, clock);
    }
}
