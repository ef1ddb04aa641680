/** The resource library: searched while somebody types, and the entries of one's own. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;
    const PAUSE = 250;
    const FOUND = "milepost-library-found";

    /** The fields of an entry, of the same types as those of plans and goals. */
    function fieldsOf(kinds) {
        return [
            {name: "title", type: "LINE", required: true, label: AJS.I18n.getText("milepost.library.field.title"), help: AJS.I18n.getText("milepost.library.field.title.help")},
            {name: "kind", type: "CHOICE", required: true, choices: kinds, label: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.kind")},
            {name: "link", type: "LINK", label: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.link")},
            {name: "cost", type: "LINE", label: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.cost"), help: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.cost.help")},
            {name: "time", type: "LINE", label: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.time"), help: AJS.I18n.getText("milepost.part.GOAL_RESOURCE.time.help")},
            {name: "description", type: "TEXT", label: AJS.I18n.getText("milepost.library.field.description"), help: AJS.I18n.getText("milepost.library.field.description.help")}
        ];
    }

    /** Asks for the fields of an entry. @param options as those of {@code Milepost.parts.form}, less the fields */
    function ask(options, done) {
        Milepost.parts.choices("GOAL_RESOURCE", "kind").then((kinds) => Milepost.parts.form({
            intro: AJS.I18n.getText("milepost.library.dialog.private"),
            fields: fieldsOf(kinds),
            current: (problem) => Promise.resolve({version: problem.current.version, values: problem.current}),
            ...options
        }, done), Milepost.say);
    }

    function add(button, done) {
        ask({
            title: AJS.I18n.getText("milepost.library.dialog.add"),
            isNew: true,
            save: (change) => rest.post("library", change)
        }, () => done(AJS.I18n.getText("milepost.library.saved")));
    }

    /** The entry that a button stands in. */
    function entryOf(button) {
        const data = button.closest("[data-milepost-entry]").dataset;
        return {number: data.milepostEntry, version: Number(data.milepostEntryVersion), values: {kind: data.milepostValueKind, title: data.milepostValueTitle, link: data.milepostValueLink,
            cost: data.milepostValueCost, time: data.milepostValueTime, description: data.milepostValueDescription}};
    }

    function edit(button, done) {
        const entry = entryOf(button);
        ask({
            title: AJS.I18n.getText("milepost.library.dialog.edit"),
            values: entry.values,
            version: entry.version,
            save: (change, version) => rest.put("library/" + entry.number, {...change, version: version})
        }, (answer) => done(answer ? AJS.I18n.getText("milepost.library.saved") : undefined));
    }

    function remove(button, done) {
        const entry = entryOf(button);
        let version = entry.version;
        Milepost.form.dialog({
            name: "library-remove",
            size: "small",
            title: AJS.I18n.getText("milepost.library.dialog.remove"),
            intro: [element("p", {class: "milepost-about", dir: "auto"}, entry.values.title), element("p", {}, AJS.I18n.getText("milepost.library.dialog.remove.text"))],
            fields: [],
            submit: AJS.I18n.getText("milepost.library.dialog.remove.submit"),
            send: () => rest.remove("library/" + entry.number + "?version=" + version),
            reload: (problem) => {
                version = problem.current.version;
                return Promise.resolve();
            },
            done: () => done(AJS.I18n.getText("milepost.library.removed"))
        });
    }

    /** The server draws what it finds, as it does without script; here the lists change their place. */
    function searchWhileTyping(form) {
        const input = form.elements.query;
        let timer = 0;
        let asked = 0;
        const search = () => {
            const mine = asked += 1;
            const address = form.action + "?library&query=" + encodeURIComponent(input.value.trim());
            fetch(address, {credentials: "same-origin"}).then((response) => response.text()).then((page) => {
                const found = new DOMParser().parseFromString(page, "text/html").getElementById(FOUND);
                if (mine === asked && found) {
                    document.getElementById(FOUND).replaceWith(document.adoptNode(found));
                    document.getElementById("milepost-library-said").textContent = found.dataset.milepostFound;
                    window.history.replaceState(null, "", address);
                } else if (mine === asked) {
                    // Somebody who is no longer logged in: the product asks for that on the page itself.
                    form.submit();
                }
            }, () => {
                // The button searches as well, and says what is wrong if it is.
            });
        };
        input.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(search, PAUSE);
        });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            clearTimeout(timer);
            search();
        });
    }

    Milepost.library = {ask: ask, entryOf: entryOf};
    Object.assign(Milepost.actions, {"library-add": add, "library-edit": edit, "library-remove": remove});

    AJS.toInit(() => {
        const form = document.querySelector("#milepost-library .milepost-library-search");
        if (form) {
            searchWhileTyping(form);
        }
    });
}());
