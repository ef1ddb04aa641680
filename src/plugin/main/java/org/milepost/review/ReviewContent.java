package org.milepost.review;

import java.util.List;
import org.milepost.plan.ReviewParty;

/**
 * What is in a review, as it is shown and as it is kept when it is closed: plain values alone, so that what was written once can be read for as long as
 * anybody wants to. Days are ISO days, moments ISO moments in UTC; what is absent is null, a list is never null. A name is never renamed; what is new is
 * added.
 *
 * @param format the version of this form: {@value #FORMAT} as it is written now
 * @param since the first day looked back on
 * @param until the last: the owner's day when it was gathered
 * @param owner whose plan it is about
 * @param partner with whom
 * @param goals the goals that are worked on, and how they stand
 * @param reached milestones reached, by day
 * @param moved dates moved, by day
 * @param missed milestones whose day has passed
 * @param steps action steps done, by day
 * @param evidence evidence recorded, newest first
 * @param told what the owner tells beside, and what their goals wait for
 * @param next what comes next
 * @param agenda what was to be spoken about
 * @param commitments what the two will do, with what is left from the last review
 * @param requests what they ask of each other, with what is left from the last review
 * @param self how the owner sees themselves, on the whole and by goal
 * @param view how the partner sees the owner, on the whole and by goal
 * @param earlier figures of the reviews before, newest first, of the goals that are shown
 * @param answers what both answered
 * @param skips when it was passed over
 * @param confirmed who confirmed it, and when
 * @param alone who closed it without the other one
 */
public record ReviewContent(int format, String since, String until, PersonLine owner, PersonLine partner, List<GoalLine> goals, List<Reached> reached,
                            List<Moved> moved, List<Missed> missed, List<StepLine> steps, List<Piece> evidence, Told told, List<Next> next, List<AgendaLine> agenda,
                            List<Commitment> commitments, List<Request> requests, List<Assessment> self, List<Assessment> view, List<Earlier> earlier, List<AnswerLine> answers,
                            List<Skip> skips, List<Confirmed> confirmed, ReviewParty alone) {

    /** The version of the form that is written now. */
    public static final int FORMAT = 3;

    /** One of the two: the name to log in with, and the name as shown at the time. */
    public record PersonLine(String name, String fullName) {
    }

    /** A goal with its health; {@code state} is that of the health, none for a goal of which only milestones are shared. */
    public record GoalLine(long id, String key, String title, String targetDate, String state, List<CauseLine> causes) {
        public GoalLine {
            causes = some(causes);
        }
    }

    /** Why a goal stands as it does: the rule by name, with what its sentence takes. */
    public record CauseLine(String rule, String weight, List<Argument> arguments) {
        public CauseLine {
            arguments = some(arguments);
        }
    }

    /** {@code kind} is TEXT, DAY or NUMBER. */
    public record Argument(String kind, String value) {
    }

    /** A milestone reached, with what the owner thought of it. */
    public record Reached(String title, String goal, String goalKey, String day, String worked, String notWorked, String improve) {
    }

    /** A date moved by so many days; {@code reason} is absent for a move made in Jira itself. */
    public record Moved(String title, String goal, String from, String to, long days, String day, String reason, String note) {
    }

    /** A milestone whose day has passed so many days ago. */
    public record Missed(String title, String goal, String dueDate, long daysOver) {
    }

    /** An action step that was done, on that day; of one that is done again and again {@code times} says in how many periods, and {@code day} is that of the looking back. */
    public record StepLine(String text, String goal, String day, Integer times) {
    }

    /** A piece of evidence. */
    public record Piece(String claim, String impact, String ticket, String item, String day) {
    }

    /**
     * What the owner tells of the time, as far as they chose to and the partner may see it, and what goals of theirs wait for from the partner.
     *
     * @param setbacks what went other than hoped, by day
     * @param closings what is said of goals that are behind
     * @param wins goals achieved and what the owner wrote down as one, by day; milestones stand by themselves
     * @param asked what the partner was asked for or has promised, what has stood longest first
     */
    public record Told(List<SetbackLine> setbacks, List<ClosingLine> closings, List<WinLine> wins, List<AskedLine> asked) {

        /** Nothing. */
        public static final Told NONE = new Told(List.of(), List.of(), List.of(), List.of());

        public Told {
            setbacks = some(setbacks);
            closings = some(closings);
            wins = some(wins);
            asked = some(asked);
        }
    }

    /** What went other than hoped, and what the owner takes from it; {@code goal} is absent for one of the plan as a whole. */
    public record SetbackLine(String happened, String learned, String next, String goal, String day) {
    }

    /** What the owner says of a goal that is behind them. */
    public record ClosingLine(String goal, String challenges, String lessons, List<String> skills) {
        public ClosingLine {
            skills = some(skills);
        }
    }

    /** Something that went well: {@code kind} is GOAL or WRITTEN. */
    public record WinLine(String kind, String what, String day) {
    }

    /**
     * What a goal of the owner's needs from the partner; {@code kind} is that of a resource or {@value #FEEDBACK}, of which {@code goal} is what it is about;
     * {@code state} is ASKED or GRANTED, and has stood for {@code days} days since that day, which may be unknown.
     */
    public record AskedLine(String kind, String what, String goal, String state, String since, long days) {

        /** The kind of a question that the partner was asked for feedback and has said nothing to. */
        public static final String FEEDBACK = "FEEDBACK";
    }

    /** A milestone that comes next. */
    public record Next(String title, String goal, String dueDate) {
    }

    /** Something to speak about. */
    public record AgendaLine(String text, ReviewParty by, boolean talked) {
    }

    /**
     * What one of the two will do. {@code days} for how long it has stood, {@code carried} whether it is from an earlier review, {@code decided} whether anything
     * was said of it in this one.
     */
    public record Commitment(long number, String text, ReviewParty who, String until, String state, String since, long days, ReviewParty by, boolean carried,
                             boolean decided) {
    }

    /** What one asks of the other, as {@link Commitment}. */
    public record Request(long number, String text, ReviewParty of, String state, String answer, String since, long days, boolean carried, boolean decided) {
    }

    /**
     * How somebody sees the owner: with a goal, or on the whole where {@code goal} is absent; {@code before} is the rating they gave in the last review, absent
     * without one.
     */
    public record Assessment(Long goal, String title, Integer rating, String words, Integer before) {
    }

    /** A figure that one of the two gave in an earlier review, which was closed on that day: with a goal, or on the whole where {@code goal} is absent. */
    public record Earlier(String day, ReviewParty by, Long goal, int rating) {
    }

    /** What one of the two answered. */
    public record AnswerLine(String question, ReviewParty by, String text) {
    }

    /** That a review was passed over. */
    public record Skip(String reason, String planned, String on, String next, ReviewParty by) {
    }

    /** Who confirmed, and when. */
    public record Confirmed(ReviewParty by, String at) {
    }

    public ReviewContent {
        goals = some(goals);
        reached = some(reached);
        moved = some(moved);
        missed = some(missed);
        steps = some(steps);
        evidence = some(evidence);
        told = told == null ? Told.NONE : told;
        next = some(next);
        agenda = some(agenda);
        commitments = some(commitments);
        requests = some(requests);
        self = some(self);
        view = some(view);
        earlier = some(earlier);
        answers = some(answers);
        skips = some(skips);
        confirmed = some(confirmed);
    }

    /** The same with these answers. */
    public ReviewContent with(List<AnswerLine> others) {
        return new ReviewContent(format, since, until, owner, partner, goals, reached, moved, missed, steps, evidence, told, next, agenda, commitments, requests, self,
                view, earlier, others, skips, confirmed, alone);
    }

    /** The same as it is kept: without the answers, which stand apart. @param by who confirmed it @param closer who closed it alone, or null */
    public ReviewContent closed(List<Confirmed> by, ReviewParty closer) {
        return new ReviewContent(format, since, until, owner, partner, goals, reached, moved, missed, steps, evidence, told, next, agenda, commitments, requests, self,
                view, earlier, List.of(), skips, by, closer);
    }

    /** What an older form did not hold. */
    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
