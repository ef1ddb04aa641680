package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A review of an owner with a partner. Its row never changes; that it was closed stands in REVIEW_SNAPSHOT. */
@Preload
@Table("REVIEW")
public interface ReviewEntity extends Entity {

    @NotNull
    @Indexed
    String getOwnerKey();

    @NotNull
    @Indexed
    String getPartnerKey();

    @NotNull
    Long getPlanId();

    /** Which of the two people's reviews it is, from 1 on. */
    @NotNull
    Integer getSeriesNumber();

    /** An ISO day. */
    @NotNull
    @StringLength(10)
    String getSinceDay();

    @NotNull
    String getOpenedBy();

    /** Milliseconds since 1970. */
    @NotNull
    Long getOpenedAt();

    /** A digest of owner, partner and number: of two who open the same review at once both get the one row. */
    @NotNull
    @Unique
    @StringLength(64)
    String getReviewToken();
}
