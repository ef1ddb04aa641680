/** What was asked for: the one asked promises or declines it, the owner notes that it has come. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    function requestOf(button) {
        const data = button.closest("[data-milepost-request]").dataset;
        return {goal: data.milepostRequestGoal, number: data.milepostRequest, version: Number(data.milepostRequestVersion), what: data.milepostName};
    }

    /** @param answer GRANTED or DECLINED */
    function answer(request, given, done) {
        const granted = given === "GRANTED";
        let version = request.version;
        const about = element("p", {class: "milepost-about", dir: "auto"}, request.what);
        Milepost.form.dialog({
            name: "request",
            size: "small",
            title: granted ? AJS.I18n.getText("milepost.waiting.grant.title") : AJS.I18n.getText("milepost.waiting.decline.title"),
            intro: [about, element("p", {class: "milepost-subtle"}, AJS.I18n.getText("milepost.waiting.answer.intro"))],
            fields: [{name: "word", type: "textarea", rows: 3, label: AJS.I18n.getText("milepost.waiting.word"), autofocus: true}],
            submit: granted ? AJS.I18n.getText("milepost.waiting.grant") : AJS.I18n.getText("milepost.waiting.decline"),
            send: (values) => rest.put("waiting/" + request.goal + "/" + request.number + "/answer", {answer: given, word: values.word, version: version}),
            // The answer is to what is asked for now, so that has to be read before it is sent again.
            reload: (problem) => Promise.resolve(problem.current).then((now) => {
                version = now.version;
                about.textContent = [now.what, now.cost, now.time, now.note].filter(Boolean).join(" \u00b7 ");
            }),
            done: () => done(AJS.I18n.getText("milepost.waiting.answered"))
        });
    }

    function received(part, done) {
        rest.put(part.path + "/resources/" + part.number, {version: part.version, values: {state: "RECEIVED"}})
            .then(() => done(AJS.I18n.getText("milepost.resource.received.done")), Milepost.say);
    }

    function reachText(answer) {
        switch (answer.reach) {
        case "UNSEEN":
            return AJS.I18n.getText("milepost.resource.unseen", answer.person.fullName);
        case "SEEN":
            return AJS.I18n.getText("milepost.resource.unanswerable", answer.person.fullName);
        default:
            return "";
        }
    }

    /**
     * Says in the form of a resource, as soon as somebody is named in it, that they would not see the request, or could not answer it.
     * @param part {path} of the goal
     */
    function watchPart(part, form) {
        const {person, step} = form.elements;
        if (!person || !step) {
            return;
        }
        const place = element("div", {class: "milepost-resource-hidden", role: "status"});
        let asked = "";
        person.closest("[data-milepost-field]").append(place);
        function look() {
            const name = person.value.trim();
            asked = name + " " + step.value;
            const mine = asked;
            if (!name) {
                place.textContent = "";
                return;
            }
            // Of a name that is nobody's, saving tells.
            rest.get(part.path + "/reach?person=" + encodeURIComponent(name) + (step.value ? "&step=" + step.value : "")).then(reachText, () => "").then((text) => {
                if (mine === asked) {
                    place.textContent = text;
                }
            });
        }
        person.addEventListener("change", look);
        step.addEventListener("change", look);
        look();
    }

    Milepost.waiting = {answer: answer, received: received, requestOf: requestOf, watchPart: watchPart};
}());
