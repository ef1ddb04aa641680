package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of an entry of the library. Rows are only added, marked once a newer one is there, and lose their texts once the entry is removed. */
@Preload
@Table("LIBRARY_ENTRY")
@Indexes(@Index(name = "offered", methodNames = {"getShelf", "isSuperseded", "isRemoved", "isArchived"}))
public interface LibraryEntryEntity extends Entity {

    /** {@code <number>:<version>}: the second of two who write the same version loses. */
    @NotNull
    @Unique
    @StringLength(60)
    String getEntryToken();

    @NotNull
    @Indexed
    Long getEntryNumber();

    @NotNull
    Long getVersionNumber();

    /** {@code shared}, or {@code own:} and the key of the person whose it is. */
    @NotNull
    String getShelf();

    @NotNull
    @Indexed
    @StringLength(30)
    String getResourceKind();

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    /** Link, cost, time and description, as {@link Facts} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getTexts();

    void setTexts(String texts);

    /** The title as it is searched; cut where it got longer by that. */
    @StringLength(255)
    String getTitleWords();

    void setTitleWords(String words);

    /** Title and description as they are searched. */
    @StringLength(StringLength.UNLIMITED)
    String getAllWords();

    void setAllWords(String words);

    @NotNull
    Boolean isArchived();

    /** Whether this version says that the entry is gone. */
    @NotNull
    Boolean isRemoved();

    @NotNull
    String getAuthorKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getChangedAt();

    /** Whether a newer version is there; what is not marked may have one all the same. From false to true. */
    @NotNull
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);
}
