/** What is done with one goal beside its dates: its steps, how it ends or rests, a smaller goal before it, and dates that move together. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    /** As many steps as an order takes; those behind follow by their days. */
    const MOST_IN_ORDER = 200;

    /** One click, no form: what goes wrong is said. */
    function atOnce(call, text, done) {
        call.then(() => done(text), Milepost.say);
    }

    /**
     * What comes between marking a step as done and the page that shows it: others put their question here, and go on whatever is answered.
     * @param step {path, number, name, card: the id of the goal on whose card it stood}
     */
    Milepost.afterStepDone = (step, goOn) => goOn();

    /** Done is done, whatever else changed of the step: it rests on no version. @param part {path, number, name, card} of a step; @param today the owner's day */
    function finishStep(part, today, done) {
        atOnce(rest.put(part.path + "/steps/" + part.number, {values: {doneOn: today}}), AJS.I18n.getText("milepost.goalpage.step.finished"),
            (text) => Milepost.afterStepDone({path: part.path, number: part.number, name: part.name, card: part.card}, () => done(text)));
    }

    function reopenStep(part, done) {
        atOnce(rest.put(part.path + "/steps/" + part.number, {values: {doneOn: ""}}), AJS.I18n.getText("milepost.goalpage.step.reopened"), done);
    }

    /** @param day a day of the period in which a habit was done, or was not */
    function tickStep(part, day, ticked, done) {
        const path = part.path + "/steps/" + part.number + "/ticks/" + day;
        atOnce(ticked ? rest.put(path) : rest.remove(path), ticked ? AJS.I18n.getText("milepost.goalpage.step.ticked") : AJS.I18n.getText("milepost.goalpage.step.unticked"), done);
    }

    /**
     * Puts a step before or behind its neighbour: one write, of the whole order.
     * @param row of the step; @param by -1 or 1
     */
    function moveStep(part, row, by, done) {
        const list = row.parentElement.dataset;
        const neighbour = by < 0 ? row.previousElementSibling : row.nextElementSibling;
        const order = list.milepostOrder.split(" ").map(Number).filter((number) => number !== part.number);
        order.splice(order.indexOf(Number(neighbour.dataset.milepostNumber)) + (by < 0 ? 0 : 1), 0, part.number);
        atOnce(rest.put(part.path + "/order", {version: Number(list.milepostOrderVersion), values: {steps: order.slice(0, MOST_IN_ORDER)}}), undefined, done);
    }

    function outcomes(chosen) {
        return [
            {value: "PAUSED", text: AJS.I18n.getText("milepost.goalpage.outcome.pause.choice")},
            {value: "CHANGED", text: AJS.I18n.getText("milepost.goalpage.outcome.change.choice")},
            {value: "DROPPED", text: AJS.I18n.getText("milepost.goalpage.outcome.drop.choice")}
        ].map((option) => ({...option, selected: option.value === chosen}));
    }

    /** What goes with the chosen outcome stands there, and nothing else. */
    function showWhatBelongs(form) {
        const rows = {until: "PAUSED", successor: "CHANGED"};
        const update = () => Object.keys(rows).forEach((name) => {
            form.querySelector("[data-milepost-field=" + name + "]").hidden = form.elements.outcome.value !== rows[name];
        });
        form.addEventListener("change", update);
        update();
    }

    function outcomeValues(values) {
        return {
            outcome: values.outcome,
            reason: values.reason,
            until: values.outcome === "PAUSED" ? values.until : "",
            successor: values.outcome === "CHANGED" && values.successor ? Number(values.successor) : ""
        };
    }

    /**
     * How a goal ends or rests.
     * @param goal {id, title}
     * @param chosen the outcome to begin with
     */
    function outcome(goal, chosen, done) {
        let version = 0;
        rest.get("career").then((career) => {
            const others = career.goals.filter((other) => String(other.id) !== goal.id).map((other) => ({value: String(other.id), text: other.title}));
            const opened = Milepost.form.dialog({
                name: "outcome",
                title: AJS.I18n.getText("milepost.goalpage.outcome.title"),
                intro: [element("p", {class: "milepost-about", dir: "auto"}, goal.title),
                    element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.goalpage.outcome.intro"))],
                fields: [
                    {name: "outcome", type: "radio", label: AJS.I18n.getText("milepost.goalpage.outcome.what"), options: outcomes(chosen),
                        help: AJS.I18n.getText("milepost.goalpage.outcome.reached")},
                    {name: "until", type: "date", label: AJS.I18n.getText("milepost.goalpage.outcome.until")},
                    {name: "successor", type: "select", label: AJS.I18n.getText("milepost.goalpage.outcome.next"), help: AJS.I18n.getText("milepost.goalpage.outcome.next.help"),
                        options: [{value: "", text: AJS.I18n.getText("milepost.goalpage.outcome.none")}].concat(others)},
                    {name: "reason", type: "textarea", rows: 3, required: true, label: AJS.I18n.getText("milepost.goalpage.outcome.reason"),
                        help: AJS.I18n.getText("milepost.goalpage.outcome.reason.help")}
                ],
                submit: AJS.I18n.getText("milepost.save"),
                send: (values) => rest.put("goals/" + goal.id + "/outcome", {version: version, values: outcomeValues(values)}),
                reload: () => rest.get("goals/" + goal.id).then((now) => {
                    version = now.detail.outcome ? now.detail.outcome.version : 0;
                }),
                done: () => done(AJS.I18n.getText("milepost.goalpage.outcome.said"))
            });
            showWhatBelongs(opened.form);
        }, Milepost.say);
    }

    /** @param goal {id, title}; @param version of what was said about its end */
    function resume(goal, version, done) {
        let expected = version;
        Milepost.form.dialog({
            name: "resume",
            size: "small",
            title: AJS.I18n.getText("milepost.goalpage.resume.title"),
            intro: [element("p", {class: "milepost-about", dir: "auto"}, goal.title), element("p", {}, AJS.I18n.getText("milepost.goalpage.resume.text"))],
            fields: [],
            submit: AJS.I18n.getText("milepost.goalpage.resume"),
            send: () => rest.remove("goals/" + goal.id + "/outcome?version=" + expected),
            reload: () => rest.get("goals/" + goal.id).then((now) => {
                expected = now.detail.outcome ? now.detail.outcome.version : 0;
            }),
            done: () => done(AJS.I18n.getText("milepost.goalpage.resume.done"))
        });
    }

    /** A new goal that leads to this one. The goal is there once it was started: what follows can be said later on its own page. */
    function split(goal, done) {
        const opened = Milepost.form.dialog({
            name: "split",
            title: AJS.I18n.getText("milepost.goalpage.split.title"),
            intro: [element("p", {class: "milepost-about", dir: "auto"}, goal.title),
                element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.goalpage.split.intro"))],
            fields: [
                {name: "goal", type: "text", required: true, autofocus: true, label: AJS.I18n.getText("milepost.goalpage.split.name")},
                {name: "targetDate", type: "date", label: AJS.I18n.getText("milepost.goalpage.split.date")}
            ],
            submit: AJS.I18n.getText("milepost.goalpage.split.submit"),
            send: (values) => rest.post("career/start", {goal: values.goal, targetDate: values.targetDate || null}).then(
                (started) => rest.put("goals/" + started.id + "/profile", {version: 0, values: {parent: Number(goal.id)}}).then(
                    () => AJS.I18n.getText("milepost.goalpage.split.done"),
                    (problem) => AJS.I18n.getText("milepost.goalpage.split.unlinked", problem.message))),
            done: (text) => done(text)
        });
        Milepost.smart.watchGoal(opened.form);
    }

    /** Takes a shift of dates back, whatever else changed since: a date that went elsewhere stays there. @param shift {goal, moves} as the shift answered it */
    function undoShift(shift, done) {
        atOnce(rest.post("goals/" + shift.goal + "/shift/undo", {moves: shift.moves}), AJS.I18n.getText("milepost.goalpage.follow.undone"), done);
    }

    /** Moves the dates that a shift which stopped half-way left behind. @param goal {id, version} */
    function finishShift(goal, done) {
        atOnce(rest.post("goals/" + goal.id + "/shift/finish", {version: goal.version}), AJS.I18n.getText("milepost.goalpage.halfway.finished"), done);
    }

    Milepost.goals = {finishStep: finishStep, reopenStep: reopenStep, tickStep: tickStep, moveStep: moveStep, outcome: outcome, resume: resume, split: split, undoShift: undoShift, finishShift: finishShift};
}());
