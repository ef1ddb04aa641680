package com.atlassian.applinks.api;

/** The application links of this product. */
public interface ApplicationLinkService {
    /** Null if there is no such link. */
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
