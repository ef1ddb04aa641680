/**
 * What a browser sees of a product: Tomcat, sessions and log-in, the frame around each page, web resources, the pages of
 * the product and the servlets of the plugins. May import the contract, Tomcat, the plugin package and the templates.
 */
package org.milepost.host.web;
