/**
 * The forms of what plans and goals are made of. Which fields there are, of which type and under which words, comes from the server, where it
 * is written once; here stands only how each type is asked for, shown and sent.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const rest = Milepost.rest;
    const element = Milepost.element;
    let kinds = null;

    /** All kinds by name, asked for once a page; asked again if it did not get through. */
    function schema() {
        kinds = kinds || rest.get("parts").then(
            (answer) => Object.fromEntries(answer.map((kind) => [kind.kind, kind])),
            (problem) => {
                kinds = null;
                throw problem;
            });
        return kinds;
    }

    /** How the fields of each type are asked for; of what can be chosen, where the choices come from. */
    const CONTROLS = {
        LINE: {type: "text"},
        TEXT: {type: "textarea", rows: 3},
        NAMES: {type: "textarea", rows: 3},
        LINK: {type: "text", inputmode: "url"},
        DAY: {type: "date"},
        DAYS: {type: "text"},
        CHOICE: {type: "select", options: (field) => field.choices},
        CHOICES: {type: "checks", options: (field) => field.choices},
        NUMBER: {type: "text", inputmode: "decimal"},
        COUNT: {type: "select", options: counts},
        YES: {type: "checkbox"},
        GOAL: {type: "select", asks: "goals"},
        GOALS: {type: "checks", asks: "goals"},
        MILESTONE: {type: "select", asks: "milestones"},
        VISION: {type: "select", asks: "visions"},
        STEP: {type: "select", asks: "steps"},
        STEPS: {type: "checks", asks: "steps"},
        // Not asked for: it comes with what is picked, see the library picker.
        ENTRY: {type: "hidden"},
        // Not asked for either: where a part was taken from.
        SETBACK: {type: "hidden"},
        AUDIENCE: {type: "audience", asks: "groups"},
        TICKET: {type: "text"},
        PERSON: {type: "person"}
    };

    function counts(field) {
        return Array.from({length: field.most - field.least + 1}, (unused, i) => ({value: String(field.least + i), text: String(field.least + i)}));
    }

    const shorten = (text) => text.length > 80 ? text.slice(0, 79) + "\u2026" : text;

    /** What a field can refer to, as options: groups are those of the reader. The goal that the part is of leads nowhere to itself. */
    const LISTS = {
        goals: (part) => rest.get("career").then((career) => career.goals.filter((goal) => "goals/" + goal.id !== part.path)
            .map((goal) => ({value: String(goal.id), text: goal.title}))),
        milestones: (part) => rest.get(part.path).then((goal) => goal.milestones.map((milestone) => ({value: String(milestone.id), text: milestone.title}))),
        steps: (part) => rest.get(part.path).then((goal) => goal.detail.steps.map((step) => ({value: String(step.number), text: shorten(step.values.text)}))),
        groups: () => rest.get("people/groups").then((names) => names.map((name) => ({value: "group:" + name, text: name}))),
        visions: () => rest.get("plans/active").then((plan) => partsIn(plan, "VISION").map((vision) => ({value: String(vision.number), text: shorten(vision.values.statement)})))
    };

    function partsIn(answer, kind) {
        return (answer.parts || []).filter((part) => part.kind === kind);
    }

    /** The lists that these fields choose from, by name. */
    function lists(part, fields) {
        const asked = Array.from(new Set(fields.map((field) => CONTROLS[field.type].asks).filter(Boolean)));
        return Promise.all(asked.map((name) => LISTS[name](part).then((options) => [name, options]))).then(Object.fromEntries);
    }

    const decimalComma = () => AJS.I18n.getText("milepost.language") === "de";

    /** A value as the form holds it, whether it comes from the page (as it is kept) or from REST: text, truth, or list of texts. */
    function shown(field, value) {
        switch (field.type) {
        case "GOALS":
        case "STEPS":
        case "CHOICES":
        case "AUDIENCE":
            return Array.isArray(value) ? value.map(String) : (value ? String(value).split(",") : []);
        case "DAYS":
            return Array.isArray(value) ? value.join(" ") : (value || "");
        case "NAMES":
            return Array.isArray(value) ? value.join("\n") : (value || "");
        case "YES":
            return value === true || value === "true";
        case "NUMBER":
            return value === undefined || value === null ? "" : (decimalComma() ? String(value).replace(".", ",") : String(value));
        default:
            return value === undefined || value === null ? "" : String(value);
        }
    }

    /** What is no number goes as it was typed: the server says what is wrong with it. */
    function numberOf(text) {
        const plain = decimalComma() ? text.replace(",", ".") : text;
        return /^-?[0-9]{1,15}(\.[0-9]{1,9})?$/.test(plain) ? Number(plain) : plain;
    }

    /** What the form holds as REST takes it; an empty text empties the field. */
    function sent(field, value) {
        switch (field.type) {
        case "GOALS":
        case "STEPS":
            return value.map(Number);
        case "DAYS":
            return value.split(/[\s,]+/).filter(Boolean);
        case "NAMES":
            return value.split("\n").map((line) => line.trim()).filter(Boolean);
        case "NUMBER":
        case "COUNT":
            return value === "" ? "" : numberOf(value);
        case "GOAL":
        case "MILESTONE":
        case "VISION":
        case "STEP":
        case "ENTRY":
        case "SETBACK":
            return value === "" ? "" : Number(value);
        default:
            return value;
        }
    }

    const same = Milepost.form.same;

    function valuesOf(fields, values) {
        return Object.fromEntries(fields.map((field) => [field.name, shown(field, (values || {})[field.name])]));
    }

    function optionsOf(field, value, chosenFrom) {
        const control = CONTROLS[field.type];
        const options = control.asks ? chosenFrom[control.asks] : control.options(field);
        const marked = options.map((option) => ({...option, selected: Array.isArray(value) ? value.includes(option.value) : value === option.value}));
        if (control.type === "checks" || control.type === "audience") {
            return marked;
        }
        const none = field.required ? AJS.I18n.getText("milepost.part.choose") : AJS.I18n.getText("milepost.part.none");
        return [{value: "", text: none}].concat(marked);
    }

    function formField(field, value, chosenFrom, first) {
        const control = CONTROLS[field.type];
        const made = {name: field.name, type: control.type, label: field.label, help: field.help, required: field.required, autofocus: first,
            rows: control.rows, inputmode: control.inputmode, value: value, checked: value === true};
        return control.options || control.asks ? {...made, options: optionsOf(field, value, chosenFrom)} : made;
    }

    /** A value in words. */
    function words(field, value, chosenFrom) {
        const control = CONTROLS[field.type];
        if (value === "" || (Array.isArray(value) && value.length === 0)) {
            return AJS.I18n.getText("milepost.part.now.empty");
        }
        if (control.options || control.asks) {
            const chosen = optionsOf(field, value, chosenFrom).filter((option) => option.selected).map((option) => option.text);
            return chosen.join(", ");
        }
        if (field.type === "YES") {
            return value ? AJS.I18n.getText("milepost.part.yes") : AJS.I18n.getText("milepost.part.no");
        }
        return field.type === "DAY" ? Milepost.dayText(value) : value;
    }

    /** What a part from REST holds, with its tickets by the keys that people know them by. */
    function heldBy(found) {
        const tickets = Object.entries(found.named || {}).filter(([, name]) => name.key).map(([field, name]) => [field, name.key]);
        return {...found.values, ...Object.fromEntries(tickets)};
    }

    /** What the tickets of such a part are about, by field. */
    function toldOf(found) {
        return Object.fromEntries(Object.entries(found.named || {}).filter(([, name]) => name.key).map(([field, name]) => [field, name.summary]));
    }

    /** Says under the key of a ticket what it is about, as long as that key stands there. */
    function tellTickets(form, fields, kept, told) {
        fields.filter((field) => field.type === "TICKET").forEach((field) => {
            const input = form.elements[field.name];
            const row = input.closest("[data-milepost-field]");
            row.querySelectorAll(".milepost-told").forEach((old) => old.remove());
            const place = element("div", {class: "description milepost-told", dir: "auto"}, (told || {})[field.name] || "");
            input.after(place);
            input.addEventListener("input", () => {
                place.hidden = input.value.trim() !== kept[field.name];
            });
        });
    }

    /** The part as it is kept now: the answer to the refused change brings it along, else it is looked up. */
    function current(part, problem) {
        if (problem.current && problem.current.values) {
            return Promise.resolve(problem.current);
        }
        return rest.get(part.path).then((answer) => partsIn(answer, part.kind).find((found) => String(found.number) === String(part.number || 0))
            || {version: 0, values: {}});
    }

    /** Its address; without a number that of its kind. */
    function addressOf(part, kind) {
        return part.path + "/" + kind.path + (kind.single || part.number === undefined ? "" : "/" + part.number);
    }

    function changed(fields, values, before) {
        return Object.fromEntries(fields.filter((field) => !same(values[field.name], before[field.name])).map((field) => [field.name, sent(field, values[field.name])]));
    }

    /**
     * A form of typed fields: it sends what was changed, and on somebody else's change catches up with it.
     * @param options title, intro, submit, fields, chosenFrom: the lists to choose from, values: what is kept, proposed: what else to fill in,
     *        told: what tickets in it are about, by field, version, isNew,
     *        save(change, version) -> promise, current(problem) -> promise of {version, values}, opened(form),
     *        completed(form, values) -> promise of the values to save
     * @param done called with what was saved; with nothing if nothing was changed
     */
    function form(options, done) {
        const fields = options.fields;
        const chosenFrom = options.chosenFrom || {};
        let version = options.version || 0;
        let before = valuesOf(fields, options.values);
        const filled = {...before, ...valuesOf(fields.filter((field) => field.name in (options.proposed || {})), options.proposed)};
        const completed = options.completed || ((form, values) => Promise.resolve(values));
        const opened = Milepost.form.dialog({
            name: "part",
            title: options.title,
            intro: options.intro ? [element("p", {class: "milepost-subtle"}, options.intro)] : [],
            fields: fields.map((field, i) => formField(field, filled[field.name], chosenFrom, i === 0)),
            submit: options.submit || AJS.I18n.getText("milepost.save"),
            send: (typed) => completed(opened.form, typed).then((values) => {
                const change = changed(fields, values, before);
                return options.isNew || Object.keys(change).length > 0 ? options.save(change, version) : undefined;
            }),
            reload: (problem) => options.current(problem).then((found) => {
                const now = valuesOf(fields, heldBy(found));
                Milepost.form.catchUp(opened.form, fields, before, now, (field, value) => words(field, value, chosenFrom));
                tellTickets(opened.form, fields, now, toldOf(found));
                version = found.version;
                before = now;
            }),
            done: done
        });
        tellTickets(opened.form, fields, filled, options.told);
        if (options.opened) {
            options.opened(opened.form);
        }
    }

    function open(part, kind, fields, chosenFrom, done) {
        const isNew = !kind.single && part.number === undefined;
        form({
            title: part.title || (isNew ? kind.add : kind.edit),
            intro: part.intro,
            submit: part.submit,
            fields: fields.concat(Milepost.libraryPicker.fields(part)),
            chosenFrom: chosenFrom,
            values: part.values,
            proposed: part.proposed,
            told: part.told,
            version: part.version,
            isNew: isNew,
            save: (change, version) => isNew ? rest.post(addressOf(part, kind), {values: {...part.given, ...change}}) : rest.put(addressOf(part, kind), {version: version, values: change}),
            current: (problem) => current(part, problem),
            completed: Milepost.libraryPicker.kept,
            opened: (made) => {
                Milepost.smart.watchPart(part, made);
                Milepost.libraryPicker.watchPart(part, made);
                Milepost.waiting.watchPart(part, made);
            }
        }, (answer) => done(answer ? AJS.I18n.getText("milepost.part.saved") : undefined));
    }

    /** The same field; who can be chosen is called by name. */
    function named(field, names) {
        return field.type === "CHOICE" ? {...field, choices: field.choices.map((choice) => ({...choice, text: names[choice.value] || choice.text}))} : field;
    }

    /**
     * Asks for the fields of a part and saves it: of a new one if there is no number and there can be several.
     * @param part {path: "plans/active" or "goals/1", kind, number, version, values: what is kept, by field; fields: the names of those to ask
     *        for, else all; proposed: what else to fill in to begin with; title, intro, submit: other words than the kind's own;
     *        given: values of a new one that nobody is asked for; names: what people are called by the choice that means them}
     */
    function edit(part, done) {
        const asked = (kind) => (part.fields ? part.fields.map((name) => kind.fields.find((field) => field.name === name)) : kind.fields).map((field) => named(field, part.names || {}));
        schema().then((all) => lists(part, asked(all[part.kind])).then((chosenFrom) => [all[part.kind], chosenFrom])).then(
            ([kind, chosenFrom]) => open(part, kind, asked(kind), chosenFrom, done), Milepost.say);
    }

    /** Asks once more and removes a part. @param part {path, kind, number, version, name: what it says, to recognise it by} */
    function remove(part, done) {
        schema().then((all) => {
            const kind = all[part.kind];
            let version = part.version;
            Milepost.form.dialog({
                name: "part-remove",
                size: "small",
                title: kind.remove,
                intro: (part.name ? [element("p", {class: "milepost-about", dir: "auto"}, shorten(part.name))] : [])
                    .concat([element("p", {}, AJS.I18n.getText("milepost.part.remove.text"))]),
                fields: [],
                submit: AJS.I18n.getText("milepost.part.remove.submit"),
                send: () => rest.remove(addressOf(part, kind) + "?version=" + version),
                reload: (problem) => current(part, problem).then((found) => {
                    version = found.version;
                }),
                done: () => done(AJS.I18n.getText("milepost.part.removed"))
            });
        }, Milepost.say);
    }

    /** The choices of a field of a kind, as {value, text}. */
    function choices(kind, name) {
        return schema().then((all) => all[kind].fields.find((field) => field.name === name).choices);
    }

    Milepost.parts = {form: form, choices: choices, edit: edit, remove: remove};
}());
