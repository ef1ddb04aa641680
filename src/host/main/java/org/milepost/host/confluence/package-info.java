/**
 * The embedded Confluence: people, spaces and pages in memory, storage format, and the running of macros as Confluence
 * runs them. May import Java, the Confluence, SAL and applinks signatures, the product contract, {@code applink} and the
 * invented people of {@code demo}.
 */
package org.milepost.host.confluence;
