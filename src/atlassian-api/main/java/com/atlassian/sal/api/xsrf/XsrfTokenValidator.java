package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a form carries its token. As the javadoc of what implements it in Confluence has it
 * (docs.atlassian.com/ConfluenceServer/javadoc/7.19.14, ConfluenceXsrfTokenValidator), with the servlet types of Platform 8, where it was not looked up.
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
