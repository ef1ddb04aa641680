/** Stand-in for the class of the plugin framework that Active Objects calls; no code of ours imports it. */
package com.atlassian.plugin.util;
