package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person's plan. {@code ACTIVE_TOKEN} lets a person have one active plan at most, whoever starts it first. */
@Preload
@Table("PLAN")
public interface PlanEntity extends Entity {

    @NotNull
    String getOwnerKey();

    /** {@code active:<owner>} while the plan is the active one. */
    @NotNull
    @Unique
    String getActiveToken();

    /** Milliseconds since 1970. */
    @NotNull
    Long getStartedAt();
}
