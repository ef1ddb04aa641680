package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A person's plan. {@code ACTIVE_TOKEN} lets a person have one active plan at most, whoever starts it first; {@code START_TOKEN} lets no plan be made
 * twice. The active token changes once, when the plan ends; nothing else changes.
 */
@Preload
@Table("PLAN")
public interface PlanEntity extends Entity {

    @NotNull
    @Indexed
    String getOwnerKey();

    /** {@code active:<owner>} while the plan is the active one, {@code past:<id>} afterwards. */
    @NotNull
    @Unique
    String getActiveToken();

    void setActiveToken(String activeToken);

    /** {@code first:<owner>}, or the token of the change that started it from the plan before. */
    @NotNull
    @Unique
    String getStartToken();

    /** Milliseconds since 1970. */
    @NotNull
    Long getStartedAt();

    /** Issue ids of the goals that came over from the plan before, joined by commas. */
    @StringLength(StringLength.UNLIMITED)
    String getCarriedGoals();
}
