/**
 * What people see of the embedded Confluence: spaces, pages, the editor with a form for each macro, and the switch of the
 * application link. May import the model of {@code confluence}, {@code applink} and the product contract; no Atlassian type.
 */
package org.milepost.host.confluence.page;
