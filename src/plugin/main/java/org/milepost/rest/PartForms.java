package org.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;

/** Writes the list of {@link PartKind} with the words of the caller's language. */
public final class PartForms {

    /** The fields that a sentence of help stands under, by kind and name. */
    static final Set<String> HELPED = Set.of("PLAN_PROFILE.name", "PLAN_PROFILE.reason", "PLAN_PROFILE.values", "PLAN_PROFILE.activeLimit",
            "PLAN_PROFILE.hidden", "VISION.ownHorizon", "VISION.statement", "STRENGTH.text", "WEAKNESS.text", "PLAN_OBSTACLE.strategy", "OPPORTUNITY.what", "PLAN_SETBACK.happened", "ANNOUNCEMENT.words", "ANNOUNCEMENT.to", "GOAL_SETBACK.happened", "GOAL_SETBACK.inReviews", "PLAN_SETBACK.inReviews", "CLOSING.inReviews",
            "GOAL_PROFILE.kind", "GOAL_PROFILE.contributesTo", "GOAL_PROFILE.skills", "GOAL_PROFILE.measure", "CONFIDENCE.rating", "GOAL_OBSTACLE.strategy",
            "ACTION_STEP.text", "ACTION_STEP.every", "ACTION_STEP.follows", "GOAL_RESOURCE.what", "GOAL_RESOURCE.cost", "GOAL_RESOURCE.time", "GOAL_RESOURCE.person", "GOAL_RESOURCE.others",
            "GOAL_RESOURCE.since", "GOAL_RESOURCE.note", "OUTCOME.outcome", "CLOSING.skills", "FEEDBACK_REQUEST.milestone", "FEEDBACK_REQUEST.question", "MILESTONE_PROFILE.criterion",
            "MILESTONE_PROMISE.reward", "MILESTONE_PROMISE.words", "REVIEW_PARTNER.person", "REVIEW_PARTNER.next", "REVIEW_PARTNER.closeAloneAfter", "REVIEW_SKIP.next", "PLAN_REVIEW_SKIP.reason", "PLAN_REVIEW_SKIP.next");

    private final I18nResolver texts;

    public PartForms(I18nResolver texts) {
        this.texts = texts;
    }

    List<PartFormResponse> all() {
        return Arrays.stream(PartKind.values()).map(this::form).toList();
    }

    private PartFormResponse form(PartKind kind) {
        String key = "milepost.part." + kind.name();
        return new PartFormResponse(kind.name(), kind.aggregate().name(), kind.path(), kind.isSingle(), texts.getText(key + ".add"),
                texts.getText(key + ".edit"), texts.getText(key + ".remove"), kind.fields().stream().filter(PartForms::isAsked).map(field -> field(kind, field)).toList());
    }

    /** An entry of the library comes with what was chosen from it: no form asks for its number. */
    static boolean isAsked(PartField field) {
        return field.typed() && field.type() != PartField.Type.ENTRY;
    }

    private PartFormResponse.Field field(PartKind kind, PartField field) {
        String name = kind.name() + "." + field.name();
        boolean counted = field.type() == PartField.Type.COUNT;
        return new PartFormResponse.Field(field.name(), field.type().name(), field.required(), texts.getText("milepost.part." + name),
                HELPED.contains(name) ? texts.getText("milepost.part." + name + ".help") : null,
                field.choices().isEmpty() ? null : field.choices().stream().map(choice -> choice(field, choice)).toList(),
                counted ? field.least() : null, counted ? field.most() : null);
    }

    private PartFormResponse.Choice choice(PartField field, String name) {
        return new PartFormResponse.Choice(name, texts.getText("milepost.choice." + field.vocabulary() + "." + name));
    }
}
