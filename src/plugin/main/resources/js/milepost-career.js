/** "My career": the one-minute start, the notices that are seen by now, "Use as evidence" come from a ticket without its own script, and paper. */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function wireStart(form) {
        Milepost.form.wire(form, {
            fields: [{name: "goal", type: "text", required: true}],
            buttons: [form.querySelector("[type=submit]")],
            submit: (values) => Milepost.rest.post("career/start", {
                goal: values.goal,
                targetDate: values.targetDate || null,
                milestone: values.milestone || null,
                milestoneDate: values.milestoneDate || null
            }),
            done: () => Milepost.refresh(AJS.I18n.getText("milepost.career.started"))
        });
        Milepost.smart.watchGoal(form);
        Milepost.smart.watchMilestone(form, "milestone");
    }

    /** A small win in one line, of today. */
    function wireWin(form) {
        Milepost.form.wire(form, {
            fields: [{name: "what", type: "text", required: true}],
            buttons: [form.querySelector("[type=submit]")],
            submit: (values) => Milepost.rest.post("plans/active/wins", {values: {what: values.what, day: form.dataset.milepostToday}}),
            done: () => Milepost.refresh(AJS.I18n.getText("milepost.wins.added"))
        });
    }

    /** On paper nothing can be opened: what is folded is open while the page prints. */
    function openForPrint() {
        const opened = [];
        window.addEventListener("beforeprint", () => document.querySelectorAll(".milepost-page details:not([open])").forEach((each) => {
            each.open = true;
            opened.push(each);
        }));
        window.addEventListener("afterprint", () => opened.splice(0).forEach((each) => {
            each.open = false;
        }));
    }

    // At once, not when the page is ready: whoever prints early gets it whole, too.
    openForPrint();

    AJS.toInit(() => {
        const start = document.getElementById("milepost-start-form");
        if (start) {
            wireStart(start);
        }
        const win = document.getElementById("milepost-win-form");
        if (win) {
            wireWin(win);
        }
        if (document.querySelector("[data-milepost-received=fresh]")) {
            // Quietly: if it does not get through, they are marked as new once more, which is no harm.
            Milepost.rest.post("notices/seen").catch(() => undefined);
        }
        const asked = document.getElementById("milepost-evidence-asked");
        if (asked) {
            asked.remove();
            const ticket = new URLSearchParams(window.location.search).get("evidence");
            window.history.replaceState(null, "", window.location.pathname);
            Milepost.evidence.record({ticket: ticket}, Milepost.refresh);
        }
    });
}());
