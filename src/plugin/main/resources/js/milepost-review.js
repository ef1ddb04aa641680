/** The pages of reviews: beginning one, passing it over, what is said with one press, confirming; and what the other one changes meanwhile. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const POLL = 30000;
    const SETTLED = 4000;
    const drawn = new Map();

    const page = () => document.getElementById("milepost-review");
    const addressOf = (review) => AJS.contextPath() + "/plugins/servlet/milepost/career?review=" + review;
    const open = (review) => window.location.assign(addressOf(review));

    function start(button) {
        button.disabled = true;
        rest.post("reviews", {[button.dataset.milepostAs]: button.dataset.milepostUser}).then((review) => open(review.id), (problem) => {
            button.disabled = false;
            Milepost.say(problem);
        });
    }

    /** With somebody who was not named yet. */
    function startWith() {
        Milepost.form.dialog({
            name: "review-with",
            size: "small",
            title: AJS.I18n.getText("milepost.review.with"),
            intro: [Milepost.element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.review.with.about"))],
            fields: [{name: "partner", type: "person", required: true, label: AJS.I18n.getText("milepost.part.REVIEW_PARTNER.person")}],
            submit: AJS.I18n.getText("milepost.review.start"),
            send: (values) => rest.post("reviews", {partner: values.partner}),
            done: (review) => open(review.id)
        });
    }

    /** One that is not begun yet is begun by passing it over: the reason stands in it. */
    function skip(button, done) {
        const review = () => button.dataset.milepostReview ? Promise.resolve({id: button.dataset.milepostReview})
            : rest.post("reviews", {[button.dataset.milepostAs]: button.dataset.milepostUser});
        Milepost.parts.form({
            title: AJS.I18n.getText("milepost.review.skip"),
            fields: [
                {name: "reason", type: "TEXT", required: true, label: AJS.I18n.getText("milepost.part.REVIEW_SKIP.reason")},
                {name: "next", type: "DAY", label: AJS.I18n.getText("milepost.part.REVIEW_SKIP.next"), help: AJS.I18n.getText("milepost.part.REVIEW_SKIP.next.help")}
            ],
            isNew: true,
            save: (change) => review().then((found) => rest.post("reviews/" + found.id + "/skips", {values: {planned: button.dataset.milepostPlanned, ...change}}))
        }, () => done(AJS.I18n.getText("milepost.review.skip.done")));
    }

    /** @param values what is said of the part that the button stands in */
    function say(button, kind, values, done) {
        const part = Milepost.partOf(button);
        button.disabled = true;
        rest.put(part.path + "/" + kind + "/" + part.number, {version: part.version, values: values}).then(() => done(AJS.I18n.getText("milepost.part.saved")), (problem) => {
            button.disabled = false;
            Milepost.say(problem);
        });
    }

    /** Nobody confirms what is not there yet: what is typed would miss what is kept. */
    function confirm(button, done) {
        button.disabled = true;
        Milepost.typing.settled(document.getElementById("questions"))
            .then(() => rest.post(page().dataset.milepostParts + "/confirm", {version: Number(button.closest("[data-milepost-review-version]").dataset.milepostReviewVersion)}))
            .then(() => done(button.dataset.milepostDone), (problem) => {
                button.disabled = false;
                Milepost.say(problem);
            });
    }

    Object.assign(Milepost.actions, {
        "review-start": start,
        "review-with": startWith,
        "review-skip": skip,
        "review-say": (button, done) => say(button, Milepost.partOf(button).kind === "COMMITMENT" ? "commitments" : "requests", {state: button.dataset.milepostSay}, done),
        "review-talked": (button, done) => say(button, "agenda", {talked: button.dataset.milepostTalked === "yes"}, done),
        "review-confirm": confirm,
        "review-reconsider": (button, done) => rest.remove(page().dataset.milepostParts + "/confirm").then(() => done(AJS.I18n.getText("milepost.review.reconsidered")), Milepost.say)
    });

    /** What is typed is saved before the page loads anew; what can't be saved is put back by the page that comes. */
    function refreshSettled() {
        const reload = Milepost.refresh;
        Milepost.refresh = (text) => {
            Promise.race([Milepost.typing.settle(true), new Promise((done) => setTimeout(done, SETTLED))]).then(() => reload(text));
        };
    }

    const live = (root) => Array.from(root.querySelectorAll("[data-milepost-live]"));

    /** Nothing moves under somebody's hands: where the focus is, and while a dialog is open, all stays as it is. */
    function swap(fresh) {
        live(fresh).forEach((part) => {
            const mine = document.getElementById(part.id);
            const html = part.outerHTML;
            if (mine && drawn.get(part.id) !== html && !mine.contains(document.activeElement)) {
                drawn.set(part.id, html);
                mine.replaceWith(document.adoptNode(part));
            }
        });
    }

    function closedMeanwhile() {
        const note = document.getElementById("milepost-review-note");
        if (note.childElementCount > 0) {
            return;
        }
        const button = Milepost.element("button", {type: "button", class: "aui-button"}, AJS.I18n.getText("milepost.review.meanwhile.load"));
        button.addEventListener("click", () => Milepost.refresh());
        note.append(Milepost.form.message("info", AJS.I18n.getText("milepost.review.meanwhile", page().dataset.milepostOther), Milepost.element("p", {}, button)));
    }

    function leftOver() {
        const note = document.getElementById("milepost-review-note");
        Milepost.typing.offerLeft(document.querySelector("[data-milepost-note]").dataset.milepostTyping, (message) => note.append(message), (text, message, button, forget) => {
            button.disabled = true;
            rest.post(page().dataset.milepostParts + "/addenda", {values: {text: text}}).then(() => {
                forget();
                Milepost.refresh(AJS.I18n.getText("milepost.part.saved"));
            }, (problem) => {
                button.disabled = false;
                Milepost.say(problem);
            });
        });
    }

    function look() {
        if (document.visibilityState !== "visible" || document.querySelector(".milepost-dialog")) {
            return;
        }
        fetch(window.location.href.split("#")[0], {credentials: "same-origin"}).then((response) => response.ok ? response.text() : "").then((text) => {
            const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("milepost-review");
            if (fresh && fresh.dataset.milepostState !== page().dataset.milepostState) {
                closedMeanwhile();
            } else if (fresh && !document.querySelector(".milepost-dialog")) {
                swap(fresh);
            }
        }, () => {
            // The next look brings it; what is typed says for itself that the server does not answer.
        });
    }

    AJS.toInit(() => {
        if (page()) {
            live(document).forEach((part) => drawn.set(part.id, part.outerHTML));
            refreshSettled();
            if (page().dataset.milepostState === "closed") {
                leftOver();
            }
            setInterval(look, POLL);
            window.addEventListener("focus", look);
        }
    });
}());
