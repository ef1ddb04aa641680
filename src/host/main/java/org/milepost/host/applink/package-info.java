/**
 * An application link between the two embedded products, over real HTTP on the loopback interface, that can be put into
 * every state a real link falls into. May import Java, Atlassian's applinks and SAL net signatures and the product
 * contract; nothing else of the host.
 */
package org.milepost.host.applink;
