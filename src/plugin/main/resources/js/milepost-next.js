/** More ways to begin a goal: after one that is achieved, with what was learned in sight, and from a template. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    function learned(lesson) {
        return lesson ? [element("p", {class: "milepost-part"}, AJS.I18n.getText("milepost.nextup.lesson")),
            element("p", {class: "milepost-said", dir: "auto"}, lesson)] : [];
    }

    const SOURCES = {
        LESSON: () => AJS.I18n.getText("milepost.nextup.source.lesson"),
        GAP: () => AJS.I18n.getText("milepost.nextup.source.gap"),
        WEAKNESS: () => AJS.I18n.getText("milepost.nextup.source.weakness")
    };
    const titleOf = (proposal) => (proposal.source === "GAP" ? AJS.I18n.getText("milepost.nextup.gap", proposal.text) : proposal.text.split("\n")[0]).slice(0, 200);

    function proposalOptions(proposals) {
        const groups = Object.keys(SOURCES).map((source) => ({
            text: SOURCES[source](),
            options: proposals.map((proposal, i) => ({value: String(i), text: titleOf(proposal).slice(0, 80), source: proposal.source})).filter((option) => option.source === source)
        })).filter((group) => group.options.length > 0);
        return [{value: "", text: AJS.I18n.getText("milepost.nextup.source.none")}].concat(groups);
    }

    /** Fills in what a proposal says, as long as nothing else was typed there. */
    function fillIn(form, proposals) {
        let filled = {goal: "", relevant: ""};
        form.elements.from.addEventListener("change", () => {
            const proposal = proposals[Number(form.elements.from.value || -1)];
            const now = proposal ? {goal: titleOf(proposal), relevant: proposal.source === "GAP" ? "" : proposal.text} : {goal: "", relevant: ""};
            Object.keys(now).filter((name) => form.elements[name].value === filled[name]).forEach((name) => {
                form.elements[name].value = now[name];
            });
            filled = now;
        });
    }

    /** @param after {id: the goal that is behind, lesson: what its owner learned, may be empty} */
    Milepost.nextGoal = function (after, done) {
        rest.get("goals/" + after.id + "/next").then((proposals) => {
            const gaps = proposals.filter((proposal) => proposal.source === "GAP").map((proposal) => proposal.text).join("\n");
            const from = {name: "from", type: "select", options: proposalOptions(proposals), label: AJS.I18n.getText("milepost.nextup.source"), help: AJS.I18n.getText("milepost.nextup.source.help")};
            const opened = Milepost.form.dialog({
                name: "next-goal",
                title: AJS.I18n.getText("milepost.nextup.start"),
                intro: learned(after.lesson),
                fields: (proposals.length ? [from] : []).concat([
                    {name: "goal", type: "text", required: true, autofocus: true, label: AJS.I18n.getText("milepost.career.start.goal"), help: AJS.I18n.getText("milepost.career.start.goal.example")},
                    {name: "relevant", type: "textarea", label: AJS.I18n.getText("milepost.nextup.relevant")},
                    {name: "skills", type: "textarea", value: gaps, label: AJS.I18n.getText("milepost.part.GOAL_PROFILE.skills"), help: AJS.I18n.getText("milepost.part.GOAL_PROFILE.skills.help")},
                    {name: "targetDate", type: "date", label: AJS.I18n.getText("milepost.career.start.target")},
                    {name: "milestone", type: "text", label: AJS.I18n.getText("milepost.career.start.milestone"), help: AJS.I18n.getText("milepost.career.start.milestone.example")},
                    {name: "milestoneDate", type: "date", label: AJS.I18n.getText("milepost.career.start.due")}
                ]),
                submit: AJS.I18n.getText("milepost.career.start.submit"),
                send: (values) => rest.post("goals/" + after.id + "/next", {goal: values.goal, targetDate: values.targetDate || null, milestone: values.milestone || null,
                    milestoneDate: values.milestoneDate || null, relevant: values.relevant, skills: values.skills.split("\n").map((name) => name.trim()).filter(Boolean)}),
                done: (goal) => done(AJS.I18n.getText("milepost.nextup.done"), goal)
            });
            if (proposals.length) {
                fillIn(opened.form, proposals);
            }
            Milepost.smart.watchGoal(opened.form);
        }, Milepost.say);
    };

    const line = (title, day) => element("li", {}, element("span", {dir: "auto"}, title), " ", element("span", {class: "milepost-subtle"}, Milepost.dayText(day)));

    function outlineOf(filled) {
        return [element("p", {class: "milepost-about", dir: "auto"}, filled.title),
            element("ul", {class: "milepost-outline"}, ...filled.milestones.map((milestone) => line(milestone.title, milestone.dueDate)), line(AJS.I18n.getText("milepost.timeline.target.flag"), filled.targetDate)),
            element("p", {class: "milepost-part"}, AJS.I18n.getText("milepost.fromtemplate.step")), element("p", {dir: "auto"}, filled.firstStep.text)];
    }

    /** Shows what would be made, each time another template or day is chosen; of two answers the one asked for last counts. */
    function outline(form, place) {
        let asked = 0;
        const show = () => {
            const mine = asked += 1;
            const start = form.elements.start.value ? "?start=" + form.elements.start.value : "";
            rest.get("templates/" + form.elements.template.value + "/filled" + start).then(
                (filled) => mine === asked && place.replaceChildren(...outlineOf(filled)),
                () => mine === asked && place.replaceChildren());
        };
        form.addEventListener("change", show);
        show();
    }

    /** Asks which template and from which day, and shows what it makes of them. */
    Milepost.fromTemplate = function (done) {
        rest.get("templates").then((all) => {
            const readable = all.filter((template) => template.readable);
            const place = element("div", {"class": "milepost-preview", "aria-live": "polite"});
            const opened = Milepost.form.dialog({
                name: "template",
                title: AJS.I18n.getText("milepost.fromtemplate.title"),
                intro: [element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.fromtemplate.intro"))],
                fields: [
                    {name: "template", type: "radio", label: AJS.I18n.getText("milepost.fromtemplate.template"),
                        options: readable.map((template, i) => ({value: template.key, text: template.name + ": " + template.description, selected: i === 0}))},
                    {name: "start", type: "date", label: AJS.I18n.getText("milepost.fromtemplate.start"), help: AJS.I18n.getText("milepost.fromtemplate.start.help")},
                    {name: "title", type: "text", label: AJS.I18n.getText("milepost.fromtemplate.goal"), help: AJS.I18n.getText("milepost.fromtemplate.goal.help")}
                ],
                submit: AJS.I18n.getText("milepost.career.start.submit"),
                send: (values) => rest.post("career/template", {template: values.template, start: values.start || null, title: values.title || null}),
                done: () => done(AJS.I18n.getText("milepost.career.started"))
            });
            opened.form.append(place);
            outline(opened.form, place);
        }, Milepost.say);
    };
}());
