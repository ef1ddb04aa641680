/** Which test shows which requirement, over all modules. */
package org.milepost.host.requirements;
