/** Macros and adapters in Confluence: the only package that may import com.atlassian.confluence. */
package org.milepost.confluence;
