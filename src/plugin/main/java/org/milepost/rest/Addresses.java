package org.milepost.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** Addresses of pages in the product. */
public final class Addresses {

    private final ApplicationProperties product;

    public Addresses(ApplicationProperties product) {
        this.product = product;
    }

    /** The page of an issue, as anybody anywhere can open it. */
    String issue(String key) {
        return product.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + key;
    }

    /** A page for the browser that asked, by the host name it knows: its path begins with the product's context path. */
    String here(String path) {
        return product.getBaseUrl(UrlMode.RELATIVE) + path;
    }
}
