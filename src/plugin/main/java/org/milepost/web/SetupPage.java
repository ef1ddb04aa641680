package org.milepost.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.setup.Finding;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUpDone.Step;
import org.milepost.setup.SetUpState;

/** What the administrator sees of one project: how it stands, what would be done, what was done, what a rehearsal found. */
public final class SetupPage {

    private final SetUpState state;
    private final Optional<ProjectName> current;
    private final List<ProjectName> projects;
    private final Optional<List<Finding>> rehearsal;
    private final Optional<String> done;
    private final Words words;

    private SetupPage(SetUpState state, Optional<ProjectName> current, List<ProjectName> projects, Optional<List<Finding>> rehearsal, Optional<String> done, Words words) {
        this.state = state;
        this.current = current;
        this.projects = List.copyOf(projects);
        this.rehearsal = rehearsal;
        this.done = done;
        this.words = words;
    }

    /**
     * @param state how things stand with the project looked at
     * @param current the project chosen for career goals, which may be another
     * @param rehearsal what a rehearsal found, if one was asked for
     * @param done names of the steps of a set-up that has just been made, with commas between; what is no step is left out
     */
    static SetupPage of(SetUpState state, Optional<ProjectName> current, List<ProjectName> projects, Optional<List<Finding>> rehearsal, Optional<String> done, Words words) {
        return new SetupPage(state, current, projects, rehearsal, done, words);
    }

    /** The projects to choose from. */
    public List<ProjectOption> getProjects() {
        return projects.stream().map(project -> new ProjectOption(project, state.project().filter(project::equals).isPresent())).toList();
    }

    /** Where career goals live, or that there is no such place yet. */
    public String getCurrent() {
        return current.map(project -> words.text("milepost.setup.current", name(project))).orElseGet(() -> words.text("milepost.setup.current.none"));
    }

    public boolean isReady() {
        return state.ready();
    }

    /** Whether a project is being looked at. */
    public boolean isLooking() {
        return state.project().isPresent();
    }

    public boolean isChosen() {
        return state.chosen();
    }

    public String getProjectKey() {
        return state.project().map(ProjectName::key).orElse("");
    }

    public String getPlanTitle() {
        return words.text("milepost.setup.plan", state.project().map(SetupPage::name).orElse(""));
    }

    /** What setting up would do, step by step; empty when everything is in place. */
    public List<String> getPlan() {
        if (state.ready()) {
            return List.of();
        }
        List<String> plan = new ArrayList<>();
        plan.add(words.text("milepost.setup.will.types"));
        String scheme = state.scheme().orElse("");
        plan.add(state.needsAgreement() ? words.text("milepost.setup.will.leave", scheme) : words.text("milepost.setup.will.extend", scheme));
        state.securityScheme().ifPresent(security -> plan.add(words.text("milepost.setup.will.level", security)));
        plan.add(words.text("milepost.setup.will.choose"));
        current.filter(project -> !state.chosen()).ifPresent(project -> plan.add(words.text("milepost.setup.will.keep", name(project))));
        return plan;
    }

    public boolean isAgreementNeeded() {
        return state.needsAgreement();
    }

    /** Why agreement is asked for. */
    public String getSharedText() {
        String key = state.defaultScheme() ? "milepost.setup.affected.default" : "milepost.setup.affected.text";
        return words.text(key, state.scheme().orElse(""));
    }

    public boolean isShared() {
        return !state.sharedWith().isEmpty();
    }

    /** The other projects on the scheme. */
    public List<String> getSharedWith() {
        return state.sharedWith().stream().map(SetupPage::name).toList();
    }

    public List<FindingLine> getWarnings() {
        return state.warnings().stream().map(finding -> new FindingLine(finding, words)).toList();
    }

    public boolean isWarned() {
        return !state.warnings().isEmpty();
    }

    public boolean isRehearsed() {
        return rehearsal.isPresent();
    }

    public List<FindingLine> getFindings() {
        return rehearsal.stream().flatMap(List::stream).map(finding -> new FindingLine(finding, words)).toList();
    }

    /** Whether a set-up has just been made. */
    public boolean isDone() {
        return done.isPresent() && state.chosen();
    }

    /** What was changed; empty if everything was there already. */
    public List<String> getSteps() {
        List<String> names = done.map(text -> Arrays.asList(text.split(","))).orElse(List.of());
        return Arrays.stream(Step.values()).filter(step -> names.contains(step.name()))
                .map(step -> words.text("milepost.setup.step." + step.name().toLowerCase(Locale.ROOT))).toList();
    }

    public boolean isAnyStep() {
        return !getSteps().isEmpty();
    }

    private static String name(ProjectName project) {
        return project.name() + " (" + project.key() + ")";
    }
}
