package org.milepost.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.milepost.setup.Finding;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUpDone.Step;
import org.milepost.setup.SetUpState;

/**
 * How things stand with the set-up: {@code projects} those that can be chosen, {@code sharedWith} the other projects on the project's issue
 * type scheme, {@code needsAgreement} whether setting up has to be sent with {@code agreeShared}; {@code steps} what a set-up changed, absent
 * where none was asked for.
 */
@Json
record SetUpResponse(Project project, List<Project> projects, boolean chosen, boolean ready, boolean subTasks, Scheme scheme, Security security,
                     boolean needsAgreement, List<FindingResponse> warnings, List<StepResponse> steps) {

    @Json
    record Project(String key, String name) {

        static Project of(ProjectName project) {
            return new Project(project.key(), project.name());
        }
    }

    @Json
    record Scheme(String name, boolean isDefault, List<Project> sharedWith) {
    }

    @Json
    record Security(String scheme, boolean reporterOnly) {
    }

    /** Something found: a code and how bad it is (OBSTACLE, WARNING, FINE) for programs, a sentence for people. */
    @Json
    record FindingResponse(String code, String severity, String message) {

        static FindingResponse of(Finding finding, BiFunction<String, List<String>, String> texts) {
            String code = finding.code().name();
            return new FindingResponse(code, finding.code().severity().name(),
                    texts.apply("milepost.setup.finding." + code.toLowerCase(Locale.ROOT), finding.arguments()));
        }
    }

    @Json
    record StepResponse(String code, String message) {

        static StepResponse of(Step step, BiFunction<String, List<String>, String> texts) {
            return new StepResponse(step.name(), texts.apply("milepost.setup.step." + step.name().toLowerCase(Locale.ROOT), List.of()));
        }
    }

    static SetUpResponse of(SetUpState state, List<ProjectName> projects, List<StepResponse> steps, BiFunction<String, List<String>, String> texts) {
        return new SetUpResponse(state.project().map(Project::of).orElse(null), projects.stream().map(Project::of).toList(), state.chosen(),
                state.ready(), state.subTasks(),
                state.scheme().map(name -> new Scheme(name, state.defaultScheme(), state.sharedWith().stream().map(Project::of).toList())).orElse(null),
                new Security(state.securityScheme().orElse(null), state.reporterOnly()), state.needsAgreement(),
                state.warnings().stream().map(finding -> FindingResponse.of(finding, texts)).toList(), steps);
    }
}
