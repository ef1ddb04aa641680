package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A review as it was when it was closed. A review has one at most, which never changes. Lists go by when and how it was closed: what is in it is read by itself. */
@Preload({"reviewId", "planId", "closedAt", "closedOn", "nextDay", "closedAlone", "partnerReads"})
@Table("REVIEW_SNAPSHOT")
public interface ReviewSnapshotEntity extends Entity {

    @NotNull
    @Unique
    Long getReviewId();

    /** The plan it was opened in. */
    @NotNull
    @Indexed
    Long getPlanId();

    /** Milliseconds since 1970. */
    @NotNull
    Long getClosedAt();

    /** The owner's day, as an ISO day. */
    @NotNull
    @StringLength(10)
    String getClosedOn();

    /** The day planned for the next one, as an ISO day; absent without a rhythm. */
    @StringLength(10)
    String getNextDay();

    /** Who closed it without the other one, absent if both confirmed. */
    @StringLength(30)
    String getClosedAlone();

    @NotNull
    Boolean isPartnerReads();

    /** What is in it, as the format of reviews writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    /** What both had answered, as {@link Facts} writes it: the question and, in small letters before it, which of the two. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
