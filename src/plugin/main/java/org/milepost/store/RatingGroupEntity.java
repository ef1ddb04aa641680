package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** People whose answers to one entry are counted together. Rows are only added, and marked once they count no more. */
@Preload
@Table("RATING_GROUP")
public interface RatingGroupEntity extends Entity {

    /** {@code <entry>:<number>}: the second of two who count at once loses. */
    @NotNull
    @Unique
    @StringLength(60)
    String getGroupToken();

    @NotNull
    @Indexed
    Long getEntryNumber();

    @NotNull
    Long getGroupNumber();

    /** Of the entry when it was counted. */
    @NotNull
    @StringLength(30)
    String getResourceKind();

    @NotNull
    Integer getYesCount();

    @NotNull
    Integer getPartlyCount();

    @NotNull
    Integer getNoCount();

    /** The ids of their ratings, with commas between. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMembers();

    /** From false to true. */
    @NotNull
    @Indexed
    Boolean isRetired();

    void setRetired(Boolean retired);
}
