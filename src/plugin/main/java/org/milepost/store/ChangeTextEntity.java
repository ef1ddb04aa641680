package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One text that a person typed into a change, apart from the change so that it can be erased with its author. */
@Preload
@Table("CHANGE_TEXT")
public interface ChangeTextEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(36)
    String getTextsId();

    @NotNull
    @Indexed
    String getAuthorKey();

    @NotNull
    @StringLength(60)
    String getTextName();

    @StringLength(StringLength.UNLIMITED)
    String getBody();
}
