/**
 * REST v2: Jersey over the resource classes of a plugin, with the products' doors in front. May import Jersey, the plugin
 * package and the access rules of the web package.
 */
package org.milepost.host.rest;
