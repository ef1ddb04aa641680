package org.milepost.rest;

import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PartKind;
import org.milepost.plan.Refusal;

/** Reads addresses of parts. What is no address of ours answers like something that is not there. */
final class PartPaths {

    private PartPaths() {
    }

    /** A plan by its id; absent for the caller's active one. @throws Refusal NOT_FOUND */
    static Optional<Long> plan(String id) {
        return id.equals("active") ? Optional.empty() : Optional.of(Fields.id(id));
    }

    /** A goal by its id. @throws Refusal NOT_FOUND */
    static IssueId goal(String id) {
        return new IssueId(Fields.id(id));
    }

    /** A kind of which there is one at most. @throws Refusal NOT_FOUND */
    static PartKind only(ItemKind aggregate, String path) {
        return kind(PartKind.of(aggregate, path).filter(PartKind::isSingle));
    }

    /** A kind whose parts have numbers and are filled in. @throws Refusal NOT_FOUND */
    static PartKind numbered(ItemKind aggregate, String path) {
        return kind(PartKind.of(aggregate, path).filter(kind -> !kind.isSingle() && kind.isTyped()));
    }

    /** A kind whose parts have numbers, whoever filled them in. @throws Refusal NOT_FOUND */
    static PartKind removable(ItemKind aggregate, String path) {
        return kind(PartKind.of(aggregate, path).filter(kind -> !kind.isSingle()));
    }

    /** A kind of which more can be added. @throws Refusal NOT_FOUND */
    static PartKind several(ItemKind aggregate, String path) {
        return kind(PartKind.of(aggregate, path).filter(kind -> !kind.isSingle() && !kind.isNumberedByAnother() && kind.isTyped()));
    }

    private static PartKind kind(Optional<PartKind> found) {
        return found.orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }
}
