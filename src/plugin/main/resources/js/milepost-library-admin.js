/** The shared entries of the resource library, on the administrator's page: add, edit, retire, offer again. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;
    const SHELF = "library/shared";

    function add(button, done) {
        Milepost.library.ask({
            title: AJS.I18n.getText("milepost.library.admin.dialog.add"),
            intro: AJS.I18n.getText("milepost.library.admin.dialog.add.text"),
            isNew: true,
            save: (change) => rest.post(SHELF, change)
        }, (answer) => done(AJS.I18n.getText("milepost.library.admin.saved", answer.title)));
    }

    function edit(button, done) {
        const entry = Milepost.library.entryOf(button);
        Milepost.library.ask({
            title: AJS.I18n.getText("milepost.library.admin.dialog.edit"),
            intro: AJS.I18n.getText("milepost.library.admin.dialog.edit.text"),
            values: entry.values,
            version: entry.version,
            save: (change, version) => rest.put(SHELF + "/" + entry.number, {...change, version: version})
        }, (answer) => done(answer ? AJS.I18n.getText("milepost.library.admin.saved", answer.title) : undefined));
    }

    function retire(button, done) {
        const entry = Milepost.library.entryOf(button);
        let version = entry.version;
        Milepost.form.dialog({
            name: "library-retire",
            size: "small",
            title: AJS.I18n.getText("milepost.library.admin.retire.title"),
            intro: [element("p", {class: "milepost-about", dir: "auto"}, entry.values.title), element("p", {}, AJS.I18n.getText("milepost.library.admin.retire.text"))],
            fields: [],
            submit: AJS.I18n.getText("milepost.library.admin.retire"),
            send: () => rest.put(SHELF + "/" + entry.number, {archived: true, version: version}),
            reload: (problem) => {
                version = problem.current.version;
                return Promise.resolve();
            },
            done: (answer) => done(AJS.I18n.getText("milepost.library.admin.retired", answer.title))
        });
    }

    /** Asks nothing: it takes nothing from anybody, and is undone as quickly. */
    function offer(button, done) {
        rest.put(SHELF + "/" + Milepost.library.entryOf(button).number, {archived: false})
            .then((answer) => done(AJS.I18n.getText("milepost.library.admin.offered", answer.title)), Milepost.say);
    }

    Object.assign(Milepost.actions, {"library-shared-add": add, "library-shared-edit": edit, "library-shared-retire": retire, "library-shared-offer": offer});
}());
