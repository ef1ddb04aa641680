package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A ticket named as evidence. A row changes once, when it is withdrawn: its texts go, it stays. */
@Preload
@Table("EVIDENCE")
public interface EvidenceEntity extends Entity {

    @NotNull
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    @Indexed
    Long getItemId();

    /** The goal of the item when it was recorded. */
    @NotNull
    Long getGoalId();

    @NotNull
    @Indexed
    Long getTicketId();

    @StringLength(StringLength.UNLIMITED)
    String getClaim();

    void setClaim(String claim);

    @StringLength(StringLength.UNLIMITED)
    String getImpact();

    void setImpact(String impact);

    /** Milliseconds since 1970. */
    @NotNull
    Long getRecordedAt();

    @NotNull
    @Indexed
    Boolean isWithdrawn();

    void setWithdrawn(Boolean withdrawn);

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
