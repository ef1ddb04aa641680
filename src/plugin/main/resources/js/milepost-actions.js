/**
 * Buttons of goals, panels and lists open their dialogs. One listener on the document serves them all: Jira's issue view swaps its panels for
 * new ones, which work without being bound again.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const FLAG = "milepost.done";
    let returnTo = null;

    const closest = (node, name) => node.closest("[data-milepost-" + name + "]");

    function goalOf(button) {
        const data = closest(button, "goal").dataset;
        return {kind: "goals", id: data.milepostGoal, goal: data.milepostGoal, version: Number(data.milepostVersion), title: data.milepostTitle,
            due: data.milepostDue, dueText: data.milepostDueText};
    }

    function milestoneOf(button) {
        const data = closest(button, "milestone").dataset;
        const goal = goalOf(button);
        return {kind: "milestones", id: data.milepostMilestone, goal: goal.id, version: goal.version, title: data.milepostTitle,
            due: data.milepostDue, dueText: data.milepostDueText};
    }

    /** The values in data attributes that begin so: data-milepost-value-own-horizon is that of the field ownHorizon. */
    function valuesIn(data, start) {
        const found = {};
        Object.keys(data).filter((key) => key.startsWith(start) && key !== start).forEach((key) => {
            const name = key.slice(start.length);
            found[name[0].toLowerCase() + name.slice(1)] = data[key];
        });
        return found;
    }

    /** What the two people of a review are called where one of them is chosen. */
    function namesIn(data) {
        return data.milepostOwnerName ? {OWNER: data.milepostOwnerName, PARTNER: data.milepostPartnerName} : {};
    }

    /** The part that a button is about: the one it stands in, or a new one of the kind that the button names. */
    function partOf(button) {
        const holder = button.dataset.milepostNew ? null : closest(button, "part");
        const data = holder ? holder.dataset : {};
        return {
            path: closest(button, "parts").dataset.milepostParts,
            kind: holder ? data.milepostPart : button.dataset.milepostNew,
            number: holder ? Number(data.milepostNumber) : undefined,
            version: Number(data.milepostPartVersion || 0),
            name: data.milepostName,
            card: (closest(button, "card") || button).dataset.milepostCard,
            fields: button.dataset.milepostAsk ? button.dataset.milepostAsk.split(" ") : undefined,
            title: button.dataset.milepostDialog,
            intro: button.dataset.milepostIntro,
            submit: button.dataset.milepostSubmit,
            values: valuesIn(data, "milepostValue"),
            told: valuesIn(data, "milepostTold"),
            given: Object.fromEntries((button.dataset.milepostGiven || "").split(" ").filter(Boolean).map((pair) => pair.split("="))),
            names: namesIn(closest(button, "parts").dataset),
            proposed: valuesIn(button.dataset, "milepostProposed")
        };
    }

    /** What a button asks evidence for: the milestone it stands in, else the goal. */
    function evidenceOf(button) {
        const goal = goalOf(button).id;
        return {goal: goal, preferred: closest(button, "milestone") ? "MILESTONE:" + milestoneOf(button).id : "GOAL:" + goal};
    }

    const actions = {
        "add": (button, done) => Milepost.dialogs.add(goalOf(button), done),
        "move": (button, done) => Milepost.dialogs.move(milestoneOf(button), done),
        "move-goal": (button, done) => Milepost.dialogs.move(goalOf(button), done),
        "complete": (button, done) => Milepost.dialogs.complete(milestoneOf(button), done),
        "complete-goal": (button, done) => Milepost.dialogs.complete(goalOf(button), done),
        "reflect": (button, done) => Milepost.dialogs.reflect(milestoneOf(button), done),
        "evidence": (button, done) => Milepost.evidence.record(evidenceOf(button), done),
        "evidence-proof": (button, done) => Milepost.evidence.record({...evidenceOf(button), proof: true}, done),
        "evidence-edit": (button, done) => Milepost.evidence.edit(button.dataset.milepostEvidence, done),
        "withdraw": (button, done) => Milepost.evidence.withdraw(button.dataset.milepostEvidence, done),
        "part": (button, done) => Milepost.parts.edit(partOf(button), done),
        "template": (button, done) => Milepost.fromTemplate(done),
        "next-goal": (button, done) => Milepost.nextGoal({id: goalOf(button).id, lesson: button.dataset.milepostLesson}, done),
        "request-grant": (button, done) => Milepost.waiting.answer(Milepost.waiting.requestOf(button), "GRANTED", done),
        "request-decline": (button, done) => Milepost.waiting.answer(Milepost.waiting.requestOf(button), "DECLINED", done),
        "resource-received": (button, done) => Milepost.waiting.received(partOf(button), done),
        "part-remove": (button, done) => Milepost.parts.remove(partOf(button), done),
        "step-done": (button, done) => Milepost.goals.finishStep(partOf(button), closest(button, "today").dataset.milepostToday, done),
        "step-reopen": (button, done) => Milepost.goals.reopenStep(partOf(button), done),
        "step-tick": (button, done) => Milepost.goals.tickStep(partOf(button), button.dataset.milepostDay, true, done),
        "step-untick": (button, done) => Milepost.goals.tickStep(partOf(button), button.dataset.milepostDay, false, done),
        "step-up": (button, done) => Milepost.goals.moveStep(partOf(button), closest(button, "part"), -1, done),
        "step-down": (button, done) => Milepost.goals.moveStep(partOf(button), closest(button, "part"), 1, done),
        "outcome": (button, done) => Milepost.goals.outcome(goalOf(button), "", done),
        "resume": (button, done) => Milepost.goals.resume(goalOf(button), Number(closest(button, "outcome").dataset.milepostOutcome), done),
        "shift-undo": (button, done) => Milepost.goals.undoShift(JSON.parse(button.dataset.milepostUndo), done),
        "shift-finish": (button, done) => Milepost.goals.finishShift(goalOf(button), done),
        "reassess-split": (button, done) => Milepost.goals.split(goalOf(button), done),
        "reassess-date": (button, done) => Milepost.dialogs.move(goalOf(button), done),
        "reassess-drop": (button, done) => Milepost.goals.outcome(goalOf(button), "DROPPED", done),
        "share": (button, done) => Milepost.dialogs.share({kind: button.dataset.milepostKind, id: button.dataset.milepostItem, title: button.dataset.milepostName, user: button.dataset.milepostUser}, done),
        "revoke": (button, done) => Milepost.dialogs.revoke({id: button.dataset.milepostShare, who: button.dataset.milepostWho, what: button.dataset.milepostName}, done)
    };

    /** Where the focus belongs once the page shows the change: the same button, else its milestone's or goal's next one. */
    function place(button) {
        const milestone = closest(button, "milestone");
        const goal = closest(button, "goal");
        const card = closest(button, "card");
        const part = /^(part|step)/.test(button.dataset.milepostAction) && !button.dataset.milepostNew ? closest(button, "part") : null;
        if (part || button.dataset.milepostNew) {
            return placeOfPart(button, part);
        }
        if (/^review-/.test(button.dataset.milepostAction)) {
            return placesOfReview(button);
        }
        if (card) {
            const same = "[data-milepost-card='" + card.dataset.milepostCard + "'] ";
            return [same + "[data-milepost-action='" + button.dataset.milepostAction + "']:not([disabled])", same + "button:not([disabled])", "main"];
        }
        const within = (goal ? "[data-milepost-goal='" + goal.dataset.milepostGoal + "'] " : "")
            + (milestone ? "[data-milepost-milestone='" + milestone.dataset.milepostMilestone + "'] " : "");
        return [...placesOfEvidence(button), within + "[data-milepost-action='" + button.dataset.milepostAction + "']", within + "button", goal ? "[data-milepost-goal] button" : "main"];
    }

    /** The same button of the same piece of evidence; where the piece is gone, or in the list of all pieces, what adds another one there. */
    function placesOfEvidence(button) {
        const piece = button.dataset.milepostEvidence;
        const same = piece ? ["[data-milepost-action='" + button.dataset.milepostAction + "'][data-milepost-evidence='" + piece + "']"] : [];
        return button.closest(".milepost-evidence-card") ? [...same, ".milepost-evidence-card [data-milepost-action='evidence']"] : same;
    }

    /** The same button of the same part; of a part that is gone, or of a first one, the button that adds one of its kind, else any of the kind. */
    function placeOfPart(button, part) {
        const kind = part ? part.dataset.milepostPart : button.dataset.milepostNew;
        const ask = button.dataset.milepostAsk ? "[data-milepost-ask='" + button.dataset.milepostAsk + "']" : "";
        const same = part ? "[data-milepost-part='" + kind + "'][data-milepost-number='" + part.dataset.milepostNumber + "'] [data-milepost-action='"
            + button.dataset.milepostAction + "']" + ask : "";
        const label = !part && button.getAttribute("aria-label") ? "[data-milepost-new='" + kind + "'][aria-label='" + CSS.escape(button.getAttribute("aria-label")) + "']" : "";
        return [...placesOfStep(button, part), same, label, "[data-milepost-new='" + kind + "']", "[data-milepost-part='" + kind + "'] button", "main"].filter(Boolean);
    }

    /** The same row of a review, else its section; once a review is closed what says so. */
    function placesOfReview(button) {
        const row = closest(button, "part");
        const section = closest(button, "live");
        return [row && "[data-milepost-part='" + row.dataset.milepostPart + "'][data-milepost-number='" + row.dataset.milepostNumber + "'] button",
            section && "#" + section.id + " button", "#milepost-review-end", "main button"].filter(Boolean);
    }

    /** What undoes a click on a step, its period or its other arrow; where that is out of sight, the next step of the same place. */
    function placesOfStep(button, part) {
        const action = button.dataset.milepostAction;
        if (!part || !/^step-/.test(action)) {
            return [];
        }
        const step = "[data-milepost-part='ACTION_STEP'][data-milepost-number='" + part.dataset.milepostNumber + "'] ";
        const of = (name) => "[data-milepost-action='step-" + name + "']";
        const within = button.closest(".milepost-next-step") ? ".milepost-next-step " : closest(button, "card") ? "[data-milepost-card='" + closest(button, "card").dataset.milepostCard + "'] " : "";
        if (/tick$/.test(action)) {
            const day = "[data-milepost-day='" + button.dataset.milepostDay + "']";
            const place = button.classList.contains("milepost-period") ? ".milepost-period" : ":not(.milepost-period)";
            return [within + step + place + day, within + of("done"), within + of("tick")];
        }
        if (/(up|down)$/.test(action)) {
            return [step + of(action.slice(5)) + ":not([disabled])", step + of("up") + ":not([disabled])", step + of("down") + ":not([disabled])"];
        }
        return [within + step + of("done"), within + step + of("reopen"), within + of("done"), within + of("tick"), within + "button"];
    }

    function focusAgain() {
        const found = (returnTo || []).flatMap((selector) => Array.from(document.querySelectorAll(selector))).find((place) => place.getClientRects().length > 0 && !place.closest("details:not([open])"));
        returnTo = null;
        if (found) {
            found.focus({preventScroll: true});
        }
    }

    /** @param done a text, or {text, body} whose body holds something to press and so stays until it is closed */
    function say(done) {
        if (done && done.body) {
            AJS.flag({type: "success", close: "manual", title: done.text, body: done.body});
        } else if (done) {
            AJS.flag({type: "success", close: "auto", title: done});
        }
    }

    function onIssueView() {
        return Boolean(window.JIRA && JIRA.Issue && JIRA.Issue.getIssueId && JIRA.Issue.getIssueId());
    }

    /** Shows the change, and says so if there is something to say: Jira brings its issue view up to date by itself, other pages load anew. */
    Milepost.refresh = function (text) {
        if (onIssueView()) {
            say(text);
            JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
        } else {
            sessionStorage.setItem(FLAG, JSON.stringify({text: text, focus: returnTo}));
            window.location.reload();
        }
    };

    /** After a page loaded anew: say what was done, and put the focus back. */
    function afterReload() {
        const left = sessionStorage.getItem(FLAG);
        if (left) {
            sessionStorage.removeItem(FLAG);
            const note = JSON.parse(left);
            returnTo = note.focus;
            focusAgain();
            say(note.text);
        }
    }

    function ticketOf(link) {
        const asked = new URL(link.href, window.location.href).searchParams.get("evidence");
        const key = window.JIRA && JIRA.Issue && JIRA.Issue.getIssueKey && JIRA.Issue.getIssueKey();
        return {ticket: asked || key, shown: key || asked};
    }

    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-milepost-action]");
        const link = event.target.closest("a.milepost-use-as-evidence, a#milepost-use-as-evidence");
        if (button && actions[button.dataset.milepostAction]) {
            event.preventDefault();
            const flag = button.closest(".aui-flag");
            if (flag) {
                flag.close();
            }
            actions[button.dataset.milepostAction](button, (text) => {
                returnTo = place(button);
                Milepost.refresh(text);
            });
        } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            Milepost.evidence.record(ticketOf(link), Milepost.refresh);
        }
    });

    /** Pages add the actions of their own buttons. */
    Milepost.actions = actions;
    Milepost.partOf = partOf;

    document.documentElement.classList.add("milepost-script");
    AJS.toInit(() => {
        afterReload();
        if (window.JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, () => {
                if (returnTo) {
                    focusAgain();
                }
            });
        }
    });
}());
