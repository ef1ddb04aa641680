package org.milepost.confluence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milepost.confluence.HeldAssessment.Choice;
import org.milepost.link.HeldReview;
import org.milepost.link.HeldReview.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartnerRole;
import org.milepost.plan.ReviewCadence;
import org.milepost.web.Words;

/** How often and when the owner of a review speaks with its partner, as they can say it on its page; Jira keeps it in their plan. */
public final class HeldRhythm {

    private final HeldReview review;
    private final Optional<Part> said;
    private final Words words;

    HeldRhythm(HeldReview review, Words words) {
        this.review = review;
        this.said = review.planned().said();
        this.words = words;
    }

    /** Where it is kept: a place of its own for somebody who was not named yet. */
    public String getPath() {
        return "plans/active/" + PartKind.REVIEW_PARTNER.path() + said.map(part -> "/" + part.number()).orElse("");
    }

    /** What saving it rests on; empty for somebody who was not named yet. */
    public String getVersion() {
        return said.map(part -> Long.toString(part.version())).orElse("");
    }

    /** Whether the owner has named the partner before; else what they are to the owner is to be said, too. */
    public boolean isNamed() {
        return said.isPresent();
    }

    /** The partner's name to log in with. */
    public String getPartner() {
        return review.content().partner().name();
    }

    /** Who sets it, and who sees it. */
    public String getAbout() {
        return words.text("milepost.macro.held.rhythm.about", review.content().partner().fullName());
    }

    public List<Choice> getRoles() {
        return choices(PartnerRole.values(), words.text("milepost.macro.held.choose"), "");
    }

    public List<Choice> getCadences() {
        return choices(ReviewCadence.values(), words.text("milepost.macro.held.rhythm.plan"), value("every"));
    }

    public String getDays() {
        return value("days");
    }

    public String getNext() {
        return value("next");
    }

    public String getCloseAloneAfter() {
        return value("closeAloneAfter");
    }

    private String value(String field) {
        return said.map(part -> part.values().get(field)).orElse("");
    }

    private <T extends Enum<T>> List<Choice> choices(T[] all, String none, String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, chosen.isEmpty())));
        Arrays.stream(all).map(one -> new Choice(one.name(), words.text("milepost.choice." + one.getDeclaringClass().getSimpleName() + "." + one.name()), one.name().equals(chosen)))
                .forEach(choices::add);
        return choices;
    }
}
