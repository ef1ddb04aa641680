package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One version of the reflection on a goal or milestone; of those written under one goal the one of the highest version holds. A row is never changed, so that writing it again
 * after a later one was written does no harm.
 */
@Preload
@Table("REFLECTION")
public interface ReflectionEntity extends Entity {

    @NotNull
    @Indexed
    Long getIssueId();

    /** The goal it belonged to then. */
    @NotNull
    Long getGoalId();

    /** The version of that goal which this reflection made. */
    @NotNull
    Long getGoalVersion();

    /** Milliseconds since 1970. */
    @NotNull
    Long getWrittenAt();

    @StringLength(StringLength.UNLIMITED)
    String getWorked();

    @StringLength(StringLength.UNLIMITED)
    String getNotWorked();

    @StringLength(StringLength.UNLIMITED)
    String getImprove();

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
