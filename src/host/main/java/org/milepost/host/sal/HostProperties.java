package org.milepost.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.milepost.host.product.Product;

/** Name, version and address of a product. */
final class HostProperties implements ApplicationProperties {

    private final Product product;
    private final URI baseUrl;

    HostProperties(Product product, URI baseUrl) {
        this.product = product;
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? baseUrl.getPath() : baseUrl.toString();
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    /** SAL calls Confluence "conf". */
    @Override
    public String getPlatformId() {
        return product.id().equals("confluence") ? "conf" : product.id();
    }

    @Override
    public String getVersion() {
        return product.version();
    }
}
