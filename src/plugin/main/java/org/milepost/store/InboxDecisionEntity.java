package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A decision of an owner about a ticket in the inbox. Rows are only added, and marked once a later one is there. */
@Preload
@Table("INBOX_DECISION")
@Indexes(@Index(name = "recent", methodNames = {"getOwnerKey", "getDecidedAt"}))
public interface InboxDecisionEntity extends Entity {

    /** A digest of owner, ticket and version: the second of two who decide at once loses. */
    @NotNull
    @Unique
    @StringLength(64)
    String getDecisionToken();

    @NotNull
    String getOwnerKey();

    @NotNull
    @Indexed
    Long getTicketId();

    @NotNull
    Long getVersionNumber();

    @NotNull
    @StringLength(30)
    String getDecision();

    /** An ISO day; absent unless it was snoozed. */
    @StringLength(10)
    String getUntilDay();

    /** Milliseconds since 1970. */
    @NotNull
    Long getDecidedAt();

    /** Whether a later one is there; what is not marked may have one all the same. From false to true. */
    @NotNull
    @Indexed
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);
}
