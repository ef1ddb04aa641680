package org.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.rest.TemplateResponse.FilledResponse;
import org.milepost.rest.TemplateResponse.SmartResponse;
import org.milepost.smart.Draft;
import org.milepost.smart.SmartCheck;
import org.milepost.smart.SmartFinding;
import org.milepost.template.FilledTemplate;
import org.milepost.template.GoalTemplate;
import org.milepost.template.TemplateEntry;

/** Writes templates for the caller, in the caller's language. */
public final class TemplateAnswers {

    /** Some day to count from: whether a template is SMART hangs on no day in particular. */
    private static final LocalDate SOME_DAY = LocalDate.of(2030, 1, 7);

    private final I18nResolver texts;
    private final People people;
    private final Clock clock;

    public TemplateAnswers(I18nResolver texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    TemplateResponse brief(TemplateEntry entry) {
        return response(entry, null);
    }

    /** With what the SMART check says to each of its languages. */
    TemplateResponse checked(TemplateEntry entry) {
        List<SmartResponse> findings = new ArrayList<>();
        entry.template().ifPresent(template -> template.languages().forEach(language -> addFindings(template.filled(language, SOME_DAY), language, findings)));
        return response(entry, findings);
    }

    /** The template in this language, or the caller's, from this day or today on. @throws Refusal as {@link #filled} says */
    FilledResponse response(TemplateEntry entry, PersonKey caller, Optional<String> language, Optional<LocalDate> start) {
        return FilledResponse.of(filled(entry, caller, language, start));
    }

    /** @throws Refusal NOT_FOUND for one that cannot be read, DATE_OUT_OF_RANGE of {@code start} where its last day could not be planned */
    FilledTemplate filled(TemplateEntry entry, PersonKey caller, Optional<String> language, Optional<LocalDate> start) {
        GoalTemplate template = entry.template().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        LocalDate from = start.orElseGet(() -> people.dayOf(caller, clock.instant()));
        Days.between("start", from, Days.FIRST, Days.LAST.minusWeeks(template.goal().weeks()));
        return template.filled(language.orElseGet(this::language), from);
    }

    private TemplateResponse response(TemplateEntry entry, List<SmartResponse> findings) {
        Optional<GoalTemplate> template = entry.template();
        return new TemplateResponse(entry.key(), entry.version(), entry.isBuiltIn(), template.isPresent(), template.map(found -> found.name().in(language())).orElse(null),
                template.map(found -> found.description().in(language())).orElse(null), template.map(found -> List.copyOf(found.languages())).orElse(null), findings);
    }

    private void addFindings(FilledTemplate filled, String language, List<SmartResponse> findings) {
        SmartCheck.of(filled.goalDraft()).forEach(finding -> findings.add(finding("goal", language, finding)));
        List<Draft> milestones = filled.milestoneDrafts();
        for (int i = 0; i < milestones.size(); i++) {
            String item = "milestones[" + i + "]";
            SmartCheck.of(milestones.get(i)).forEach(finding -> findings.add(finding(item, language, finding)));
        }
    }

    private SmartResponse finding(String item, String language, SmartFinding finding) {
        Serializable[] arguments = finding.arguments().toArray(Serializable[]::new);
        return new SmartResponse(item, language, finding.letter().name(), finding.rule().name(), texts.getText(finding.rule().key(), arguments),
                texts.getText(finding.rule().mendKey(), arguments));
    }

    private String language() {
        return texts.getText("milepost.language").toLowerCase(Locale.ROOT);
    }
}
