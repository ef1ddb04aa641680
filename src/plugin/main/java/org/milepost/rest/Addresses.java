package org.milepost.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.function.UnaryOperator;

/** Addresses of pages in the product. */
public final class Addresses {

    private final ApplicationProperties product;

    public Addresses(ApplicationProperties product) {
        this.product = product;
    }

    /** From an issue's key to its page, as anybody anywhere can open it. Asks the product once for all the issues of an answer. */
    UnaryOperator<String> ofIssues() {
        String base = product.getBaseUrl(UrlMode.CANONICAL) + "/browse/";
        return key -> base + key;
    }

    /** A page for the browser that asked, by the host name it knows: its path begins with the product's context path. */
    String here(String path) {
        return product.getBaseUrl(UrlMode.RELATIVE) + path;
    }
}
