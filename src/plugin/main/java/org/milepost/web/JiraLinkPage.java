package org.milepost.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milepost.link.JiraLinks.Offered;
import org.milepost.link.LinkedJira.Trial;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;

/** Confluence's page for administrators: the links to Jira, the one in use, and what a test of it found. */
public final class JiraLinkPage {

    /**
     * What there is to show.
     *
     * @param links all links to Jira
     * @param chosen the id of the one that was chosen, be it there or gone; absent for the primary one
     * @param trial what a test found, absent if none was asked for
     * @param note that something was done
     * @param refused why something was not done
     */
    public record Situation(List<Offered> links, Optional<String> chosen, Optional<Trial> trial, Optional<String> note, Optional<String> refused) {
        public Situation {
            links = List.copyOf(links);
        }
    }

    private final Situation situation;
    private final Words words;

    JiraLinkPage(Situation situation, Words words) {
        this.situation = situation;
        this.words = words;
    }

    public boolean isAny() {
        return !situation.links().isEmpty();
    }

    /** Whether the chosen link was deleted. */
    public boolean isGone() {
        return situation.chosen().isPresent() && !isThere(situation.chosen().get());
    }

    private boolean isThere(String id) {
        return situation.links().stream().anyMatch(link -> link.id().equals(id));
    }

    /** The primary link, whichever that is, then each by its name. */
    public List<JiraLinkRow> getRows() {
        List<JiraLinkRow> rows = new ArrayList<>();
        String primary = situation.links().stream().filter(Offered::primary).findFirst().map(link -> words.text("milepost.link.primary.now", link.name()))
                .orElseGet(() -> words.text("milepost.link.primary.none"));
        rows.add(new JiraLinkRow("", words.text("milepost.link.primary"), primary, situation.chosen().isEmpty()));
        situation.links().forEach(link -> rows.add(new JiraLinkRow(link.id(), link.name(), link.address().toString(),
                situation.chosen().filter(link.id()::equals).isPresent())));
        return rows;
    }

    /** That something was done; empty if nothing was. */
    public String getNote() {
        return situation.note().orElse("");
    }

    public boolean isNoted() {
        return situation.note().isPresent();
    }

    /** Why something was not done; empty if nothing was refused. */
    public String getRefusal() {
        return situation.refused().orElse("");
    }

    public boolean isRefused() {
        return situation.refused().isPresent();
    }

    public boolean isTested() {
        return situation.trial().isPresent();
    }

    /** Which link was tested. */
    public String getTestTitle() {
        return situation.trial().flatMap(Trial::link).map(link -> words.text("milepost.link.test.title", link.name(), link.address().toString()))
                .orElseGet(() -> words.text("milepost.link.test.title.none"));
    }

    /** Whether everything was in order. */
    public boolean isFine() {
        return getSteps().stream().allMatch(JiraLinkStep::isFine);
    }

    /** What was found, step by step; nothing without a test. */
    public List<JiraLinkStep> getSteps() {
        return situation.trial().stream().flatMap(trial -> Arrays.stream(JiraLinkStep.Step.values()).map(step -> JiraLinkStep.of(step, trial, words))).toList();
    }

    /** Where the administrator gives Jira their consent; empty if that is not missing. */
    public String getConsentUrl() {
        return situation.trial().map(Trial::answer).filter(AuthorisationNeeded.class::isInstance)
                .flatMap(answer -> ((AuthorisationNeeded) answer).where()).map(URI::toString).orElse("");
    }

    public boolean isConsentOffered() {
        return !getConsentUrl().isEmpty();
    }
}
