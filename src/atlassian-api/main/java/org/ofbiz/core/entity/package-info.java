/** Signatures of the OfBiz entity engine under Jira as Milepost calls them; never packaged. */
package org.ofbiz.core.entity;
