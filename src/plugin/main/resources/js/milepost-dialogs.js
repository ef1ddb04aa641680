/** The dialogs that change a plan. Each takes what it is about and a function to call when it is done. */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const rest = Milepost.rest;
    const element = Milepost.element;

    /** An empty date field means: no date. */
    const dayOf = (text) => text || null;

    function reasons() {
        return [
            {value: "", text: AJS.I18n.getText("milepost.dialog.move.reason.choose")},
            {value: "UNDERESTIMATED", text: AJS.I18n.getText("milepost.reason.underestimated")},
            {value: "PRIORITY_SHIFT", text: AJS.I18n.getText("milepost.reason.priority_shift")},
            {value: "WAITING", text: AJS.I18n.getText("milepost.reason.waiting")},
            {value: "LIFE", text: AJS.I18n.getText("milepost.reason.life")},
            {value: "CHANGED_MIND", text: AJS.I18n.getText("milepost.reason.changed_mind")}
        ];
    }

    function reflectionFields() {
        return [
            {name: "worked", type: "textarea", label: AJS.I18n.getText("milepost.dialog.complete.worked"), autofocus: true},
            {name: "notWorked", type: "textarea", label: AJS.I18n.getText("milepost.dialog.complete.notWorked")},
            {name: "improve", type: "textarea", label: AJS.I18n.getText("milepost.dialog.complete.improve")}
        ];
    }

    /** The title of what a dialog is about, above its fields. */
    function about(title) {
        return element("p", {class: "milepost-about", dir: "auto"}, title);
    }

    /** @param goal {id, title} */
    function add(goal, done) {
        const opened = Milepost.form.dialog({
            name: "add",
            title: AJS.I18n.getText("milepost.dialog.add.title"),
            intro: [about(goal.title)],
            fields: [
                {name: "title", type: "text", required: true, autofocus: true, label: AJS.I18n.getText("milepost.dialog.add.name"), help: AJS.I18n.getText("milepost.dialog.add.example")},
                {name: "dueDate", type: "date", label: AJS.I18n.getText("milepost.dialog.add.date"), help: AJS.I18n.getText("milepost.dialog.add.date.help")}
            ],
            submit: AJS.I18n.getText("milepost.dialog.add.submit"),
            send: (values) => rest.post("goals/" + goal.id + "/milestones", {title: values.title, dueDate: dayOf(values.dueDate)}),
            done: () => done(AJS.I18n.getText("milepost.dialog.add.done"))
        });
        Milepost.smart.watchMilestone(opened.form, "title");
    }

    /** The milestone of this id in a goal's JSON; empty if it is gone. */
    function itemIn(goal, id) {
        return goal.milestones.find((milestone) => String(milestone.id) === id) || {};
    }

    /** The goal as it stands after somebody else's change: the answer to the refused one brings it along. */
    function current(problem, item) {
        return problem.current ? Promise.resolve(problem.current) : rest.get("goals/" + item.goal);
    }

    /** A day in words, as the pages write it; empty without one. */
    function dayText(day) {
        if (!day) {
            return "";
        }
        const month = new Date(day + "T12:00:00").toLocaleDateString(AJS.I18n.getText("milepost.language"), {month: "short"});
        const parts = {d: String(Number(day.slice(8))), MMM: month, yyyy: day.slice(0, 4)};
        return AJS.I18n.getText("milepost.date.day").replace(/yyyy|MMM|d/g, (part) => parts[part]);
    }

    /** The day an item has now, in a goal's JSON. */
    function dueIn(goal, item) {
        return item.kind === "goals" ? goal.targetDate : itemIn(goal, item.id).dueDate;
    }

    function moveTitle(item) {
        return item.kind === "goals" ? AJS.I18n.getText("milepost.dialog.move.target") : AJS.I18n.getText("milepost.dialog.move.title");
    }

    function dateTitle(item) {
        return item.kind === "goals" ? AJS.I18n.getText("milepost.dialog.date.target") : AJS.I18n.getText("milepost.dialog.date.title");
    }

    /** @param item {kind: "goals" | "milestones", id, goal, version, title, due, dueText} */
    function move(item, done) {
        let version = item.version;
        const first = !item.due;
        const now = element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.dialog.move.now", item.dueText));
        const opened = Milepost.form.dialog({
            name: "move",
            title: first ? dateTitle(item) : moveTitle(item),
            intro: [about(item.title), now],
            fields: [
                {name: "dueDate", type: "date", value: item.due, required: true, autofocus: true, label: AJS.I18n.getText("milepost.dialog.move.date")},
                {name: "undated", type: "checkbox", label: AJS.I18n.getText("milepost.dialog.move.undated")},
                {name: "follow", type: "checkbox", label: AJS.I18n.getText("milepost.goalpage.follow")},
                {name: "reason", type: "select", required: true, options: reasons(), label: AJS.I18n.getText("milepost.dialog.move.reason")},
                {name: "note", type: "textarea", label: AJS.I18n.getText("milepost.dialog.move.note"), help: AJS.I18n.getText("milepost.dialog.move.note.help")}
            ],
            submit: first ? AJS.I18n.getText("milepost.dialog.date.submit") : AJS.I18n.getText("milepost.dialog.move.submit"),
            send: (values) => values.follow && !values.undated ? Milepost.follow.send(item, values, version) : rest.post(item.kind + "/" + item.id + "/move",
                {dueDate: values.undated ? null : dayOf(values.dueDate), reason: values.reason, note: values.note, version: version}),
            reload: (problem) => current(problem, item).then((goal) => {
                version = goal.version;
                askWhy(dueIn(goal, item));
                now.textContent = AJS.I18n.getText("milepost.dialog.move.now", dayText(dueIn(goal, item)) || AJS.I18n.getText("milepost.timeline.undated"));
            }),
            done: (answer) => done(answer.moves && answer.goal ? Milepost.follow.flag(answer)
                : (first ? AJS.I18n.getText("milepost.dialog.date.done") : AJS.I18n.getText("milepost.dialog.move.done")))
        });
        // What has no date yet has not moved: there is nothing to explain, and nothing that follows it.
        const askWhy = (due) => ["undated", "follow", "reason", "note"].forEach((name) => {
            opened.form.querySelector("[data-milepost-field=" + name + "]").hidden = !due;
        });
        askWhy(item.due);
        Milepost.follow.watch(opened.form, item);
        const date = opened.form.elements.dueDate;
        opened.form.elements.undated.addEventListener("change", (event) => {
            date.disabled = event.target.checked;
        });
    }

    /** Jira wants a screen of its own: open it beside, and keep what was written here. */
    function screenMessage(problem, item, form) {
        const link = element("a", {class: "aui-button aui-button-primary", href: problem.url, target: "_blank", rel: "noopener"}, AJS.I18n.getText("milepost.dialog.complete.jira.open"));
        if (item.kind === "goals") {
            return Milepost.form.message("info", AJS.I18n.getText("milepost.dialog.complete.jira"),
                element("p", {}, AJS.I18n.getText("milepost.dialog.complete.jira.goal")), element("p", {class: "milepost-message-actions"}, link));
        }
        const save = element("button", {type: "button", class: "aui-button"}, AJS.I18n.getText("milepost.dialog.complete.jira.saved"));
        save.addEventListener("click", () => {
            save.disabled = true;
            rest.put(item.kind + "/" + item.id + "/reflection", reflectionOf(form)).then(
                () => save.replaceWith(element("span", {role: "status"}, AJS.I18n.getText("milepost.dialog.reflect.done"))),
                (failure) => Milepost.form.showProblem(form, failure, {}));
        });
        const actions = element("p", {class: "milepost-message-actions"}, link, save);
        return Milepost.form.message("info", AJS.I18n.getText("milepost.dialog.complete.jira"),
            element("p", {}, AJS.I18n.getText("milepost.dialog.complete.jira.text")), actions);
    }

    function reflectionOf(form) {
        return {worked: form.elements.worked.value, notWorked: form.elements.notWorked.value, improve: form.elements.improve.value};
    }

    /** Of a milestone it asks for a look back; that on a goal is asked for on its page, however it was ended. @param item {kind, id, goal, version, title} */
    function complete(item, done) {
        const ofGoal = item.kind === "goals";
        let version = item.version;
        let screenShown = false;
        const opened = Milepost.form.dialog({
            name: "complete",
            size: ofGoal ? "small" : "medium",
            title: ofGoal ? AJS.I18n.getText("milepost.dialog.complete.goal") : AJS.I18n.getText("milepost.dialog.complete.title"),
            intro: [about(item.title), element("p", {class: "milepost-subtle"},
                ofGoal ? AJS.I18n.getText("milepost.dialog.complete.goal.intro") : AJS.I18n.getText("milepost.dialog.complete.intro"))],
            fields: ofGoal ? [] : reflectionFields(),
            submit: AJS.I18n.getText("milepost.dialog.complete.submit"),
            secondary: ofGoal ? undefined : {name: "skip", text: AJS.I18n.getText("milepost.dialog.complete.skip")},
            send: (values, button) => rest.post(item.kind + "/" + item.id + "/complete", ofGoal || button.value === "skip"
                ? {worked: "", notWorked: "", improve: "", version: version}
                : {worked: values.worked, notWorked: values.notWorked, improve: values.improve, version: version}),
            reload: (problem) => current(problem, item).then((goal) => {
                version = goal.version;
            }),
            onScreen: (problem) => {
                screenShown = true;
                return screenMessage(problem, item, opened.form);
            },
            // Back from Jira's screen the page is behind.
            left: () => screenShown && Milepost.refresh(),
            done: () => done(AJS.I18n.getText("milepost.dialog.complete.done"))
        });
    }

    /** @param item {id, goal, title} of a reached milestone */
    function reflect(item, done) {
        rest.get("goals/" + item.goal).then((goal) => {
            const written = itemIn(goal, item.id).reflection || {};
            Milepost.form.dialog({
                name: "reflect",
                title: AJS.I18n.getText("milepost.dialog.reflect.title"),
                intro: [about(item.title)],
                fields: reflectionFields().map((field) => ({...field, value: written[field.name]})),
                submit: AJS.I18n.getText("milepost.save"),
                send: (values) => rest.put("milestones/" + item.id + "/reflection",
                    {worked: values.worked, notWorked: values.notWorked, improve: values.improve}),
                done: () => done(AJS.I18n.getText("milepost.dialog.reflect.done"))
            });
        }, Milepost.say);
    }

    /** @param item {kind: "PLAN" | "GOAL" | "MILESTONE", id, title, user: with whom to begin, who is to answer then} */
    function share(item, done) {
        const scope = item.kind === "PLAN" ? AJS.I18n.getText("milepost.career.plan.share.scope") : AJS.I18n.getText("milepost.dialog.share.scope");
        const opened = Milepost.form.dialog({
            name: "share",
            title: AJS.I18n.getText("milepost.dialog.share.title"),
            intro: [about(item.title), element("p", {class: "milepost-subtle"}, scope)],
            fields: [
                {name: "with", type: "radio", label: AJS.I18n.getText("milepost.dialog.share.with"), help: AJS.I18n.getText("milepost.dialog.share.manager.help"), options: [
                    {value: "manager", text: AJS.I18n.getText("milepost.dialog.share.manager"), selected: !item.user},
                    {value: "person", text: AJS.I18n.getText("milepost.dialog.share.person"), selected: Boolean(item.user)}
                ]},
                {name: "user", type: "person", required: true, value: item.user, label: AJS.I18n.getText("milepost.dialog.share.user"), help: AJS.I18n.getText("milepost.dialog.share.user.help")},
                {name: "level", type: "select", label: AJS.I18n.getText("milepost.dialog.share.level"), required: true, options: [
                    {value: "VIEW", text: AJS.I18n.getText("milepost.dialog.share.level.view")},
                    {value: "COMMENT", text: AJS.I18n.getText("milepost.dialog.share.level.comment"), selected: Boolean(item.user)},
                    {value: "EDIT", text: AJS.I18n.getText("milepost.dialog.share.level.edit")}
                ]},
                {name: "until", type: "date", label: AJS.I18n.getText("milepost.dialog.share.until"), help: AJS.I18n.getText("milepost.dialog.share.until.help")}
            ],
            submit: AJS.I18n.getText("milepost.dialog.share.submit"),
            send: (values) => rest.post("shares", {
                item: item.id ? {kind: item.kind, id: Number(item.id)} : null,
                ...(values.with === "manager" ? {manager: true} : {user: values.user}),
                level: values.level,
                until: dayOf(values.until)
            }),
            done: () => done(AJS.I18n.getText("milepost.dialog.share.done"))
        });
        showUserFor(opened.form);
    }

    /** The user's field stands there only when it is asked for. */
    function showUserFor(form) {
        const place = form.querySelector("[data-milepost-field=user]");
        const aboutManager = form.querySelector("[data-milepost-field=with] .description");
        const update = () => {
            const named = form.elements.with.value === "person";
            place.hidden = !named;
            aboutManager.hidden = named;
        };
        form.addEventListener("change", update);
        update();
    }

    /** @param share {id, who, what} */
    function revoke(shared, done) {
        Milepost.form.dialog({
            name: "revoke",
            size: "small",
            title: AJS.I18n.getText("milepost.dialog.revoke.title"),
            intro: [element("p", {}, AJS.I18n.getText("milepost.dialog.revoke.text", shared.who, shared.what))],
            fields: [],
            submit: AJS.I18n.getText("milepost.dialog.revoke.submit"),
            send: () => rest.remove("shares/" + shared.id),
            done: () => done(AJS.I18n.getText("milepost.dialog.revoke.done"))
        });
    }

    /** Says a problem that no form is there for. */
    Milepost.say = function (problem) {
        AJS.flag({type: "error", close: "manual", title: problem.message || AJS.I18n.getText("milepost.script.unexpected"), body: AJS.escapeHtml(problem.advice || "")});
    };
    Milepost.dayText = dayText;
    Milepost.dialogs = {about: about, add: add, move: move, complete: complete, reflect: reflect, share: share, revoke: revoke};
}());
