package org.milepost.web;

import java.util.Locale;
import org.milepost.link.LinkedJira.Trial;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.Trouble;

/** One step of a test of the link: what was looked at, how it stands, and what to do about it. */
public final class JiraLinkStep {

    /** What has to be in order, one after the other. */
    enum Step { LINK, AS_YOU, CONSENT, ANSWER, KNOWN, MILEPOST, VERSION }

    private enum Result {
        FINE("success"), OLDER("moved"), FAILED("removed"), OPEN("default");

        private final String colour;

        Result(String colour) {
            this.colour = colour;
        }
    }

    private final Step step;
    private final Result result;
    private final String text;
    private final String advice;
    private final Words words;

    private JiraLinkStep(Step step, Result result, String text, String advice, Words words) {
        this.step = step;
        this.result = result;
        this.text = text;
        this.advice = advice;
        this.words = words;
    }

    static JiraLinkStep of(Step step, Trial trial, Words words) {
        if (trial.answer() instanceof Received received) {
            return step == Step.VERSION && received.edition().isOlder()
                    ? new JiraLinkStep(step, Result.OLDER, words.text("milepost.link.fine.version"), words.text("milepost.link.fine.version.older"), words)
                    : new JiraLinkStep(step, Result.FINE, fine(step, trial, words), "", words);
        }
        Step failed = failedAt(trial.answer());
        if (step == failed) {
            String key = "milepost.link.trouble." + (trial.answer() instanceof Unavailable unavailable
                    ? unavailable.trouble().name().toLowerCase(Locale.ROOT) : "consent");
            return new JiraLinkStep(step, Result.FAILED, words.text(key), words.text(key + ".advice"), words);
        }
        return step.compareTo(failed) < 0 ? new JiraLinkStep(step, Result.FINE, fine(step, trial, words), "", words)
                : new JiraLinkStep(step, Result.OPEN, "", "", words);
    }

    private static Step failedAt(PlanAnswer answer) {
        return answer instanceof Unavailable unavailable ? failedBy(unavailable.trouble()) : Step.CONSENT;
    }

    private static Step failedBy(Trouble trouble) {
        return switch (trouble) {
            case NO_LINK, LINK_GONE -> Step.LINK;
            case NOT_AS_VIEWER, LINK_REFUSED -> Step.AS_YOU;
            case UNREACHABLE, TOO_SLOW, RESTING, FAILED, REDIRECTED, RATE_LIMITED, NOT_UNDERSTOOD -> Step.ANSWER;
            case NOT_RECOGNISED, NOTHING_SHARED -> Step.KNOWN;
            case NOT_INSTALLED -> Step.MILEPOST;
            case JIRA_OLDER, JIRA_NEWER -> Step.VERSION;
        };
    }

    private static String fine(Step step, Trial trial, Words words) {
        return switch (step) {
            case ANSWER -> words.text("milepost.link.fine.answer", trial.took().toMillis());
            case KNOWN -> trial.answer() instanceof Received received ? words.text("milepost.link.fine.known.as", received.plan().personFullName())
                    : words.text("milepost.link.fine.known");
            case MILEPOST -> trial.answer() instanceof Received received && !received.edition().version().isEmpty()
                    ? words.text("milepost.link.fine.milepost.version", received.edition().version()) : words.text("milepost.link.fine.milepost");
            default -> words.text("milepost.link.fine." + code(step));
        };
    }

    private static String code(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** What was looked at. */
    public String getName() {
        return words.text("milepost.link.step." + code(step));
    }

    /** How it stands, in a word. */
    public String getResult() {
        return words.text("milepost.link.result." + result.name().toLowerCase(Locale.ROOT));
    }

    /** The end of a class of AUI's lozenge. */
    public String getColour() {
        return result.colour;
    }

    public boolean isFailed() {
        return result == Result.FAILED;
    }

    boolean isFine() {
        return result == Result.FINE;
    }

    /** What was found; empty for a step that was not reached. */
    public String getText() {
        return text;
    }

    /** What to do; may be empty. */
    public String getAdvice() {
        return advice;
    }

    public boolean isAdvised() {
        return !advice.isEmpty();
    }
}
