/** What holds for all of the plugin's code, words and descriptor: each rule says why it is there. */
package org.milepost.arch;
