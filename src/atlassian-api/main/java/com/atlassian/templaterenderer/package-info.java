/** Signatures of the template renderer as Milepost calls them; never packaged. */
package com.atlassian.templaterenderer;
