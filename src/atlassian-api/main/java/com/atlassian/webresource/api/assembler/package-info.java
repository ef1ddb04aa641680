/** Signatures of the web resource manager as Milepost calls them; never packaged. */
package com.atlassian.webresource.api.assembler;
