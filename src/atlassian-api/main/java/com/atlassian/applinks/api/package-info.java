/** Signatures of application links as Milepost calls them; never packaged. */
package com.atlassian.applinks.api;
