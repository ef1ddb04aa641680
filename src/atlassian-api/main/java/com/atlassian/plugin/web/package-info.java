/** Signatures of the plugin system as Milepost calls them; never packaged. */
package com.atlassian.plugin.web;
