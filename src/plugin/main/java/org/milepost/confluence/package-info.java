/**
 * Macros and adapters in Confluence: the only package that may import com.atlassian.confluence. What a macro shows comes over the application link
 * ({@code link}), as the person who looks; nothing is kept between two renderings.
 */
package org.milepost.confluence;
