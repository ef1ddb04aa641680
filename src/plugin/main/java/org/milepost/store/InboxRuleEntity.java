package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A rule of somebody's inbox. A row changes once, when it is removed: its words go, it stays. */
@Preload
@Table("INBOX_RULE")
public interface InboxRuleEntity extends Entity {

    @NotNull
    @Indexed
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    Long getItemId();

    /** The goal of the item when the rule was made. */
    @NotNull
    Long getGoalId();

    @NotNull
    @StringLength(30)
    String getRuleKind();

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    /** Milliseconds since 1970. */
    @NotNull
    Long getAddedAt();

    @NotNull
    @Indexed
    Boolean isRemoved();

    void setRemoved(Boolean removed);
}
