/** Goal templates on the administrator's page: import, copy, edit, remove. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const element = Milepost.element;

    /** Everything that is wrong with a file belongs to the one field there is, a line each. */
    function atTheFile(problem) {
        if (problem.code !== "TEMPLATE_INVALID") {
            throw problem;
        }
        const lines = problem.problems.map((each) => each.field ? each.field + ": " + each.message : each.message);
        throw {kind: "field", field: "file", message: lines.join("\n"), advice: ""};
    }

    /** What the SMART check says, after the import went through. */
    function findings(template) {
        const lines = template.findings.map((each) => element("li", {}, element("strong", {}, each.item + " (" + each.language + ")"), " " + each.message + " " + each.advice));
        Milepost.form.dialog({
            name: "template-findings",
            title: AJS.I18n.getText("milepost.template.findings.title", template.name),
            intro: [element("p", {}, AJS.I18n.getText("milepost.template.findings.text")), element("ul", {dir: "auto"}, ...lines)],
            fields: [],
            tells: true,
            submit: AJS.I18n.getText("milepost.template.findings.ok"),
            send: () => Promise.resolve(),
            done: () => Milepost.refresh(),
            left: () => Milepost.refresh()
        });
    }

    function saved(template) {
        if (template.findings.length > 0) {
            findings(template);
        } else {
            Milepost.refresh(AJS.I18n.getText("milepost.template.saved", template.name));
        }
    }

    /** @param options title, file (text to begin with), submit, send(text) -> promise, reload @return the dialog */
    function edit(options) {
        return Milepost.form.dialog({
            name: "template",
            size: "xlarge",
            title: options.title,
            intro: [element("p", {}, AJS.I18n.getText("milepost.template.format"))],
            fields: [{
                name: "file", type: "textarea", rows: 20, required: true, autofocus: true, value: options.file,
                label: AJS.I18n.getText("milepost.template.file"), help: AJS.I18n.getText("milepost.template.file.help")
            }],
            submit: options.submit,
            send: (values) => options.send(values.file).catch(atTheFile),
            done: saved,
            reload: options.reload
        });
    }

    function add(file) {
        edit({
            title: AJS.I18n.getText("milepost.template.import"),
            file: file,
            submit: AJS.I18n.getText("milepost.template.import.submit"),
            send: (text) => Milepost.rest.sendText("POST", "templates", text)
        });
    }

    const fileOf = (key) => Milepost.rest.get("templates/" + key).then((template) => JSON.stringify(template, null, 2));

    function showNow(form, file) {
        form.querySelectorAll(".milepost-template-now").forEach((old) => old.remove());
        form.append(element("details", {class: "milepost-template-now"},
            element("summary", {}, AJS.I18n.getText("milepost.template.now")), element("pre", {tabindex: "0", dir: "auto"}, file)));
    }

    function replace(row) {
        let version = row.version;
        fileOf(row.key).then((file) => {
            const opened = edit({
                title: AJS.I18n.getText("milepost.template.edit.of", row.name),
                file: file,
                submit: AJS.I18n.getText("milepost.save"),
                send: (text) => Milepost.rest.sendText("PUT", "templates/" + row.key + "?version=" + version, text),
                // What was typed stays, what somebody else has saved stands below it; saving again takes its place.
                reload: (problem) => fileOf(row.key).then((now) => {
                    version = problem.current ? problem.current.version : version;
                    showNow(opened.form, now);
                })
            });
        }, Milepost.say);
    }

    function copy(row) {
        Milepost.rest.get("templates/" + row.key).then((template) => add(JSON.stringify({...template, key: template.key + "-2"}, null, 2)), Milepost.say);
    }

    function remove(row) {
        Milepost.form.dialog({
            name: "template-remove",
            title: AJS.I18n.getText("milepost.template.remove.of", row.name),
            intro: [element("p", {}, AJS.I18n.getText("milepost.template.remove.text"))],
            fields: [],
            submit: AJS.I18n.getText("milepost.template.remove"),
            send: () => Milepost.rest.remove("templates/" + row.key + "?version=" + row.version),
            done: () => Milepost.refresh(AJS.I18n.getText("milepost.template.removed", row.name))
        });
    }

    const actions = {copy: copy, edit: replace, remove: remove};

    AJS.toInit(() => {
        const section = document.getElementById("milepost-templates");
        if (!section) {
            return;
        }
        section.addEventListener("click", (event) => {
            const button = event.target.closest("[data-milepost-template]");
            if (button && button.dataset.milepostTemplate === "import") {
                add("");
            } else if (button) {
                actions[button.dataset.milepostTemplate]({key: button.dataset.key, version: button.dataset.version, name: button.dataset.name});
            }
        });
    });
}());
