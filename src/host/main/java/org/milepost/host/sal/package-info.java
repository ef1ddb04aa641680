/**
 * The services of Atlassian's platform that are alike in both products: SAL, Active Objects, templates, page builder. May
 * import the contract, the Atlassian signatures, the templates and Active Objects.
 */
package org.milepost.host.sal;
