/** What holds for the jar that an administrator uploads, and for the signatures it was compiled against. */
package org.milepost.host.jar;
