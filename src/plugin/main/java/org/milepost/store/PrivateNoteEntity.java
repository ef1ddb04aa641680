package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One saving of a private note on a review. The one of the highest version holds, earlier ones are marked and lose their texts. */
@Preload
@Table("PRIVATE_NOTE")
@Indexes(@Index(name = "author", methodNames = {"getAuthorKey", "getReviewId", "isSuperseded"}))
public interface PrivateNoteEntity extends Entity {

    /** A digest of review, author and version: the second of two who save the same version loses. */
    @NotNull
    @Unique
    @StringLength(64)
    String getNoteToken();

    @NotNull
    Long getReviewId();

    @NotNull
    String getAuthorKey();

    @NotNull
    Long getVersionNumber();

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    /** Milliseconds since 1970. */
    @NotNull
    Long getSavedAt();

    /** Whether a later one is there; what is not marked may have one all the same. From false to true. */
    @NotNull
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);
}
