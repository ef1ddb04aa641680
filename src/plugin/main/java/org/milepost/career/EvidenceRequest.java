package org.milepost.career;

import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.ItemReference;

/**
 * Something to be named as evidence.
 *
 * @param kind what it rests on
 * @param ticket the ticket's key or numeric id; empty for another kind
 * @param item an own goal or milestone
 * @param statement what its owner says of it, not checked yet
 * @param linkNatively whether Jira is to show the link in both issues, to all who can see them
 */
public record EvidenceRequest(EvidenceKind kind, String ticket, ItemReference item, Statement statement, boolean linkNatively) {

    /** A ticket. @param impact may be empty */
    public EvidenceRequest(String ticket, ItemReference item, String claim, String impact, boolean linkNatively) {
        this(EvidenceKind.TICKET, ticket, item, Statement.of(claim, impact), linkNatively);
    }
}
