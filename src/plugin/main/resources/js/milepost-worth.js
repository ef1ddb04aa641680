/**
 * Was a step worth the time and effort? Asked once where it was marked as done, beside everything else: it takes no focus, Escape or "Skip" puts it
 * away, and it can be answered or changed at the step's row whenever its owner likes.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;
    const DONE = "milepost.worth.done";
    const status = element("div", {class: "assistive", role: "status"});
    let asked = null;
    let box = null;
    let before = null;

    const answers = () => [
        {value: "YES", text: AJS.I18n.getText("milepost.choice.Worth.YES"), said: AJS.I18n.getText("milepost.worth.said.yes")},
        {value: "PARTLY", text: AJS.I18n.getText("milepost.choice.Worth.PARTLY"), said: AJS.I18n.getText("milepost.worth.said.partly")},
        {value: "NO", text: AJS.I18n.getText("milepost.choice.Worth.NO"), said: AJS.I18n.getText("milepost.worth.said.no")}
    ];

    const pathOf = (step) => step.path + "/worth/" + step.number;
    /** Whoever answers is the only one who can: there is no version to rest on. */
    const keep = (step, values) => rest.put(pathOf(step), {values: values});
    const answerOf = (step) => rest.get(step.path + "/worth").then((all) => all.find((part) => part.number === step.number));

    function tell(words) {
        status.textContent = words;
    }

    /** Shows the answer at the rows of the step, where there are any. @param values {answer, note}; null if it was taken back */
    function show(step, values) {
        document.querySelectorAll("[data-milepost-part=ACTION_STEP][data-milepost-number='" + step.number + "'] [data-milepost-worth]").forEach((place) => {
            place.hidden = !values;
            place.firstElementChild.textContent = values ? answers().find((answer) => answer.value === values.answer).said : "";
            place.lastElementChild.textContent = values ? values.note || "" : "";
        });
    }

    /** Where to ask: on the card it was done on, else at the steps of its goal. */
    function slotOf(step) {
        const card = step.card ? "[data-milepost-card='" + step.card + "'] " : "";
        return [card, ""].flatMap((within) => Array.from(document.querySelectorAll(within + "[data-milepost-worth-slot]"))).find((slot) =>
            !slot.closest("details:not([open])") && (card || slot.dataset.milepostWorthSlot || slot.closest("[data-milepost-parts]").dataset.milepostParts === step.path));
    }

    function close() {
        const slot = box.parentElement;
        const within = box.contains(document.activeElement);
        box.remove();
        slot.hidden = true;
        asked = null;
        box = null;
        tell("");
        if (within && before && before.isConnected) {
            before.focus();
        }
    }

    const chosen = () => box.querySelector("[aria-pressed=true]");

    function noteForm(step) {
        const form = element("form", {class: "aui top-label milepost-worth-note"});
        const id = "milepost-worth-note-" + step.number;
        const note = element("textarea", {class: "textarea full-width-field", id: id, rows: 2, dir: "auto"});
        form.append(element("div", {class: "field-group"}, element("label", {for: id}, AJS.I18n.getText("milepost.worth.note"), " ",
            element("span", {class: "milepost-optional"}, AJS.I18n.getText("milepost.optional"))), note),
        element("button", {type: "submit", class: "aui-button aui-button-compact"}, AJS.I18n.getText("milepost.worth.note.save")));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const values = {answer: chosen().dataset.milepostAnswer, note: note.value.trim()};
            keep(step, values).then(() => {
                show(step, values);
                if (box) {
                    close();
                }
                tell(AJS.I18n.getText("milepost.worth.kept"));
            }, Milepost.say);
        });
        return form;
    }

    function choose(button, answer) {
        const step = asked;
        const values = {answer: answer.value};
        keep(step, values).then(() => {
            show(step, values);
            if (asked === step) {
                box.querySelectorAll("[aria-pressed]").forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
                box.querySelector("[data-milepost-worth-skip]").textContent = AJS.I18n.getText("milepost.close");
                if (!box.querySelector("form")) {
                    box.append(noteForm(step));
                }
                tell(AJS.I18n.getText("milepost.worth.kept.more"));
            }
        }, Milepost.say);
    }

    function question(step) {
        const id = "milepost-worth-" + step.number;
        const made = element("div", {class: "milepost-worth-ask", role: "group", "aria-labelledby": id});
        const buttons = answers().map((answer) => {
            const button = element("button", {type: "button", class: "aui-button aui-button-compact", "aria-pressed": "false", "data-milepost-answer": answer.value}, answer.text);
            button.addEventListener("click", () => choose(button, answer));
            return button;
        });
        const skip = element("button", {type: "button", class: "aui-button aui-button-compact aui-button-subtle", "data-milepost-worth-skip": true}, AJS.I18n.getText("milepost.worth.skip"));
        skip.addEventListener("click", close);
        made.append(element("p", {class: "milepost-worth-question", id: id, dir: "auto"}, AJS.I18n.getText("milepost.worth.question", step.name)),
            element("div", {class: "milepost-worth-answers"}, ...buttons, skip),
            element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.worth.private")));
        made.addEventListener("focusin", (event) => {
            if (event.relatedTarget && !made.contains(event.relatedTarget)) {
                before = event.relatedTarget;
            }
        });
        return made;
    }

    /** Jira swaps its panels: a question whose panel is gone goes over into the new one. */
    function place() {
        const slot = asked && slotOf(asked);
        if (slot && !(box && box.isConnected)) {
            const first = !box;
            box = box || question(asked);
            slot.replaceChildren(box);
            slot.hidden = false;
            if (first) {
                tell(AJS.I18n.getText("milepost.worth.told", asked.name));
            }
        }
    }

    /** Asks about the step that was marked as done last, unless it was answered before or nobody may be asked here. */
    function ask() {
        const left = sessionStorage.getItem(DONE);
        if (!left) {
            place();
            return;
        }
        sessionStorage.removeItem(DONE);
        const step = JSON.parse(left);
        if (box) {
            close();
        }
        if (slotOf(step)) {
            asked = step;
            answerOf(step).then((answer) => {
                if (asked === step) {
                    asked = answer ? null : step;
                    place();
                }
            }, () => {
                // Nobody asked for this: the row of the step asks again whenever its owner likes.
                asked = null;
            });
        }
    }

    /** The same from the row of the step. */
    function change(button) {
        const row = button.closest("[data-milepost-part]").dataset;
        const step = {path: button.closest("[data-milepost-parts]").dataset.milepostParts, number: Number(row.milepostNumber), name: row.milepostName};
        answerOf(step).then((part) => {
            const now = part ? part.values : {};
            Milepost.form.dialog({
                name: "worth",
                title: AJS.I18n.getText("milepost.worth.title"),
                intro: [element("p", {class: "milepost-about", dir: "auto"}, step.name), element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.worth.private"))],
                fields: [
                    {name: "answer", type: "radio", required: true, label: AJS.I18n.getText("milepost.worth.answer"), options: answers().map((answer) => ({...answer, selected: answer.value === now.answer}))},
                    {name: "note", type: "textarea", value: now.note, label: AJS.I18n.getText("milepost.worth.note")}
                ],
                submit: AJS.I18n.getText("milepost.save"),
                secondary: part && {name: "take-back", text: AJS.I18n.getText("milepost.worth.takeback")},
                send: (values, pressed) => pressed.value === "take-back" ? rest.remove(pathOf(step)).then(() => null) : keep(step, values).then(() => values),
                done: (values) => {
                    show(step, values);
                    AJS.flag({type: "success", close: "auto", title: values ? AJS.I18n.getText("milepost.worth.kept") : AJS.I18n.getText("milepost.worth.takenback")});
                    setTimeout(() => button.focus(), 0);
                }
            });
        }, Milepost.say);
    }

    /** What was typed into the note is not thrown away by a key. */
    function onKey(event) {
        const here = event.target === document.body || event.target.closest(".milepost-page, .milepost-goal");
        const typed = box && Array.from(box.querySelectorAll("textarea")).some((note) => note.value.trim());
        if (event.key === "Escape" && box && box.isConnected && here && !typed && !document.querySelector(".aui-layer[open]")) {
            close();
        }
    }

    Milepost.afterStepDone = (step, goOn) => {
        sessionStorage.setItem(DONE, JSON.stringify(step));
        goOn();
    };
    Milepost.actions["part-worth"] = change;
    document.addEventListener("keydown", onKey);

    AJS.toInit(() => {
        document.body.append(status);
        ask();
        if (window.JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, ask);
        }
    });
}());
