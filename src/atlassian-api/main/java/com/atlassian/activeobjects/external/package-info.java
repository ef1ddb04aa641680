/** Signatures of Active Objects as Milepost calls them; never packaged. */
package com.atlassian.activeobjects.external;
