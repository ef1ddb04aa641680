package org.milepost.career;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.InboxDecisions.Chosen;
import org.milepost.evidence.Decision;
import org.milepost.evidence.RuleKind;
import org.milepost.evidence.WorkOffers.Offer;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

@Requirement("S21")
public class EvidenceInboxTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    private CareerWorld world;
    private PersonKey anna;
    private Goal goal;
    private IssueId talk;

    @Before
    public void setUp() {
        world = new CareerWorld();
        anna = world.anna;
        goal = world.startedByAnna();
        talk = goal.milestones().get(0).id();
    }

    @Test
    public void ticket_isProposed_byEachKindOfRule_andSaysWhy() {
        IssueId billing = resolved(501, "Pay by invoice", List.of("Billing"), List.of());
        IssueId fast = resolved(502, "Make checkout faster", List.of(), List.of("speed"));
        IssueId review = resolved(503, "Review of the payment design", List.of(), List.of());
        IssueId ofEpic = resolved(504, "Sell abroad", List.of(), List.of());
        IssueId filtered = resolved(505, "Mentor two people", List.of(), List.of());
        IssueId other = resolved(506, "Change a light bulb", List.of("Office"), List.of());
        world.worked.searchable("SHOP-90", ofEpic);
        world.worked.searchable("People I mentor", filtered);
        rule(ItemReference.goal(goal.id()), RuleKind.COMPONENT, "billing");
        rule(ItemReference.milestone(talk), RuleKind.LABEL, "speed");
        rule(ItemReference.goal(goal.id()), RuleKind.WORDS, "design  REVIEW");
        rule(ItemReference.goal(goal.id()), RuleKind.EPIC, "SHOP-90");
        rule(ItemReference.goal(goal.id()), RuleKind.FILTER, "People I mentor");

        InboxView view = look();

        assertEquals(List.of(billing, fast, review, ofEpic, filtered), ids(view.proposed()));
        assertEquals(List.of("billing", "speed", "design  REVIEW", "SHOP-90", "People I mentor"),
                view.proposed().stream().map(proposal -> proposal.rules().get(0).rule().words()).toList());
        assertEquals("Give a talk", view.proposed().get(1).rules().get(0).title());
        assertEquals("Lead a team", view.proposed().get(1).rules().get(0).goalTitle());
        assertEquals("an offer without a goal", List.of(other), ids(view.others()));
    }

    @Test
    public void ticket_thatTwoRulesPick_isThereOnce_withBoth() {
        resolved(501, "Pay by invoice", List.of("Billing"), List.of("speed"));
        rule(ItemReference.goal(goal.id()), RuleKind.COMPONENT, "Billing");
        rule(ItemReference.milestone(talk), RuleKind.LABEL, "speed");

        assertEquals(2, look().proposed().get(0).rules().size());
    }

    @Test
    public void wordsAndLabels_areWhole() {
        resolved(501, "Reviewing designs", List.of(), List.of("speedy"));
        rule(ItemReference.goal(goal.id()), RuleKind.WORDS, "review");
        rule(ItemReference.goal(goal.id()), RuleKind.LABEL, "speed");

        assertEquals(List.of(), look().proposed());
    }

    @Test
    public void whatMayNotBeBrowsed_isLongAgo_orIsEvidenceOrAGoalItself_isLeftOut() {
        IssueId hidden = resolved(501, "Pay by invoice", List.of("Billing"), List.of());
        world.tickets.hideFrom(anna, hidden);
        world.worked.resolved(anna, 502, "SHOP-502", "Last year's", CareerWorld.TODAY.minusDays(EvidenceInbox.DAYS_BACK + 1), List.of(), List.of());
        IssueId recorded = resolved(503, "Recorded", List.of(), List.of());
        world.evidenceBook.add(anna, new EvidenceRequest("SHOP-503", ItemReference.milestone(talk), "Did it", "", false));
        world.worked.resolved(anna, goal.id().value(), goal.key(), goal.title(), MAY, List.of(), List.of());
        IssueId shown = world.worked.resolved(anna, 504, "SHOP-504", "The first day", CareerWorld.TODAY.minusDays(EvidenceInbox.DAYS_BACK), List.of(), List.of());

        assertEquals(List.of(shown), ids(look().others()));
        assertFalse(ids(look().others()).contains(recorded));
    }

    @Test
    public void ruleOfAReachedMilestone_orOfAnAchievedGoal_rests() {
        resolved(501, "Pay by invoice", List.of("Billing"), List.of());
        rule(ItemReference.milestone(talk), RuleKind.COMPONENT, "Billing");
        world.milestones.complete(anna, talk, new Reflection("", "", ""), Optional.empty());

        assertEquals(List.of(), look().proposed());
        assertEquals(List.of(), look().rules());
    }

    @Test
    public void filterThatIsGone_picksNothing_andSaysSo() {
        IssueId ticket = resolved(501, "Pay by invoice", List.of(), List.of());
        world.worked.searchable("mine", ticket);
        rule(ItemReference.goal(goal.id()), RuleKind.FILTER, "mine");
        world.worked.gone("mine");

        InboxView view = look();

        assertEquals(List.of(), view.proposed());
        assertFalse(view.rules().get(0).usable());
    }

    @Test
    public void ticketsSinceTheLastLook_areNew_forTheWholeDay() {
        resolved(501, "Before", List.of(), List.of());
        assertFalse("at the first look nothing is newer than the rest", look().others().get(0).fresh());
        world.worked.resolved(anna, 502, "SHOP-502", "Today", CareerWorld.TODAY.plusDays(1), List.of(), List.of());
        world.clock.advance(Duration.ofDays(1));

        assertEquals(List.of(true, false), look().others().stream().map(InboxProposal::fresh).toList());
        assertEquals("a second look on the same day", List.of(true, false), look().others().stream().map(InboxProposal::fresh).toList());
        assertEquals(Optional.of(CareerWorld.TODAY), look().lastLook());
        world.clock.advance(Duration.ofDays(1));
        assertEquals(List.of(false, false), look().others().stream().map(InboxProposal::fresh).toList());
    }

    @Test
    public void manyTickets_comeInPages_ofThoseThatARulePicksAndOfTheOthers() {
        IntStream.range(0, 60).forEach(i -> resolved(1000 + i, "Ticket " + i, i % 2 == 0 ? List.of("Billing") : List.of(), List.of()));
        rule(ItemReference.goal(goal.id()), RuleKind.COMPONENT, "Billing");

        InboxView first = look();
        InboxView second = world.inbox.look(anna, EvidenceInbox.PAGE_SIZE, 0);

        assertTrue(first.moreProposed());
        assertTrue(first.proposed().size() >= EvidenceInbox.PAGE_SIZE);
        assertFalse(second.moreProposed());
        assertTrue(first.moreOthers());
        assertEquals("for the owner's own eyes, of one page", EvidenceInbox.PAGE_SIZE, world.inbox.proposed(anna));
    }

    @Test
    public void withoutARule_someAreOffered_outOfOnesOwnTickets() {
        resolved(501, "One", List.of("Billing"), List.of("speed"));
        resolved(502, "Two", List.of("Billing"), List.of("speed", "rare"));

        assertEquals(List.of(new Offer(RuleKind.COMPONENT, "Billing"), new Offer(RuleKind.LABEL, "speed")), look().offers());
        rule(ItemReference.goal(goal.id()), RuleKind.LABEL, "speed");
        assertEquals(List.of(), look().offers());
    }

    @Test
    public void accepted_isEvidence_withItsOwnersWords_andGoneFromTheInbox() {
        IssueId ticket = resolved(501, "Pay by invoice", List.of(), List.of());

        InboxOutcome outcome = accept(ticket, 0, ItemReference.milestone(talk), "Wrote it");

        assertEquals(Optional.empty(), outcome.refusal());
        assertEquals("Wrote it", outcome.evidence().orElseThrow().evidence().claim());
        assertEquals("Half the calls", world.evidenceBook.ofGoal(anna, goal.id(), Channel.REST).get(0).evidence().impact());
        assertEquals(List.of(), look().others());
    }

    @Test
    public void undoOfEach_bringsTheTicketBack_andTakesTheEvidenceAway() {
        IssueId accepted = resolved(501, "Accepted", List.of(), List.of());
        IssueId dismissed = resolved(502, "Dismissed", List.of(), List.of());
        IssueId snoozed = resolved(503, "Snoozed", List.of(), List.of());
        accept(accepted, 0, ItemReference.goal(goal.id()), "Did it");
        world.inboxDecisions.dismiss(anna, List.of(new Chosen(dismissed, 0)));
        world.inboxDecisions.snooze(anna, List.of(new Chosen(snoozed, 0)), CareerWorld.TODAY.plusDays(7));
        assertEquals(List.of(), look().others());

        List<InboxOutcome> undone = world.inboxDecisions.undo(anna, List.of(new Chosen(accepted, 1), new Chosen(dismissed, 1), new Chosen(snoozed, 1)));

        assertTrue(undone.stream().allMatch(outcome -> outcome.refusal().isEmpty() && outcome.version() == 2));
        assertEquals(List.of(2L, 2L, 2L), look().others().stream().map(InboxProposal::version).toList());
        assertEquals(List.of(), world.evidenceBook.ofGoal(anna, goal.id(), Channel.REST));
        assertEquals("once", ErrorCode.CONFLICT, refusal(world.inboxDecisions.undo(anna, List.of(new Chosen(accepted, 2)))));
    }

    @Test
    public void undo_leavesWhatWasRecordedOfTheTicketElsewhere() {
        IssueId ticket = resolved(501, "Pay by invoice", List.of(), List.of());
        world.inboxDecisions.accept(anna, List.of(new InboxAcceptance(ticket, 0, ItemReference.goal(goal.id()), "Built it", "")));
        world.evidenceBook.add(anna, new EvidenceRequest("SHOP-501", ItemReference.milestone(talk), "Told of it", "", false));

        world.inboxDecisions.undo(anna, List.of(new Chosen(ticket, 1)));

        assertEquals(List.of("Told of it"), world.evidenceBook.about(anna, ticket).own().stream().map(piece -> piece.claim()).toList());
    }

    @Test
    public void snoozed_isBack_onItsDay() {
        IssueId ticket = resolved(501, "Later", List.of(), List.of());
        world.inboxDecisions.snooze(anna, List.of(new Chosen(ticket, 0)), CareerWorld.TODAY.plusDays(2));

        assertEquals(List.of(), look().others());
        world.clock.advance(Duration.ofDays(1));
        assertEquals(List.of(), look().others());
        world.clock.advance(Duration.ofDays(1));
        assertEquals(List.of(ticket), ids(look().others()));
    }

    @Test
    public void snooze_takesADayAfterToday_withinAYear() {
        for (LocalDate day : List.of(CareerWorld.TODAY, CareerWorld.TODAY.minusDays(1), CareerWorld.TODAY.plusDays(366))) {
            Refusal refused = assertThrows(Refusal.class, () -> world.inboxDecisions.snooze(anna, List.of(), day));
            assertEquals(ErrorCode.DATE_OUT_OF_RANGE, refused.code());
        }
    }

    @Test
    public void ofTwoBrowsers_theSecondIsTold_andNothingIsHalfDone() {
        IssueId ticket = resolved(501, "Contested", List.of(), List.of());
        world.inboxRows.beforeNextDecision(() -> world.inboxDecisions.dismiss(anna, List.of(new Chosen(ticket, 0))));

        assertEquals(ErrorCode.CONFLICT, accept(ticket, 0, ItemReference.goal(goal.id()), "Did it").refusal().orElseThrow().code());
        assertEquals("no evidence without its decision", List.of(), world.evidenceBook.ofGoal(anna, goal.id(), Channel.REST));
        assertEquals(ErrorCode.CONFLICT, refusal(world.inboxDecisions.dismiss(anna, List.of(new Chosen(ticket, 0)))));
    }

    @Test
    public void acceptedTwiceAtOnce_isOnePieceOfEvidence() {
        IssueId ticket = resolved(501, "Contested", List.of(), List.of());
        world.inboxRows.beforeNextDecision(() -> accept(ticket, 0, ItemReference.goal(goal.id()), "First"));

        assertEquals(ErrorCode.CONFLICT, accept(ticket, 0, ItemReference.goal(goal.id()), "Second").refusal().orElseThrow().code());
        assertEquals(List.of("First"), world.evidenceBook.ofGoal(anna, goal.id(), Channel.REST).stream().map(view -> view.evidence().claim()).toList());
    }

    @Test
    public void ofSeveral_eachIsAnsweredByItself() {
        IssueId fine = resolved(501, "Fine", List.of(), List.of());
        IssueId empty = resolved(502, "Without a claim", List.of(), List.of());
        IssueId hidden = resolved(503, "Hidden", List.of(), List.of());
        world.tickets.hideFrom(anna, hidden);
        Goal strangers = world.start.start(world.paul, new StartRequest("Paul's", Optional.empty(), Optional.empty(), Optional.empty()));
        IssueId wrongGoal = resolved(504, "For somebody else's goal", List.of(), List.of());

        List<InboxOutcome> outcomes = world.inboxDecisions.accept(anna, List.of(
                new InboxAcceptance(fine, 0, ItemReference.goal(goal.id()), "Did it", ""), new InboxAcceptance(empty, 0, ItemReference.goal(goal.id()), " ", ""),
                new InboxAcceptance(hidden, 0, ItemReference.goal(goal.id()), "x", ""), new InboxAcceptance(wrongGoal, 0, ItemReference.goal(strangers.id()), "x", ""),
                new InboxAcceptance(fine, 1, ItemReference.goal(goal.id()), "Again", "")));

        assertEquals(List.of("", "FIELD_REQUIRED", "NOT_FOUND", "NOT_FOUND", "ALREADY_DONE"),
                outcomes.stream().map(outcome -> outcome.refusal().map(refusal -> refusal.code().name()).orElse("")).toList());
        assertEquals("what was refused is still there", List.of(empty, wrongGoal), ids(look().others()));
        assertEquals(1, world.evidenceBook.ofGoal(anna, goal.id(), Channel.REST).size());
    }

    @Test
    public void whatWasAcceptedAndCutOff_isBackAfterAMinute() {
        IssueId ticket = resolved(501, "Cut off", List.of(), List.of());
        world.inboxRows.decide(new Decision(anna, ticket, 1, Decision.Kind.ACCEPTED, Optional.empty(), world.clock.instant()));

        assertEquals("perhaps it is being accepted now", List.of(), look().others());
        world.clock.advance(Duration.ofMinutes(1));
        assertEquals(List.of(ticket), ids(look().others()));
        assertEquals(Optional.empty(), accept(ticket, 1, ItemReference.goal(goal.id()), "Did it").refusal());
    }

    @Test
    public void ticketOfADecisionLongAgo_thatWasResolvedAgain_canBeDecidedAbout() {
        IssueId ticket = resolved(501, "Pay by invoice", List.of(), List.of());
        world.inboxDecisions.dismiss(anna, List.of(new Chosen(ticket, 0)));
        world.clock.advance(Duration.ofDays(400));
        world.worked.resolved(anna, 501, "SHOP-501", "Pay by invoice", LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC).minusDays(7), List.of(), List.of());

        InboxProposal proposal = look().others().get(0);
        assertEquals(ticket, proposal.ticket().ticket().id());
        assertEquals(Optional.empty(), world.inboxDecisions.dismiss(anna, List.of(new Chosen(ticket, proposal.version()))).get(0).refusal());
        assertEquals(List.of(), look().others());
    }

    @Test
    public void nothingOfIt_isThereForAnybodyElse() {
        IssueId ticket = resolved(501, "Pay by invoice", List.of("Billing"), List.of());
        rule(ItemReference.goal(goal.id()), RuleKind.COMPONENT, "Billing");
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.inboxDecisions.dismiss(anna, List.of(new Chosen(ticket, 0)));

        for (PersonKey other : List.of(world.paul, world.max, world.olga)) {
            assertEquals(List.of(), world.inboxRules.of(other));
            InboxView theirs = world.inbox.look(other, 0, 0);
            assertEquals(List.of(), theirs.proposed());
            assertEquals(List.of(), theirs.others());
            assertEquals(0, world.inbox.proposed(other));
            assertThrows(Refusal.class, () -> world.inboxRules.add(other, ItemReference.goal(goal.id()), RuleKind.LABEL, "x"));
            assertThrows(Refusal.class, () -> world.inboxRules.remove(other, world.inboxRules.of(anna).get(0).rule().id()));
            assertEquals("a decision of one's own, about one's own inbox", ErrorCode.CONFLICT, refusal(world.inboxDecisions.undo(other, List.of(new Chosen(ticket, 1)))));
        }
        assertEquals(List.of(), look().proposed());
    }

    @Test
    public void rules_areBounded_andAddedOnce() {
        IntStream.range(0, InboxRules.MOST_SEARCHED).forEach(i -> {
            world.worked.searchable("filter " + i);
            rule(ItemReference.goal(goal.id()), RuleKind.FILTER, "filter " + i);
        });
        world.worked.searchable("one more");
        assertEquals(ErrorCode.TOO_MANY, refused(RuleKind.FILTER, "one more").code());
        IntStream.range(InboxRules.MOST_SEARCHED, InboxRules.MOST_RULES).forEach(i -> rule(ItemReference.goal(goal.id()), RuleKind.LABEL, "label-" + i));
        assertEquals(ErrorCode.TOO_MANY, refused(RuleKind.LABEL, "one-more").code());
        rule(ItemReference.goal(goal.id()), RuleKind.LABEL, "label-7");
        assertEquals(InboxRules.MOST_RULES, world.inboxRules.of(anna).size());
    }

    @Test
    public void rule_thatCannotPick_isRefused() {
        assertEquals(ErrorCode.FIELD_INVALID, refused(RuleKind.FILTER, "not mine").code());
        assertEquals(ErrorCode.FIELD_INVALID, refused(RuleKind.EPIC, "NO-1").code());
        assertEquals(ErrorCode.FIELD_INVALID, refused(RuleKind.WORDS, "?! -").code());
        for (String common : List.of("The", "of the, and to", "der Die DAS", "f\u00fcr die")) {
            Refusal refusal = refused(RuleKind.WORDS, common);
            assertEquals(common, "WORDS_TOO_COMMON words", refusal.code() + " " + refusal.field().orElseThrow());
        }
        assertEquals(ErrorCode.FIELD_REQUIRED, refused(RuleKind.LABEL, " ").code());
        assertEquals(ErrorCode.FIELD_CHARACTERS, refused(RuleKind.COMPONENT, "a\nb").code());
        assertEquals(ErrorCode.FIELD_TOO_LONG, refused(RuleKind.COMPONENT, "x".repeat(256)).code());
        assertEquals(List.of(), world.inboxRules.of(anna));
    }

    private Refusal refused(RuleKind kind, String words) {
        return assertThrows(Refusal.class, () -> rule(ItemReference.goal(goal.id()), kind, words));
    }

    private static ErrorCode refusal(List<InboxOutcome> outcomes) {
        return outcomes.get(0).refusal().orElseThrow().code();
    }

    private InboxOutcome accept(IssueId ticket, long version, ItemReference item, String claim) {
        return world.inboxDecisions.accept(anna, List.of(new InboxAcceptance(ticket, version, item, claim, "Half the calls"))).get(0);
    }

    private void rule(ItemReference item, RuleKind kind, String words) {
        world.inboxRules.add(anna, item, kind, words);
    }

    private InboxView look() {
        return world.inbox.look(anna, 0, 0);
    }

    /** Resolved in May, each later number some days earlier. */
    private IssueId resolved(long id, String summary, List<String> components, List<String> labels) {
        return world.worked.resolved(anna, id, "SHOP-" + id, summary, MAY.minusDays(id % 100), components, labels);
    }

    private static List<IssueId> ids(List<InboxProposal> proposals) {
        return proposals.stream().map(proposal -> proposal.ticket().ticket().id()).toList();
    }
}
