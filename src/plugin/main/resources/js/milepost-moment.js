/** A milestone is reached: a look back if its owner likes, or not now. */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function momentOf(button) {
        const data = button.closest("[data-milepost-moment]").dataset;
        const goal = button.closest("[data-milepost-goal]").dataset;
        return {id: data.milepostMoment, title: data.milepostTitle, goal: goal.milepostGoal, path: button.closest("[data-milepost-parts]").dataset.milepostParts};
    }

    /** Rests on no version: whatever was promised meanwhile, the answer is the same. */
    function later(moment, done) {
        Milepost.rest.put(moment.path + "/promises/" + moment.id, {values: {lookBackDeclined: true}}).then(() => done(), Milepost.say);
    }

    /** The same of a goal that is behind its owner. */
    function closingLater(path, done) {
        Milepost.rest.put(path + "/closing", {values: {declined: true}}).then(() => done(), Milepost.say);
    }

    Object.assign(Milepost.actions, {
        "closing-later": (button, done) => closingLater(button.closest("[data-milepost-parts]").dataset.milepostParts, done),
        "look-back": (button, done) => Milepost.dialogs.reflect(momentOf(button), done),
        "look-back-later": (button, done) => later(momentOf(button), done)
    });
}());
