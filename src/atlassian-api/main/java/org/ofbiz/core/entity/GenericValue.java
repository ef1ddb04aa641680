package org.ofbiz.core.entity;

/** A row of Jira's database. Milepost only hands it from one call to the next, so it has no members here. */
public class GenericValue {
    /** For the host alone: the real constructors take the entity's model. */
    protected GenericValue() {
    }
}
