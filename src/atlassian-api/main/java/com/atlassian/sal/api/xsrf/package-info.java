/** Signatures of the Shared Access Layer as Milepost calls them; never packaged. */
package com.atlassian.sal.api.xsrf;
