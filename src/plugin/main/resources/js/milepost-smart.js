/** Says under a field, while somebody writes, which letter of SMART is still missing. It never keeps anybody from saving. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;
    const PAUSE = 400;

    /** The letters that each field can answer. */
    const LETTERS = {
        title: ["SPECIFIC", "MEASURABLE"],
        goal: ["SPECIFIC", "MEASURABLE"],
        milestone: ["SPECIFIC", "MEASURABLE"],
        criterion: ["MEASURABLE"],
        specific: ["SPECIFIC"],
        measurable: ["MEASURABLE"],
        achievable: ["ACHIEVABLE"],
        relevant: ["RELEVANT"]
    };

    function hint(finding) {
        return element("p", {class: "milepost-finding"}, finding.sentence, " ", element("span", {class: "milepost-subtle"}, finding.advice));
    }

    /**
     * Watches one field of a form.
     * @param draft () -> what to check, as POST smart takes it; null while there is nothing to check
     */
    function watch(form, name, draft) {
        const place = element("div", {"class": "milepost-hints", "aria-live": "polite"});
        form.querySelector("[data-milepost-field='" + name + "']").append(place);
        let asked = 0;
        let waiting = null;
        const check = () => {
            const body = draft();
            asked += 1;
            const question = asked;
            if (!body) {
                place.replaceChildren();
                return;
            }
            rest.post("smart", body).then((answer) => {
                if (question === asked) {
                    // One thing at a time: the next hint comes once this one is answered.
                    place.replaceChildren(...answer.findings.filter((finding) => LETTERS[name].includes(finding.letter)).slice(0, 1).map(hint));
                }
            }, () => place.replaceChildren());
        };
        form.elements[name].addEventListener("input", () => {
            clearTimeout(waiting);
            waiting = setTimeout(check, PAUSE);
        });
    }

    /** The title of a new milestone, in the field of this name. */
    function watchMilestone(form, name) {
        watch(form, name, () => form.elements[name].value.trim() ? {kind: "MILESTONE", title: form.elements[name].value} : null);
    }

    /** The form of a new goal: its title. */
    function watchGoal(form) {
        watch(form, "goal", () => form.elements.goal.value.trim() ? {kind: "GOAL", title: form.elements.goal.value} : null);
    }

    /** The form of a part: the letters of a goal, and what proves a milestone. */
    function watchPart(part, form) {
        ["specific", "measurable", "achievable", "relevant"].filter((name) => part.kind === "GOAL_PROFILE" && form.elements[name]).forEach((name) =>
            watch(form, name, () => ({kind: "GOAL", goal: Number(part.path.split("/")[1]), [name]: form.elements[name].value})));
        if (part.kind === "MILESTONE_PROFILE" && form.elements.criterion) {
            watch(form, "criterion", () => ({kind: "MILESTONE", title: part.name || "", criterion: form.elements.criterion.value}));
        }
    }

    Milepost.smart = {watchMilestone: watchMilestone, watchGoal: watchGoal, watchPart: watchPart};
}());
