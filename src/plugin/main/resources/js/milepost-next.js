/** The goal that comes after one that is achieved: the one-minute start, with what was learned in sight. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    function learned(lesson) {
        return lesson ? [element("p", {class: "milepost-part"}, AJS.I18n.getText("milepost.nextup.lesson")),
            element("p", {class: "milepost-said", dir: "auto"}, lesson)] : [];
    }

    /** @param lesson what its owner wanted to do differently, may be empty */
    Milepost.nextGoal = function (lesson, done) {
        Milepost.form.dialog({
            name: "next-goal",
            title: AJS.I18n.getText("milepost.nextup.start"),
            intro: learned(lesson),
            fields: [
                {name: "goal", type: "text", required: true, autofocus: true, label: AJS.I18n.getText("milepost.career.start.goal"), help: AJS.I18n.getText("milepost.career.start.goal.example")},
                {name: "targetDate", type: "date", label: AJS.I18n.getText("milepost.career.start.target")},
                {name: "milestone", type: "text", label: AJS.I18n.getText("milepost.career.start.milestone"), help: AJS.I18n.getText("milepost.career.start.milestone.example")},
                {name: "milestoneDate", type: "date", label: AJS.I18n.getText("milepost.career.start.due")}
            ],
            submit: AJS.I18n.getText("milepost.career.start.submit"),
            send: (values) => rest.post("career/start", {goal: values.goal, targetDate: values.targetDate || null, milestone: values.milestone || null,
                milestoneDate: values.milestoneDate || null}),
            done: (goal) => done(AJS.I18n.getText("milepost.nextup.done"), goal)
        });
    };
}());
