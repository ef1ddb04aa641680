package org.milepost.host.jira.service;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.milepost.host.jira.model.Transition;
import org.milepost.host.jira.model.Workflow;

/** A workflow as the workflow engine describes it: steps with numbers, each tied to a status by a meta attribute. */
final class Descriptors {

    /** The meta attribute of a step that names its status. */
    static final String STATUS_ID = "jira.status.id";

    private Descriptors() {
    }

    static final class OfWorkflow extends WorkflowDescriptor {

        private final Workflow workflow;

        OfWorkflow(Workflow workflow) {
            this.workflow = workflow;
        }

        @Override
        public int getId() {
            return 0;
        }

        @Override
        public StepDescriptor getStep(int id) {
            return id < 1 || id > workflow.statuses().size() ? null : new Step(workflow, id, workflow.statuses().get(id - 1));
        }

        /** One, which nobody sees: it leads to the first status. */
        @Override
        public List<ActionDescriptor> getInitialActions() {
            return List.of(new Action(workflow, Transition.plain(1, "Create", workflow.initial(), Transition.Outcome.KEEP)));
        }

        @Override
        public List<ActionDescriptor> getGlobalActions() {
            return workflow.global().stream().<ActionDescriptor>map(each -> new Action(workflow, each)).toList();
        }
    }

    static final class Step extends StepDescriptor {

        private final Workflow workflow;
        private final int id;
        private final String statusId;

        Step(Workflow workflow, int id, String statusId) {
            this.workflow = workflow;
            this.id = id;
            this.statusId = statusId;
        }

        @Override
        public int getId() {
            return id;
        }

        @Override
        public List<ActionDescriptor> getActions() {
            return workflow.steps().getOrDefault(statusId, List.of()).stream().<ActionDescriptor>map(each -> new Action(workflow, each)).toList();
        }

        @Override
        public Map<String, String> getMetaAttributes() {
            return Map.of(STATUS_ID, statusId);
        }
    }

    static final class Action extends ActionDescriptor {

        private final Workflow workflow;
        private final Transition transition;

        Action(Workflow workflow, Transition transition) {
            this.workflow = workflow;
            this.transition = transition;
        }

        @Override
        public int getId() {
            return transition.id();
        }

        @Override
        public String getName() {
            return transition.name();
        }

        /** "fieldscreen" if the transition asks for something, else null. */
        @Override
        public String getView() {
            return transition.screen().isPresent() ? "fieldscreen" : null;
        }

        @Override
        public ResultDescriptor getUnconditionalResult() {
            return new Result(workflow.statuses().indexOf(transition.target()) + 1);
        }

        @Override
        public List<Object> getConditionalResults() {
            return List.of();
        }

        @Override
        public Map<String, String> getMetaAttributes() {
            return transition.screen().<Map<String, String>>map(each -> Map.of("jira.fieldscreen.id", "1"))
                    .orElseGet(Map::of);
        }
    }

    private static final class Result extends ResultDescriptor {

        private final int step;

        Result(int step) {
            this.step = step;
        }

        @Override
        public int getId() {
            return step;
        }

        @Override
        public int getStep() {
            return step;
        }
    }
}
