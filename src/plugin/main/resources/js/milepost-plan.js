/** The plan on "My career": the order of the goals and the one in focus, the next plan, and what is offered and put off. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const LATER = "milepost.offer.later";

    const plan = () => document.querySelector("[data-milepost-plan-version]");
    const cards = (list) => Array.from(list.querySelectorAll("[data-milepost-card]"));
    const idOf = (card) => Number(card.dataset.milepostCard);

    /** Saves something about the plan itself; somebody else's change in between is told, and nothing is overwritten. */
    function saveProfile(values, text, done) {
        Milepost.rest.put("plans/active/profile", {version: Number(plan().dataset.milepostPartVersion), values: values}).then(() => done(text), Milepost.say);
    }

    /** @param by -1 for up, 1 for down */
    function moveGoal(button, by, done) {
        const card = button.closest("[data-milepost-card]");
        const order = cards(card.parentElement).map(idOf);
        const from = order.indexOf(idOf(card));
        order.splice(from + by, 0, order.splice(from, 1)[0]);
        saveProfile({order: order}, AJS.I18n.getText("milepost.plan.goal.moved"), done);
    }

    function focusGoal(button, done) {
        const on = button.getAttribute("aria-pressed") !== "true";
        saveProfile({focus: on ? idOf(button.closest("[data-milepost-card]")) : ""},
            on ? AJS.I18n.getText("milepost.plan.goal.focused") : AJS.I18n.getText("milepost.plan.goal.unfocused"), done);
    }

    /** What is over stays with the plan that ends, unless somebody ticks it. */
    function goalOptions() {
        return cards(document.getElementById("goals")).map((card) => ({
            value: card.dataset.milepostCard,
            text: card.querySelector("h3").textContent.trim(),
            selected: card.dataset.milepostOver === undefined
        }));
    }

    function nextPlan(button, done) {
        let version = Number(plan().dataset.milepostPlanVersion);
        Milepost.form.dialog({
            name: "next-plan",
            title: AJS.I18n.getText("milepost.plan.next.title"),
            intro: [Milepost.element("p", {}, AJS.I18n.getText("milepost.plan.next.intro")), Milepost.element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.plan.next.shares"))],
            fields: [{name: "goals", type: "checks", options: goalOptions(), label: AJS.I18n.getText("milepost.plan.next.goals"), help: AJS.I18n.getText("milepost.plan.next.goals.help")}],
            submit: AJS.I18n.getText("milepost.plan.next.submit"),
            send: (values) => Milepost.rest.post("plans/next", {goals: values.goals.map(Number), version: version}),
            reload: () => Milepost.rest.get("plans/active").then((current) => {
                version = current.version;
            }),
            done: () => done(AJS.I18n.getText("milepost.plan.next.done"))
        });
    }

    /** Put off for this visit: the next one offers it again. */
    function later() {
        sessionStorage.setItem(LATER, "yes");
        document.getElementById("milepost-offer").hidden = true;
    }

    Object.assign(Milepost.actions, {
        "goal-up": (button, done) => moveGoal(button, -1, done),
        "goal-down": (button, done) => moveGoal(button, 1, done),
        "goal-focus": focusGoal,
        "next-plan": nextPlan,
        "offer-later": later
    });

    AJS.toInit(() => {
        const offer = document.getElementById("milepost-offer");
        if (offer && sessionStorage.getItem(LATER)) {
            offer.hidden = true;
        }
    });
}());
