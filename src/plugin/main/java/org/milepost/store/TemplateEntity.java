package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of an imported goal template. Rows are only added, and marked once a newer one is there. */
@Preload
@Table("GOAL_TEMPLATE")
public interface TemplateEntity extends Entity {

    /** {@code <key>:<version>}: the second of two who write the same version loses. */
    @NotNull
    @Unique
    @StringLength(60)
    String getTemplateToken();

    @NotNull
    @Indexed
    @StringLength(40)
    String getTemplateKey();

    @NotNull
    Long getVersionNumber();

    /** The file; absent where this version removed the template. */
    @StringLength(StringLength.UNLIMITED)
    String getFileText();

    @NotNull
    String getAuthorKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getChangedAt();

    /** Whether a newer version is there; what is not marked may have one all the same. From false to true. */
    @NotNull
    @Indexed
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);
}
