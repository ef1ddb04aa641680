package org.milepost.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.career.History;
import org.milepost.career.History.Difference;
import org.milepost.career.History.Entry;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.rest.MovesResponse.MovedResponse;
import org.milepost.rest.PlanResponse.NamedGoalResponse;

/** What changed since a day, newest first; {@code more} if older changes since that day are left out; {@code goals} those that values name. */
@Json
record HistoryResponse(String since, List<ChangeResponse> changes, boolean more, List<NamedGoalResponse> goals) {

    /**
     * One change: {@code title} of its goal or milestone; {@code part} and {@code number} if it is one of a part; {@code beforeUnknown} if what was there
     * before is not known any more; {@code moves} the dates that were moved together.
     */
    @Json
    record ChangeResponse(String at, PersonResponse author, String kind, ItemResponse item, String title, String part, Long number, Boolean beforeUnknown,
                          List<DifferenceResponse> differences, List<MovedResponse> moves) {
    }

    /** A value before and after, absent where there was or is none. */
    @Json
    record DifferenceResponse(String field, Object before, Object after) {
    }

    static HistoryResponse of(History history) {
        Set<IssueId> named = history.entries().stream().flatMap(HistoryResponse::named).collect(Collectors.toCollection(TreeSet::new));
        return new HistoryResponse(history.since().toString(), history.entries().stream().map(entry -> change(entry, history.titles())).toList(), history.more(),
                named.stream().filter(history.titles()::containsKey).map(goal -> new NamedGoalResponse(goal.value(), history.titles().get(goal))).toList());
    }

    private static ChangeResponse change(Entry entry, Map<IssueId, String> titles) {
        return new ChangeResponse(entry.at().toString(), entry.author().map(PersonResponse::of).orElse(null), entry.kind().name(), ItemResponse.of(entry.item()),
                entry.item().kind() == ItemKind.PLAN ? null : titles.get(new IssueId(entry.item().id())),
                entry.part().map(PartKind::name).orElse(null), entry.part().map(kind -> entry.number()).orElse(null), entry.knownBefore() ? null : true,
                entry.differences().stream().map(difference -> difference(entry, difference)).toList(),
                entry.moves().isEmpty() ? null : entry.moves().stream().map(move -> new MovedResponse(move.item().value(), titles.get(move.item()),
                        move.from().toString(), move.to().toString())).toList());
    }

    private static DifferenceResponse difference(Entry entry, Difference difference) {
        return new DifferenceResponse(difference.field(), value(entry, difference.field(), difference.before()), value(entry, difference.field(), difference.after()));
    }

    private static Object value(Entry entry, String name, String kept) {
        if (kept.isEmpty()) {
            return null;
        }
        Optional<PartField> field = entry.part().flatMap(kind -> kind.field(name));
        return field.isPresent() ? PartResponse.value(field.get(), kept) : kept;
    }

    private static Stream<IssueId> named(Entry entry) {
        return entry.differences().stream().filter(difference -> entry.part().flatMap(kind -> kind.field(difference.field()))
                        .filter(field -> field.type() == PartField.Type.GOAL || field.type() == PartField.Type.GOALS).isPresent())
                .flatMap(difference -> Stream.of(difference.before(), difference.after())).filter(ids -> !ids.isEmpty())
                .flatMap(ids -> Stream.of(ids.split(","))).map(id -> new IssueId(Long.parseLong(id)));
    }
}
