package org.milepost.template;

import java.util.List;

/** A template was not taken; it says everything that is wrong with it, each at its field. */
public final class TemplateRefused extends RuntimeException {

    private final transient List<TemplateProblem> problems;

    public TemplateRefused(List<TemplateProblem> problems) {
        super(problems.size() + " problems, the first is " + problems.get(0).code() + " [field=" + problems.get(0).field() + "]", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public static TemplateRefused of(String field, TemplateProblem.Code code, String... arguments) {
        return new TemplateRefused(List.of(TemplateProblem.of(field, code, arguments)));
    }

    /** What is wrong, at least one. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
