/** Strengths and skills drafted from one's own tickets: confirming what is ticked, and declining. */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function decline() {
        Milepost.rest.post("start-from-tickets/decline").then(() => {
            const offer = document.getElementById("milepost-ticket-start-offer");
            if (offer) {
                offer.remove();
                document.querySelector("h1").setAttribute("tabindex", "-1");
                document.querySelector("h1").focus();
            } else {
                toCareer();
            }
        }, Milepost.say);
    }

    function toCareer() {
        window.location.assign(document.getElementById("milepost-ticket-start-form").dataset.milepostCareer);
    }

    /** The ticked lines as {number, text, as}. */
    function ticked(form) {
        return Array.from(form.querySelectorAll("[data-milepost-draft]")).map((line) => line.dataset.milepostDraft)
            .filter((number) => form.elements["take-" + number].checked)
            .map((number) => ({number: number, text: form.elements["text-" + number].value.trim(), as: form.elements["as-" + number].value}));
    }

    function send(form) {
        const lines = ticked(form);
        const empty = lines.find((line) => line.text === "");
        if (lines.length === 0) {
            return Promise.reject({kind: "refused", message: AJS.I18n.getText("milepost.ticketstart.nothing"), advice: ""});
        }
        if (empty) {
            return Promise.reject({kind: "field", field: "text-" + empty.number, message: AJS.I18n.getText("milepost.script.required"), advice: ""});
        }
        return Milepost.rest.post("start-from-tickets", {
            strengths: lines.filter((line) => line.as === "strength").map((line) => line.text),
            skills: lines.filter((line) => line.as !== "strength").map((line) => ({goal: Number(line.as), name: line.text}))
        });
    }

    AJS.toInit(() => {
        const form = document.getElementById("milepost-ticket-start-form");
        if (form) {
            Milepost.form.wire(form, {fields: [], buttons: [form.querySelector("[type=submit]")], submit: () => send(form), done: toCareer});
        }
        Milepost.actions["ticket-start-decline"] = decline;
        const glance = document.getElementById("milepost-inbox-glance");
        if (glance) {
            // Asked for once the page is there: a search must not keep it waiting. Without an answer the line stays as it is.
            Milepost.rest.get("inbox/glance").then((seen) => {
                if (seen.proposed > 0) {
                    glance.textContent = seen.more ? AJS.I18n.getText("milepost.inbox.glance.more", seen.proposed) : AJS.I18n.getText("milepost.inbox.glance", seen.proposed);
                }
            }).catch(() => undefined);
        }
    });
}());
