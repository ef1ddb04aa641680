/** Signatures of Confluence as Milepost calls them; never packaged. */
package com.atlassian.confluence.spaces;
