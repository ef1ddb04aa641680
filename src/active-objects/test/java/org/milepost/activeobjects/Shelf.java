package org.milepost.activeobjects;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A well-named entity. */
@Table("SHELF")
public interface Shelf extends Entity {
    @NotNull
    @Unique
    String getToken();

    void setToken(String token);

    @Indexed
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    long getOwnerId();

    void setOwnerId(long ownerId);

    Shelf getUpperShelf();

    void setUpperShelf(Shelf shelf);
}
