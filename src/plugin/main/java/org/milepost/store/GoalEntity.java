package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is kept of a goal beside its issue. Written once, by the change that adopts the goal. */
@Preload
@Table("GOAL")
public interface GoalEntity extends Entity {

    /** The goal's issue. */
    @NotNull
    @Unique
    Long getIssueId();

    @NotNull
    @Indexed
    String getOwnerKey();

    @NotNull
    Integer getPlanId();

    @NotNull
    @StringLength(30)
    String getGoalKind();

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
