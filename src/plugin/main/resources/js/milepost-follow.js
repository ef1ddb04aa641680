/** Moving one date and all that follow it: what would move is shown while the day is chosen, and can be taken back afterwards. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;
    const PAUSE = 250;

    function line(move) {
        return element("li", {}, element("span", {dir: "auto"}, move.title),
            element("span", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.goalpage.follow.move", Milepost.dayText(move.from), Milepost.dayText(move.to))));
    }

    function preview(moves) {
        if (moves.length < 2) {
            return [element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.goalpage.follow.alone"))];
        }
        return [element("p", {class: "milepost-part"}, AJS.I18n.getText("milepost.goalpage.follow.preview")),
            element("ul", {class: "milepost-moving", tabindex: "0", "aria-label": AJS.I18n.getText("milepost.goalpage.follow.preview")}, ...moves.map(line))];
    }

    /**
     * Shows what would move as long as the box is ticked and a new day is there.
     * @param form the dialog's form with the fields dueDate and follow
     * @param item {id, goal, due}
     */
    function watch(form, item) {
        const place = element("div", {"aria-live": "polite"});
        form.querySelector("[data-milepost-field=follow]").append(place);
        let asked = 0;
        let waiting = null;
        const show = () => {
            const day = form.elements.dueDate.value;
            asked += 1;
            const question = asked;
            clearTimeout(waiting);
            if (!form.elements.follow.checked || form.elements.undated.checked || !day || day === item.due) {
                place.replaceChildren();
                return;
            }
            waiting = setTimeout(() => rest.post("goals/" + item.goal + "/shift/preview", {item: Number(item.id), to: day}).then(
                (answer) => question === asked && place.replaceChildren(...preview(answer.moves)),
                // The same is said at its field once the form is sent.
                () => question === asked && place.replaceChildren()), PAUSE);
        };
        form.addEventListener("input", show);
        form.addEventListener("change", show);
    }

    /** @param values of the form; @param version of the goal */
    function send(item, values, version) {
        return rest.post("goals/" + item.goal + "/shift", {item: Number(item.id), to: values.dueDate, reason: values.reason, note: values.note, version: version})
            .catch((problem) => {
                throw problem.field === "to" || problem.field === "item" ? {...problem, field: "dueDate"} : problem;
            });
    }

    /** What to say of a shift that was done: a flag with a button that takes it back. */
    function flag(answer) {
        const undo = JSON.stringify({goal: answer.goal.id, moves: answer.moves});
        return {
            text: AJS.I18n.getText("milepost.goalpage.follow.done", answer.moves.length),
            body: element("button", {type: "button", class: "aui-button aui-button-link", "data-milepost-action": "shift-undo", "data-milepost-undo": undo},
                AJS.I18n.getText("milepost.goalpage.follow.undo")).outerHTML
        };
    }

    Milepost.follow = {watch: watch, send: send, flag: flag};
}());
