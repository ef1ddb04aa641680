/** Feedback: the owner withdraws what they ask or asks it again, the one asked says something. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    function askedOf(button) {
        const holder = button.closest("[data-milepost-part]").dataset;
        return {path: button.closest("[data-milepost-parts]").dataset.milepostParts + "/feedback/" + holder.milepostNumber, version: Number(holder.milepostPartVersion)};
    }

    function ask(button, withdrawn, text, done) {
        const asked = askedOf(button);
        rest.put(asked.path, {version: asked.version, values: {withdrawn: withdrawn}}).then(() => done(text), Milepost.say);
    }

    function give(button, done) {
        const data = button.closest("[data-milepost-feedback]").dataset;
        Milepost.form.dialog({
            name: "feedback",
            title: AJS.I18n.getText("milepost.feedback.give.title"),
            intro: [element("p", {class: "milepost-about milepost-said", dir: "auto"}, data.milepostName), element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.feedback.give.intro"))],
            fields: [{name: "text", type: "textarea", rows: 5, required: true, autofocus: true, label: AJS.I18n.getText("milepost.part.FEEDBACK.text")}],
            submit: AJS.I18n.getText("milepost.feedback.give"),
            send: (values) => rest.post("feedback/" + data.milepostFeedbackGoal + "/" + data.milepostFeedback, {text: values.text}),
            done: () => done(AJS.I18n.getText("milepost.feedback.gave"))
        });
    }

    Object.assign(Milepost.actions, {
        "feedback-give": give,
        "feedback-withdraw": (button, done) => ask(button, true, AJS.I18n.getText("milepost.feedback.withdrawn"), done),
        "feedback-again": (button, done) => ask(button, false, AJS.I18n.getText("milepost.feedback.asked"), done)
    });
}());
