/**
 * The review on a page in Confluence: adding to it, and confirming it. What is answered saves itself (milepost-typing.js). Whatever goes wrong is said where it was
 * pressed, and what was typed stays there.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function say(place, text) {
        place.querySelector(".milepost-held-problem").textContent = text;
    }

    const words = (problem) => [problem.message, problem.advice].filter(Boolean).join(" ");

    const forms = () => Array.from(document.querySelectorAll("[data-milepost-held-add], [data-milepost-held-assess], [data-milepost-held-rhythm]"));
    const fieldsOf = (form) => Array.from(form.elements).filter((field) => field.name && field.type !== "hidden");
    /** What an addition is nothing without. */
    const lead = (form) => form.elements.text || form.elements.reason;
    const wasChosen = (select) => Array.from(select.options).findIndex((option) => option.defaultSelected);
    const isChanged = (field) => field.options ? field.selectedIndex !== Math.max(0, wasChosen(field)) : field.value !== field.defaultValue;
    const isFilled = (form) => form.dataset.milepostHeldAdd ? lead(form).value.trim() !== "" : fieldsOf(form).some(isChanged);
    const addressOf = (form) => form.closest("[data-milepost-held]").dataset.milepostHeld + "/"
        + (form.dataset.milepostHeldAdd || form.dataset.milepostHeldAssess || form.dataset.milepostHeldRhythm);

    /** The page as it is now. What is being typed is saved first; what can't be, and what was not added yet, is put back by the page that comes. */
    function reload() {
        forms().forEach((form) => Milepost.typing.hold(addressOf(form), isFilled(form) && Object.fromEntries(new FormData(form))));
        return Milepost.typing.settle(true).then(() => window.location.reload());
    }

    function unfold(form) {
        const fold = form.closest("details");
        if (fold) {
            fold.open = true;
        }
    }

    function putBack(form) {
        const held = Milepost.typing.held(addressOf(form)) || {};
        // What nobody types is of the page as it is now.
        fieldsOf(form).filter((field) => field.name in held).forEach((field) => {
            field.value = held[field.name];
            unfold(form);
        });
        Milepost.typing.hold(addressOf(form));
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
        pressed(form, form.querySelector("button"), () => Milepost.rest.post(path + "/" + form.dataset.milepostHeldAdd, {values: values}).then(() => form.reset()));
    }

    /** How one sees it: what is emptied is taken back. */
    function assess(path, form) {
        const rating = form.elements.rating.value;
        pressed(form, form.querySelector("button"), () => Milepost.rest.put(path + "/" + form.dataset.milepostHeldAssess,
            {version: Number(form.dataset.milepostVersion), values: {rating: rating ? Number(rating) : null, words: form.elements.words.value}}).then(() => form.reset()));
    }

    /** How often the owner speaks with the partner: what was not touched stays, and what is emptied is taken back. */
    function plan(form) {
        const values = {};
        const version = form.dataset.milepostVersion;
        fieldsOf(form).filter(isChanged).forEach((field) => {
            values[field.name] = field.value && field.type === "number" ? Number(field.value) : field.value || null;
        });
        pressed(form, form.querySelector("button"), () => (version ? Milepost.rest.put(form.dataset.milepostHeldRhythm, {version: Number(version), values: values})
            : Milepost.rest.post(form.dataset.milepostHeldRhythm, {values: {person: form.elements.person.value, ...values}})).then(() => form.reset()));
    }

    /** Nobody confirms what is not there yet: what is answered is saved first, and what was not added yet is pointed out. A private note is no part of what is kept. */
    function confirm(path, section, button) {
        const place = button.closest(".milepost-held-closing");
        const left = forms().find((form) => section.contains(form) && isFilled(form));
        if (left) {
            say(place, AJS.I18n.getText("milepost.macro.held.unadded"));
            unfold(left);
            (lead(left) || left.elements.words || fieldsOf(left)[0]).focus();
            return;
        }
        pressed(place, button, () => Milepost.typing.settled(section.querySelector("[data-milepost-poll]"))
            .then(() => Milepost.rest.post(path + "/confirm", {version: Number(button.dataset.milepostHeldConfirm)})));
    }

    /** What is said of a point, a commitment or a request. */
    function tell(path, button) {
        const data = button.dataset;
        const value = data.milepostHeldField === "talked" ? data.milepostHeldValue === "true" : data.milepostHeldValue;
        pressed(button.closest("li"), button, () => Milepost.rest.put(path + "/" + data.milepostHeldSay,
            {version: Number(data.milepostHeldVersion), values: {[data.milepostHeldField]: value}}));
    }

    function leftOver(path, section) {
        const typed = section.querySelector("[data-milepost-typing]");
        if (!typed || !section.querySelector("[data-milepost-held-add='addenda']")) {
            return;
        }
        Milepost.typing.offerLeft(typed.dataset.milepostTyping, (message) => {
            const problem = document.createElement("p");
            problem.className = "milepost-held-problem";
            problem.setAttribute("role", "alert");
            message.classList.add("milepost-held-left");
            message.append(problem);
            section.prepend(message);
        }, (text, message, button, forget) => pressed(message, button, () => Milepost.rest.post(path + "/addenda", {values: {text: text}}).then(forget)));
    }

    function watch(section) {
        const path = section.dataset.milepostHeld;
        leftOver(path, section);
        forms().filter((form) => section.contains(form)).forEach(putBack);
        section.addEventListener("submit", (event) => {
            event.preventDefault();
            const data = event.target.dataset;
            if (data.milepostHeldRhythm) {
                plan(event.target);
            } else {
                (data.milepostHeldAdd ? add : assess)(path, event.target);
            }
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

    /** A page that was made without its review gets it, or says why not. */
    function open(button) {
        const data = button.dataset;
        pressed(button.closest(".milepost-review-unheld"), button,
            () => Milepost.rest.post("pages/" + data.milepostUnheld + "/review", {with: data.milepostWith, ofOther: data.milepostOfOther === "true"}));
    }

    AJS.toInit(() => {
        document.documentElement.classList.add("milepost-script");
        document.querySelectorAll("[data-milepost-unheld]").forEach((button) => button.addEventListener("click", () => open(button)));
        document.querySelectorAll("[data-milepost-held]").forEach(watch);
    });
}());
