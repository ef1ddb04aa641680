package org.milepost.host.confluence;

import java.time.Clock;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductFactory;

/** Makes the embedded Confluence. */
public final class ConfluenceProductFactory implements ProductFactory {

    @Override
    public String id() {
        return "confluence";
    }

    @Override
    public Product create(boolean demo, Clock clock) {
        return new ConfluenceProduct(demo, clock);
    }
}
