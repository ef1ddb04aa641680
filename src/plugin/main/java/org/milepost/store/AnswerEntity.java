package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One saving of an answer in a review. Inserting it is the compare-and-swap; the one of the highest version holds, earlier ones are marked and lose their
 * texts.
 */
@Preload
@Table("REVIEW_ANSWER")
@Indexes({@Index(name = "review", methodNames = {"getReviewId", "isSuperseded"}), @Index(name = "author", methodNames = {"getAuthorKey", "getReviewId"})})
public interface AnswerEntity extends Entity {

    /** A digest of review, question, author and version: the second of two who save the same version loses. */
    @NotNull
    @Unique
    @StringLength(64)
    String getAnswerToken();

    @NotNull
    Long getReviewId();

    @NotNull
    @StringLength(30)
    String getQuestion();

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
