package org.milepost.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessPolicy.OwnerNow;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.Grantee;
import org.milepost.sharing.ReportingLine;
import org.milepost.sharing.Share;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog;

/** Sharing one's plan, goals and milestones, taking it back, and what others share. */
public final class Sharing {

    /** How many lines of who looked are shown at most. */
    public static final int VIEWS_SHOWN = 200;

    private final ShareRows shares;
    private final PlanRows plans;
    private final People people;
    private final AccessService access;
    private final ChangeWriter changes;
    private final VisibleGoals goals;
    private final ShareBook book;

    public Sharing(ShareRows shares, ViewLog views, PlanRows plans, People people, AccessService access, ChangeWriter changes,
                   VisibleGoals goals) {
        this.shares = shares;
        this.plans = plans;
        this.people = people;
        this.access = access;
        this.changes = changes;
        this.goals = goals;
        this.book = new ShareBook(shares, views, people, access, changes, goals);
    }

    /** What is to be shared, and the change that carries it. */
    private record Subject(AggregateId aggregate, ItemReference item, Optional<GoalOutline> goal) {
    }

    /**
     * Shares an own item. Sharing the same item with the same person again (or with "my manager" again) replaces the share before.
     * Steps: check; commit (the share is there, those it replaces are not).
     *
     * @throws Refusal CONFLICT if it was replaced or taken back at the same moment; NOT_FOUND, NOT_ALLOWED, SHARE_WITH_SELF, MANAGER_UNKNOWN, PERSON_UNKNOWN of {@code user} (also for somebody who may
     *     not look people up), FIELD_INVALID of {@code level}, DATE_OUT_OF_RANGE of {@code until}
     */
    public ShareView share(PersonKey actor, ShareRequest request) {
        // First of all: nobody learns by other refusals whether the item is there.
        Optional<Subject> named = request.item().map(item -> subject(actor, item));
        if (request.level() == Access.NONE || request.level() == Access.OWNER) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "level");
        }
        OwnerNow now = access.ownersNow(Set.of(actor)).get(actor);
        request.until().ifPresent(day -> Days.between("until", day, now.today(), Days.LAST));
        Grantee grantee = request.user().map(name -> person(actor, name)).orElseGet(() -> manager(actor, now));
        Subject subject = named.orElseGet(() -> ownPlan(actor));
        Map<String, String> adoption = subject.goal().map(goal -> changes.adoption(goal, actor)).orElse(Map.of());
        Instant at = changes.adding(subject.aggregate(), actor, () -> new ChangeWriter.Draft(ChangeKind.SHARED, subject.item(),
                facts(actor, subject.item(), grantee, request), Map.of()).with(adoption));
        return book.given(actor, Optional.of(subject.item())).stream()
                .filter(view -> view.share().grantee().equals(grantee) && view.share().grantedAt().equals(at))
                .findFirst().orElseThrow(() -> Refusal.of(ErrorCode.CONFLICT));
    }

    /**
     * Takes a share back, from the next request on. Step: commit.
     *
     * @throws Refusal NOT_FOUND unless one made it oneself and it was not revoked yet
     */
    public void revoke(PersonKey actor, long share) {
        Share own = shares.find(share).filter(found -> found.owner().equals(actor) && !found.revoked())
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        // The goal of a milestone that is gone is unknown, and that of one moved to somebody else's goal is theirs: the plan stands in for it.
        AggregateId aggregate = book.aggregateOf(actor, own.item()).orElseGet(() -> AggregateId.plan(changes.plan(actor, actor)));
        changes.adding(aggregate, actor, new ChangeWriter.Draft(ChangeKind.SHARE_REVOKED, own.item(),
                Map.of(ChangeFacts.SHARE, Long.toString(share)), Map.of()));
    }

    /** What one shares (of this item alone, if one is given), ended shares included and marked, newest first. */
    public List<ShareView> given(PersonKey actor, Optional<ItemReference> item) {
        return book.given(actor, item);
    }

    /** The live shares by which others see this goal or a milestone of it. */
    List<ShareView> opening(GoalOutline goal) {
        return book.opening(goal);
    }

    /** The live shares that others made with one, newest first. */
    public List<ShareView> received(PersonKey actor) {
        return book.received(actor);
    }

    /** Those of {@link #received} made with one in person, or as a manager, that one has not seen yet. */
    public List<ShareView> notices(PersonKey actor) {
        return book.notices(actor);
    }

    /** Takes the notices away that {@link #notices} shows now. */
    public void markNoticesSeen(PersonKey actor) {
        book.markNoticesSeen(actor);
    }

    /** Who looked at anything of one's own, newest first, at most {@value #VIEWS_SHOWN} lines. */
    public List<Seen> seenBy(PersonKey actor) {
        return book.seenBy(actor);
    }

    private Subject subject(PersonKey actor, ItemReference item) {
        return switch (item.kind()) {
            case PLAN -> {
                if (plans.plans(Set.of(item.id())).stream().noneMatch(plan -> plan.owner().equals(actor))) {
                    throw Refusal.of(ErrorCode.NOT_FOUND);
                }
                yield new Subject(AggregateId.plan(item.id()), item, Optional.empty());
            }
            case GOAL, MILESTONE -> {
                GoalOutline goal = goals.require(actor, item, Access.OWNER).goal();
                yield new Subject(goal.aggregate(), item, Optional.of(goal));
            }
            case REVIEW -> throw Refusal.of(ErrorCode.NOT_FOUND);
        };
    }

    private Subject ownPlan(PersonKey actor) {
        long plan = changes.plan(actor, actor);
        return new Subject(AggregateId.plan(plan), new ItemReference(ItemKind.PLAN, plan), Optional.empty());
    }

    /** Somebody who may not look people up learns nothing, not even whether the name is somebody's. */
    private Grantee person(PersonKey actor, String name) {
        Person person = Optional.of(name).filter(typed -> people.mayBrowseUsers(actor))
                .flatMap(typed -> people.byName(typed.strip()))
                .filter(Person::active)
                .orElseThrow(() -> Refusal.ofField(ErrorCode.PERSON_UNKNOWN, "user"));
        if (person.key().equals(actor)) {
            throw Refusal.ofField(ErrorCode.SHARE_WITH_SELF, "user");
        }
        return new Grantee.User(person.key());
    }

    private static Grantee manager(PersonKey actor, OwnerNow now) {
        PersonKey manager = now.line().map(ReportingLine.Entry::manager).orElseThrow(() -> Refusal.of(ErrorCode.MANAGER_UNKNOWN));
        if (manager.equals(actor)) {
            throw Refusal.of(ErrorCode.SHARE_WITH_SELF);
        }
        return new Grantee.Manager(manager);
    }

    private Map<String, String> facts(PersonKey actor, ItemReference item, Grantee grantee, ShareRequest request) {
        Map<String, String> facts = new HashMap<>(granteeFacts(grantee));
        facts.put(ChangeFacts.SHARE_OWNER, actor.value());
        facts.put(ChangeFacts.LEVEL, request.level().name());
        request.until().map(LocalDate::toString).ifPresent(day -> facts.put(ChangeFacts.UNTIL, day));
        String replaced = shares.ofOwner(actor).stream()
                .filter(share -> share.item().equals(item) && isSame(share.grantee(), grantee))
                .map(share -> Long.toString(share.id()))
                .collect(Collectors.joining(","));
        if (!replaced.isEmpty()) {
            facts.put(ChangeFacts.REPLACES, replaced);
        }
        return facts;
    }

    private static Map<String, String> granteeFacts(Grantee grantee) {
        if (grantee instanceof Grantee.Group group) {
            return Map.of(ChangeFacts.GRANTEE_KIND, ChangeFacts.GRANTEE_GROUP, ChangeFacts.GRANTEE, group.name());
        }
        if (grantee instanceof Grantee.Manager manager) {
            return Map.of(ChangeFacts.GRANTEE_KIND, ChangeFacts.GRANTEE_MANAGER, ChangeFacts.GRANTEE, manager.pinned().value());
        }
        return Map.of(ChangeFacts.GRANTEE_KIND, ChangeFacts.GRANTEE_USER, ChangeFacts.GRANTEE, ((Grantee.User) grantee).person().value());
    }

    /** "My manager" is one grantee, whoever that was when it was shared. */
    private static boolean isSame(Grantee one, Grantee other) {
        return one.equals(other) || one instanceof Grantee.Manager && other instanceof Grantee.Manager;
    }
}
