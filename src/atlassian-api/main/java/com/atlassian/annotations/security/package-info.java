/** Signatures of the security annotations for servlets as Milepost calls them; never packaged. */
package com.atlassian.annotations.security;
