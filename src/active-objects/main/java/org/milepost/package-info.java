/** What the tests of all modules have in common. May import Java alone. */
package org.milepost;
