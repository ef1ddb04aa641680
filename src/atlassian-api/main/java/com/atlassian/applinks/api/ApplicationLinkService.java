package com.atlassian.applinks.api;

/** The application links of this product. */
public interface ApplicationLinkService {
    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
