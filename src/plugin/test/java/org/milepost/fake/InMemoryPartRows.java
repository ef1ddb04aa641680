package org.milepost.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milepost.plan.Addressee;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Announcement;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Resource;

/** Parts of plans and goals. */
public final class InMemoryPartRows implements PartRows {

    private record Kept(Part part, PersonKey owner) {
    }

    private final List<Kept> kept = new ArrayList<>();

    void apply(Change change) {
        switch (change.kind()) {
            case PART_SAVED, STEP_TICKED -> {
                Part part = part(change);
                drop(part);
                kept.add(new Kept(part, new PersonKey(change.facts().get(ChangeFacts.PART_OWNER))));
            }
            case PART_REMOVED -> {
                Part removed = part(change);
                drop(removed);
                if (removed.kind() == PartKind.ACTION_STEP) {
                    drop(new Part(removed.aggregate(), PartKind.WORTH, removed.number(), removed.version(), removed.at(), Map.of()));
                }
            }
            default -> { }
        }
    }

    /** Copies the parts of one plan into another, as its next plan has them. */
    void copy(long from, long to) {
        List<Kept> copies = kept.stream().filter(one -> one.part().aggregate().equals(AggregateId.plan(from)))
                .map(one -> new Kept(new Part(AggregateId.plan(to), one.part().kind(), one.part().number(), 0, one.part().at(), one.part().values()),
                        one.owner())).toList();
        kept.addAll(copies);
    }

    private void drop(Part part) {
        kept.removeIf(one -> one.part().aggregate().equals(part.aggregate()) && one.part().kind() == part.kind() && one.part().number() == part.number());
    }

    private static Part part(Change change) {
        PartKind kind = PartKind.valueOf(change.facts().get(ChangeFacts.PART_KIND));
        Map<String, String> values = new HashMap<>();
        for (PartField field : kind.fields()) {
            String value = kind.isErasable(field) ? change.texts().get(field.name()) : change.facts().get(ChangeFacts.value(field.name()));
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Part(change.aggregate(), kind, Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER)), change.version(), change.at(), values);
    }

    @Override
    public List<Part> ofPlans(Set<Long> plans) {
        return those(one -> one.part().aggregate().kind() == ItemKind.PLAN && plans.contains(one.part().aggregate().id()));
    }

    @Override
    public List<Part> ofGoals(Set<IssueId> goals) {
        return those(one -> one.part().aggregate().kind() == ItemKind.GOAL && goals.contains(new IssueId(one.part().aggregate().id())));
    }

    @Override
    public List<Part> ofReviews(Set<Long> reviews) {
        return those(one -> one.part().aggregate().kind() == ItemKind.REVIEW && reviews.contains(one.part().aggregate().id()));
    }

    @Override
    public Set<Long> plansNaming(PersonKey person) {
        return kept.stream().map(Kept::part).filter(part -> part.kind() == PartKind.REVIEW_PARTNER && part.person("person").filter(person::equals).isPresent())
                .map(part -> part.aggregate().id()).collect(Collectors.toSet());
    }

    @Override
    public List<Part> ofMilestones(Set<IssueId> milestones) {
        return those(one -> one.part().kind().isByIssue() && one.part().aggregate().kind() == ItemKind.GOAL && milestones.contains(new IssueId(one.part().number()))).stream()
                .sorted(Comparator.comparing(Part::at)).toList();
    }

    @Override
    public List<OwnedPart> ofOwners(Set<PersonKey> owners, PartKind kind) {
        return kept.stream().filter(one -> owners.contains(one.owner()) && one.part().kind() == kind).map(one -> new OwnedPart(one.owner(), one.part())).toList();
    }

    @Override
    public Set<IssueId> goalsAsking(PersonKey person) {
        return kept.stream().map(Kept::part).filter(part -> Resource.askedOf(part).filter(person::equals).isPresent())
                .map(part -> new IssueId(part.aggregate().id())).collect(Collectors.toSet());
    }

    @Override
    public List<OwnedPart> feedbackOf(PersonKey person) {
        return kept.stream().filter(one -> FeedbackRequest.personOf(one.part()).filter(person::equals).isPresent())
                .map(one -> new OwnedPart(one.owner(), one.part())).toList();
    }

    @Override
    public List<Announcement> announcedTo(Set<Addressee> readers, Instant since) {
        return kept.stream().filter(one -> one.part().kind() == PartKind.ANNOUNCEMENT && !one.part().at().isBefore(since))
                .map(one -> Announcement.of(one.owner(), one.part())).filter(told -> told.to().stream().anyMatch(readers::contains)).toList();
    }

    private List<Part> those(Predicate<Kept> wanted) {
        return kept.stream().filter(wanted).map(Kept::part).sorted(Comparator.comparing(Part::number).thenComparing(Part::kind)).toList();
    }
}
