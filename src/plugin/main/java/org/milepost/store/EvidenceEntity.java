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

/**
 * One revision of a piece of evidence; the one of the highest version holds. {@code SUPERSEDED} and {@code WITHDRAWN} go from false to true, and the texts
 * go when it is withdrawn; nothing else changes, so that writing a revision again after a later one does no harm.
 */
@Preload
@Table("EVIDENCE")
@Indexes({@Index(name = "item", methodNames = {"getItemId", "isWithdrawn", "isSuperseded"}),
        @Index(name = "ticket", methodNames = {"getTicketId", "isWithdrawn", "isSuperseded"}),
        @Index(name = "owner", methodNames = {"getOwnerKey", "getRecordedAt"})})
public interface EvidenceEntity extends Entity {

    /** The row of its first revision, which names the evidence; absent in that row itself. */
    @Indexed
    Long getFirstId();

    /** The version of the goal that this revision made. */
    @NotNull
    Long getVersionNumber();

    @NotNull
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);

    @NotNull
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    Long getItemId();

    /** The goal of the item when it was recorded. */
    @NotNull
    Long getGoalId();

    /** Name of a kind of evidence. */
    @NotNull
    @StringLength(30)
    String getEvidenceKind();

    /** Absent for evidence that rests on no ticket. */
    Long getTicketId();

    /** The key that the ticket had when it was named: a key is no text of a person. */
    String getTicketKey();

    /** ISO day. */
    @StringLength(10)
    String getHappenedOn();

    /** ISO day, absent without an end. */
    @StringLength(10)
    String getExpiresOn();

    /** Whether it proves its milestone. */
    @NotNull
    Boolean isProof();

    String getCertificateName();

    void setCertificateName(String name);

    String getIssuer();

    void setIssuer(String issuer);

    @StringLength(StringLength.UNLIMITED)
    String getWebLink();

    void setWebLink(String link);

    @StringLength(StringLength.UNLIMITED)
    String getClaim();

    void setClaim(String claim);

    @StringLength(StringLength.UNLIMITED)
    String getImpact();

    void setImpact(String impact);

    /** When the first revision was made, in milliseconds since 1970. */
    @NotNull
    Long getRecordedAt();

    @NotNull
    Boolean isWithdrawn();

    void setWithdrawn(Boolean withdrawn);

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
