/** The administrator's page: setting a project up, and reporting lines. */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function wireSetup(form) {
        const agreement = form.elements.agreeShared ? [{name: "agreeShared", type: "checkbox", required: true}] : [];
        Milepost.form.wire(form, {
            fields: agreement,
            buttons: [form.querySelector("[type=submit]")],
            submit: (values) => Milepost.rest.post("setup", {project: values.project, agreeShared: Boolean(values.agreeShared)}),
            done: (answer) => {
                const steps = answer.steps.map((step) => step.code).join(",");
                window.location.search = new URLSearchParams({project: form.elements.project.value, done: steps}).toString();
            }
        });
    }

    function wireLines(form) {
        Milepost.personPicker(form.elements.person, form.elements.person.closest(".field-group"));
        Milepost.personPicker(form.elements.manager, form.elements.manager.closest(".field-group"));
        Milepost.form.wire(form, {
            fields: [{name: "person", type: "text", required: true}, {name: "since", type: "date", required: true}],
            buttons: [form.querySelector("[type=submit]")],
            submit: (values) => Milepost.rest.post("reporting-lines", {person: values.person, manager: values.manager || null, since: values.since}),
            done: () => Milepost.refresh(AJS.I18n.getText("milepost.lines.done"))
        });
    }

    AJS.toInit(() => {
        const setup = document.getElementById("milepost-setup-form");
        const lines = document.getElementById("milepost-lines-form");
        if (setup) {
            wireSetup(setup);
        }
        if (lines) {
            wireLines(lines);
        }
    });
}());
