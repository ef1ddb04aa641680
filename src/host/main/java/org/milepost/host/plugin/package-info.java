/**
 * The plugin as the host sees it: its descriptor, its modules, its classes and its Spring context, and the web fragments
 * and macros made of them. Reads everything from the bundle, nothing from the class path. May import the contract, OSGi,
 * Spring and Atlassian's common plugin interfaces; no product's types.
 */
package org.milepost.host.plugin;
