/**
 * The review on a page in Confluence: adding to it, and confirming it. What is answered saves itself (milepost-typing.js). Whatever goes wrong is said where it was
 * pressed, and what was typed stays there.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const LOST = ".milepost-typed-lost";

    function say(place, text) {
        place.querySelector(".milepost-held-problem").textContent = text;
    }

    const words = (problem) => [problem.message, problem.advice].filter(Boolean).join(" ");

    /** The page as it is now. What is being typed is saved first; what can't be is put back by the page that comes. */
    function reload() {
        return Milepost.typing.settle(true).then(() => window.location.reload());
    }

    /** One press at a time: the same thing is not added twice. */
    function pressed(place, button, send) {
        button.disabled = true;
        say(place, "");
        send().then(reload, (problem) => {
            button.disabled = false;
            say(place, words(problem));
        });
    }

    function add(path, form) {
        const values = {};
        new FormData(form).forEach((value, name) => {
            if (value.trim()) {
                values[name] = value;
            }
        });
        if (form.dataset.milepostHeldAdd === "commitments") {
            values.state = "OPEN";
        }
        pressed(form, form.querySelector("button"), () => Milepost.rest.post(path + "/" + form.dataset.milepostHeldAdd, {values: values}));
    }

    /** Nobody confirms what is not there yet: all that is typed is saved first. */
    function confirm(path, section, button) {
        const place = button.closest(".milepost-held-closing");
        pressed(place, button, () => Milepost.typing.settle().then(() => {
            if (section.querySelector(LOST)) {
                throw {message: AJS.I18n.getText("milepost.macro.held.unsaved")};
            }
            return Milepost.rest.post(path + "/confirm", {version: Number(button.dataset.milepostHeldConfirm)});
        }));
    }

    /** What is said of a point, a commitment or a request. */
    function tell(path, button) {
        const data = button.dataset;
        const value = data.milepostHeldField === "talked" ? data.milepostHeldValue === "true" : data.milepostHeldValue;
        pressed(button.closest("li"), button, () => Milepost.rest.put(path + "/" + data.milepostHeldSay,
            {version: Number(data.milepostHeldVersion), values: {[data.milepostHeldField]: value}}));
    }

    function watch(section) {
        const path = section.dataset.milepostHeld;
        section.addEventListener("submit", (event) => {
            event.preventDefault();
            add(path, event.target);
        });
        section.addEventListener("click", (event) => {
            const button = event.target.closest("[data-milepost-held-confirm], [data-milepost-held-reconsider], [data-milepost-held-say]");
            if (button && button.hasAttribute("data-milepost-held-confirm")) {
                confirm(path, section, button);
            } else if (button && button.hasAttribute("data-milepost-held-say")) {
                tell(path, button);
            } else if (button) {
                pressed(button.closest(".milepost-held-closing"), button, () => Milepost.rest.remove(path + "/confirm"));
            }
        });
    }

    AJS.toInit(() => {
        document.documentElement.classList.add("milepost-script");
        document.querySelectorAll("[data-milepost-held]").forEach(watch);
    });
}());
