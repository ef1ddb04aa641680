/** Signatures of the security annotations of REST v2 as Milepost calls them; never packaged. */
package com.atlassian.plugins.rest.api.security.annotation;
