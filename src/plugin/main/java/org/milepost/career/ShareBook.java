package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.AccessPolicy;
import org.milepost.sharing.AccessPolicy.OwnerNow;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.Share;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog;
import org.milepost.sharing.ViewLog.View;

/** The reading half of {@link Sharing}, which says what each method answers. */
final class ShareBook {

    private final ShareRows shares;
    private final ViewLog views;
    private final People people;
    private final AccessService access;
    private final ChangeWriter changes;
    private final VisibleGoals goals;

    ShareBook(ShareRows shares, ViewLog views, People people, AccessService access, ChangeWriter changes, VisibleGoals goals) {
        this.shares = shares;
        this.views = views;
        this.people = people;
        this.access = access;
        this.changes = changes;
        this.goals = goals;
    }

    List<ShareView> given(PersonKey actor, Optional<ItemReference> item) {
        List<Share> own = shares.ofOwner(actor).stream().filter(share -> item.isEmpty() || item.get().equals(share.item())).toList();
        return own.isEmpty() ? List.of() : views(own, ownIssues(actor, own.stream().map(Share::item)));
    }

    /** The live shares by which others see this goal or a milestone of it; a personal goal is not opened by a share of its plan. */
    List<ShareView> opening(GoalOutline goal) {
        Map<IssueId, CareerIssue> issues = Stream.concat(Stream.of(goal.issue()), goal.milestones().stream()).collect(toMap(CareerIssue::id, issue -> issue));
        List<Share> opening = shares.ofOwner(goal.owner()).stream().filter(share -> issue(share.item(), issues).isPresent() || opensPlanOf(goal, share)).toList();
        return opening.isEmpty() ? List.of() : views(opening, issues).stream().filter(ShareView::live).toList();
    }

    private static boolean opensPlanOf(GoalOutline goal, Share share) {
        return share.item().kind() == ItemKind.PLAN && goal.path().kind() != GoalKind.PERSONAL
                && goal.path().plan().filter(plan -> plan == share.item().id()).isPresent();
    }

    List<ShareView> received(PersonKey actor) {
        Set<String> groups = people.groupsOf(actor);
        List<Share> candidates = shares.withPerson(actor, groups);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<IssueId, CareerIssue> issues = goals.issues(issueIds(candidates.stream().map(Share::item)));
        Map<IssueId, VisibleGoal> visible = goals.among(actor, issues.values().stream().map(CareerIssue::goal).collect(toSet())).stream()
                .collect(toMap(goal -> goal.outline().id(), goal -> goal));
        changes.versions(candidates.stream().map(share -> aggregateOf(share.item(), issues)).flatMap(Optional::stream).collect(toSet()));
        // Read again: a revocation cut off half way was finished by asking for versions.
        List<Share> current = shares.withPerson(actor, groups).stream()
                .filter(share -> !share.owner().equals(actor) && isThere(share.item(), issues, visible))
                .toList();
        return views(current, issues).stream().filter(ShareView::live).toList();
    }

    List<ShareView> notices(PersonKey actor) {
        return received(actor).stream()
                .filter(view -> !view.share().seen() && !(view.share().grantee() instanceof Grantee.Group))
                .toList();
    }

    void markNoticesSeen(PersonKey actor) {
        Set<Long> seen = notices(actor).stream().map(view -> view.share().id()).collect(toSet());
        if (!seen.isEmpty()) {
            shares.markSeen(seen);
        }
    }

    List<Seen> seenBy(PersonKey actor) {
        List<View> lines = views.ofOwner(actor, Sharing.VIEWS_SHOWN);
        Map<PersonKey, Person> viewers = people.named(lines.stream().map(View::viewer).collect(toSet()));
        Map<IssueId, CareerIssue> issues = ownIssues(actor, lines.stream().map(View::item));
        return lines.stream().map(line -> new Seen(line, viewers.get(line.viewer()), issue(line.item(), issues).map(CareerIssue::title)))
                .toList();
    }

    /** What changes when the actor's share of this item is revoked: its plan or goal; unknown for a milestone that is gone, or is not the actor's any more. */
    Optional<AggregateId> aggregateOf(PersonKey actor, ItemReference item) {
        return item.kind() == ItemKind.GOAL ? Optional.of(AggregateId.goal(new IssueId(item.id())))
                : aggregateOf(item, ownIssues(actor, Stream.of(item)));
    }

    /** Those of these items that are the actor's now. In Jira a milestone that was shared can be moved to somebody else's goal: its title is theirs. */
    private Map<IssueId, CareerIssue> ownIssues(PersonKey actor, Stream<ItemReference> items) {
        Map<IssueId, CareerIssue> issues = goals.issues(issueIds(items));
        Set<IssueId> own = goals.among(actor, issues.values().stream().map(CareerIssue::goal).collect(toSet())).stream()
                .filter(goal -> goal.outline().owner().equals(actor)).flatMap(VisibleGoal::items).collect(toSet());
        return issues.values().stream().filter(issue -> own.contains(issue.id())).collect(toMap(CareerIssue::id, issue -> issue));
    }

    private static Optional<AggregateId> aggregateOf(ItemReference item, Map<IssueId, CareerIssue> issues) {
        return item.kind() == ItemKind.PLAN ? Optional.of(AggregateId.plan(item.id()))
                : issue(item, issues).map(issue -> AggregateId.goal(issue.goal()));
    }

    private List<ShareView> views(List<Share> some, Map<IssueId, CareerIssue> issues) {
        Set<PersonKey> named = new HashSet<>();
        some.forEach(share -> {
            named.add(share.owner());
            person(share.grantee()).ifPresent(named::add);
        });
        Map<PersonKey, Person> persons = people.named(named);
        Map<PersonKey, OwnerNow> owners = access.ownersNow(some.stream().map(Share::owner).collect(toSet()));
        return some.stream().map(share -> new ShareView(share, persons.get(share.owner()), person(share.grantee()).map(persons::get),
                issue(share.item(), issues).map(CareerIssue::title), issue(share.item(), issues).map(CareerIssue::goal),
                AccessPolicy.isLive(share, owners.get(share.owner())))).toList();
    }

    private static boolean isThere(ItemReference item, Map<IssueId, CareerIssue> issues, Map<IssueId, VisibleGoal> visible) {
        return item.kind() == ItemKind.PLAN || issue(item, issues).map(issue -> visible.get(issue.goal()))
                .flatMap(goal -> goal.item(item)).isPresent();
    }

    private static Optional<CareerIssue> issue(ItemReference item, Map<IssueId, CareerIssue> issues) {
        return item.kind() == ItemKind.PLAN ? Optional.empty() : Optional.ofNullable(issues.get(new IssueId(item.id())))
                .filter(issue -> issue.kind() == item.kind());
    }

    private static Set<IssueId> issueIds(Stream<ItemReference> items) {
        return items.filter(item -> item.kind() == ItemKind.GOAL || item.kind() == ItemKind.MILESTONE)
                .map(item -> new IssueId(item.id())).collect(toSet());
    }

    private static Optional<PersonKey> person(Grantee grantee) {
        if (grantee instanceof Grantee.User user) {
            return Optional.of(user.person());
        }
        return grantee instanceof Grantee.Manager manager ? Optional.of(manager.pinned()) : Optional.empty();
    }
}
