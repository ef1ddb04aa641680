/** Reviews as they are kept and sent: their JSON. May import Java, the packages plan and review, and Jackson. */
package org.milepost.reviewfile;
