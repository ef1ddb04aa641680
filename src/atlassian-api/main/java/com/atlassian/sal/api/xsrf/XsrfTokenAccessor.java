package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that a form carries to show that it comes from a page of the product. As the javadoc of what implements it in Confluence has it
 * (docs.atlassian.com/atlassian-confluence/3.5.2, ConfluenceXsrfTokenAccessor), with the servlet types of Platform 8, where it was not looked up.
 */
public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
