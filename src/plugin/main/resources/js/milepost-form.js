/**
 * Forms and dialogs of Milepost: fields with their help and errors, one submit at a time, and an answer to every problem that keeps what was
 * typed. Texts reach the page as text nodes alone.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    let lastId = 0;

    /** An element with attributes (false and undefined leave one out, true sets it empty) and children: elements or texts. */
    function element(name, attributes, ...children) {
        const made = document.createElement(name);
        Object.entries(attributes || {}).forEach(([key, value]) => {
            if (value !== false && value !== undefined) {
                made.setAttribute(key, value === true ? "" : value);
            }
        });
        made.append(...children.filter((child) => child !== undefined && child !== ""));
        return made;
    }

    function newId(name) {
        lastId += 1;
        return "milepost-" + name + "-" + lastId;
    }

    /** Words for the fields that may stay empty: fewer marks than stars on the ones that may not. */
    function labelOf(field, id) {
        const label = element("label", {for: id}, field.label);
        if (!field.required && field.type !== "checkbox") {
            label.append(" ", element("span", {class: "milepost-optional"}, AJS.I18n.getText("milepost.optional")));
        }
        return label;
    }

    function describe(field, id) {
        return [element("div", {class: "description", id: id + "-help"}, field.help || ""), element("div", {class: "error", id: id + "-error"})];
    }

    function inputAttributes(field, id) {
        return {
            "id": id,
            "name": field.name,
            "aria-describedby": id + "-help " + id + "-error",
            "aria-required": field.required ? "true" : undefined,
            "autofocus": field.autofocus,
            "inputmode": field.inputmode,
            "dir": field.type === "date" ? undefined : "auto"
        };
    }

    function control(field, id) {
        const common = inputAttributes(field, id);
        if (field.type === "textarea") {
            const area = element("textarea", {...common, class: "textarea full-width-field", rows: field.rows || 2});
            area.value = field.value || "";
            return area;
        }
        if (field.type === "select") {
            const select = element("select", {...common, class: "select full-width-field"});
            field.options.forEach((option) => select.append(optionOf(option)));
            return select;
        }
        const type = field.type === "date" ? "date" : "text";
        // No maxlength: it would cut a pasted text short in silence, where the server's answer keeps it and says what to do.
        const bounds = field.type === "date" ? {min: "1970-01-01", max: "2100-12-31"} : {autocomplete: "off"};
        const css = field.type === "date" ? "text medium-field" : "text full-width-field";
        return element("input", {...common, ...bounds, type: type, class: css, value: field.value});
    }

    function optionOf(option) {
        if (!option.options) {
            return element("option", {value: option.value, selected: option.selected}, option.text);
        }
        const group = element("optgroup", {label: option.text});
        option.options.forEach((inner) => group.append(optionOf(inner)));
        return group;
    }

    function choice(field, type, value, text, checked, describedBy) {
        const id = newId(field.name);
        const input = element("input", {type: type, class: type, name: field.name, id: id, value: value, checked: checked, "aria-describedby": describedBy});
        return element("div", {class: type}, input, element("label", {for: id, dir: "auto"}, text));
    }

    /** One of several (radio), or any of several (checks). */
    function choices(field, id) {
        const type = field.type === "checks" ? "checkbox" : "radio";
        const group = element("fieldset", {"class": "group", "aria-describedby": id + "-help " + id + "-error", "data-milepost-several": field.type === "checks" && field.name},
            element("legend", {}, element("span", {}, field.label)));
        field.options.forEach((option) => group.append(choice(field, type, option.value, option.text, option.selected)));
        group.append(...describe(field, id));
        return group;
    }

    function checkbox(field, id) {
        return element("div", {class: "field-group milepost-check"}, choice(field, "checkbox", "true", field.label, field.checked, id + "-help"), ...describe(field, id));
    }

    /** The whole row of a field. Each has a place for its error, so that errors are read out with it. */
    function row(field) {
        const id = newId(field.name);
        let made;
        if (field.type === "hidden") {
            made = element("div", {hidden: true}, element("input", {type: "hidden", name: field.name, value: field.value}));
        } else if (field.type === "radio" || field.type === "checks") {
            made = choices(field, id);
        } else if (field.type === "audience") {
            made = Milepost.audience(field, id, describe(field, id));
        } else if (field.type === "checkbox") {
            made = checkbox(field, id);
        } else {
            const input = control(field, id);
            made = element("div", {class: "field-group"}, labelOf(field, id), input, ...describe(field, id));
            if (field.type === "person") {
                Milepost.personPicker(input, made);
            }
        }
        made.dataset.milepostField = field.name;
        return made;
    }

    function message(kind, title, ...content) {
        const box = element("div", {class: "aui-message aui-message-" + kind + " milepost-message", role: kind === "error" ? "alert" : "status", tabindex: "-1"});
        box.append(element("p", {class: "title"}, element("strong", {}, title)), ...content);
        return box;
    }

    /** What stands in the form, by name: texts trimmed, checkboxes as booleans, those of a group as a list of what is ticked. */
    function valuesOf(form) {
        const values = {};
        form.querySelectorAll("[data-milepost-several]").forEach((group) => {
            values[group.dataset.milepostSeveral] = [];
        });
        Array.from(form.elements).filter((input) => input.name).forEach((input) => {
            if (input.closest("[data-milepost-several]")) {
                values[input.name].push(...(input.checked ? [input.value] : []));
            } else if (input.type === "checkbox") {
                values[input.name] = input.checked;
            } else if (input.type !== "radio" || input.checked) {
                values[input.name] = input.value.trim();
            }
        });
        return values;
    }

    const plain = (value) => Array.isArray(value) ? Array.from(value).sort().join(",") : String(value).trim().replace(/\r\n/g, "\n");
    const same = (one, other) => plain(one) === plain(other);

    function fill(form, field, value) {
        form.querySelectorAll("[name='" + CSS.escape(field.name) + "']").forEach((input) => {
            if (input.type === "checkbox") {
                input.checked = Array.isArray(value) ? value.includes(input.value) : value;
            } else {
                input.value = value;
            }
            if (input.type === "hidden") {
                input.dispatchEvent(new Event("change"));
            }
        });
    }

    /**
     * Brings a form up to what is kept by now: untouched fields take it over; beside a field with something else typed it stands in words.
     * @param before what was kept when the form was filled, by field
     * @param now what is kept now
     * @param words says a value: words(field, value) -> text
     */
    function catchUp(form, fields, before, now, words) {
        const typed = valuesOf(form);
        fields.forEach((field) => {
            const row = fieldOf(form, field.name);
            row.querySelectorAll(".milepost-now").forEach((old) => old.remove());
            if (same(typed[field.name], before[field.name])) {
                fill(form, field, now[field.name]);
            } else if (!same(typed[field.name], now[field.name])) {
                row.append(element("div", {class: "milepost-now", dir: "auto"}, AJS.I18n.getText("milepost.part.now", words(field, now[field.name]))));
            }
        });
    }

    /** Whether a field has to be filled in from now on: what else was chosen in the form decides it. */
    function require(form, field, required) {
        const row = fieldOf(form, field.name);
        field.required = required;
        row.querySelector("input, textarea, select").toggleAttribute("aria-required", false);
        if (required) {
            row.querySelector("input, textarea, select").setAttribute("aria-required", "true");
        }
        row.querySelectorAll(".milepost-optional").forEach((mark) => {
            mark.hidden = required;
        });
    }

    function fieldOf(form, name) {
        return form.querySelector("[data-milepost-field='" + CSS.escape(name) + "']");
    }

    function clear(form) {
        form.querySelectorAll(".error").forEach((place) => place.replaceChildren());
        form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
        form.querySelectorAll(".milepost-message").forEach((old) => old.remove());
    }

    /** Shows an error at its field; the first one of a round gets the focus. */
    function showFieldError(form, name, text) {
        const place = fieldOf(form, name);
        const input = place.querySelector("input, select, textarea");
        place.querySelector(".error").replaceChildren(text);
        input.setAttribute("aria-invalid", "true");
        if (!form.contains(document.activeElement) || document.activeElement.getAttribute("aria-invalid") !== "true") {
            input.focus();
        }
    }

    function showMessage(form, box) {
        form.prepend(box);
        box.focus();
    }

    function changedMessage(form, reload) {
        const button = element("button", {type: "button", class: "aui-button"}, AJS.I18n.getText("milepost.script.changed.reload"));
        button.addEventListener("click", () => {
            button.disabled = true;
            reload().then(() => {
                clear(form);
                showMessage(form, message("info", AJS.I18n.getText("milepost.script.changed.loaded")));
            }, (problem) => showProblem(form, problem, {}));
        });
        return message("warning", AJS.I18n.getText("milepost.script.changed"),
            element("p", {}, AJS.I18n.getText("milepost.script.changed.text")), element("p", {}, button));
    }

    /** Shows a problem where it belongs. Nothing typed is lost. */
    function showProblem(form, problem, options) {
        clear(form);
        const place = problem.kind === "field" && fieldOf(form, problem.field);
        if (place && !place.hidden) {
            showFieldError(form, problem.field, problem.message + (problem.advice ? " " + problem.advice : ""));
        } else if (problem.kind === "changed" && options.reload) {
            showMessage(form, changedMessage(form, () => options.reload(problem)));
        } else if (problem.kind === "screen" && options.onScreen) {
            showMessage(form, options.onScreen(problem));
        } else {
            showMessage(form, message("error", problem.message, element("p", {}, problem.advice || "")));
        }
    }

    function requiredText(field) {
        if (field.type === "checkbox") {
            return AJS.I18n.getText("milepost.script.required.agree");
        }
        return ["select", "radio"].includes(field.type) ? AJS.I18n.getText("milepost.script.required.choice") : AJS.I18n.getText("milepost.script.required");
    }

    function missing(form, fields, values) {
        const asked = (field) => !form.elements[field.name].disabled && !fieldOf(form, field.name).hidden;
        const empty = fields.filter((field) => field.required && !values[field.name] && asked(field));
        // A half typed date reads as empty: say so instead of saving "no date".
        const broken = Array.from(form.elements).filter((input) => input.type === "date" && input.validity && input.validity.badInput);
        clear(form);
        empty.forEach((field) => showFieldError(form, field.name, requiredText(field)));
        broken.forEach((input) => showFieldError(form, input.name, AJS.I18n.getText("milepost.script.date")));
        return empty.length + broken.length > 0;
    }

    /**
     * Makes a form send itself once at a time.
     * @param options fields (name, type, required), buttons (all that submit), submit(values, button) -> promise, done(answer),
     *        reload(problem) -> promise, onScreen(problem) -> element
     */
    function wire(form, options) {
        let sending = false;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const button = event.submitter || options.buttons[0];
            const values = valuesOf(form);
            if (sending || missing(form, options.fields, values)) {
                return;
            }
            sending = true;
            busy(options.buttons, button, true);
            options.submit(values, button).then(options.done, (problem) => showProblem(form, asProblem(problem), options)).finally(() => {
                sending = false;
                busy(options.buttons, button, false);
            });
        });
    }

    /** A fault of a script is no answer of the server: let the console have it, and the person a sentence. */
    function asProblem(reason) {
        if (reason && reason.kind) {
            return reason;
        }
        window.reportError(reason);
        return {kind: "unexpected", message: AJS.I18n.getText("milepost.script.unexpected"), advice: ""};
    }

    function busy(buttons, pressed, on) {
        buttons.forEach((button) => button.toggleAttribute("disabled", on && button !== pressed));
        if (pressed.busy) {
            pressed[on ? "busy" : "idle"]();
        }
    }

    /**
     * A dialog with a form; gone from the page once it is closed, and the focus is back where it was.
     * @param options name, title, intro (elements or texts), fields, submit text, danger, secondary ({text, name}: another button that
     *        submits), send(values, button) -> promise, done(answer), left() when closed otherwise, reload, onScreen, size,
     *        tells (it only tells something: there is nothing to cancel)
     */
    function dialog(options) {
        const id = newId(options.name);
        const opener = document.activeElement;
        const form = element("form", {class: "aui top-label milepost-form", id: id + "-form", novalidate: true});
        form.append(...(options.intro || []), ...options.fields.map(row));
        const submit = element("button", {type: "submit", form: form.id, class: "aui-button aui-button-primary"}, options.submit);
        const secondary = options.secondary && element("button", {type: "submit", form: form.id, class: "aui-button", value: options.secondary.name}, options.secondary.text);
        const cancel = element("button", {type: "button", class: "aui-button aui-button-link"}, AJS.I18n.getText("milepost.cancel"));
        const actions = element("div", {class: "aui-dialog2-footer-actions"}, submit, ...(secondary ? [secondary] : []), ...(options.tells ? [] : [cancel]));
        const section = element("section", {
            "id": id, "class": "aui-dialog2 aui-dialog2-" + (options.size || "medium") + " aui-layer milepost-dialog", "role": "dialog", "aria-modal": "true",
            "aria-labelledby": id + "-title", "data-aui-remove-on-hide": "true", "hidden": true
        },
        element("div", {class: "aui-dialog2-header"}, element("h2", {class: "aui-dialog2-header-main", id: id + "-title", dir: "auto"}, options.title)),
        element("div", {class: "aui-dialog2-content"}, form),
        element("div", {class: "aui-dialog2-footer"}, actions));
        document.body.append(section);
        const layer = AJS.dialog2(section);
        let finished = false;
        wire(form, {
            fields: options.fields,
            buttons: secondary ? [submit, secondary] : [submit],
            submit: options.send,
            done: (answer) => {
                finished = true;
                layer.hide();
                options.done(answer);
            },
            reload: options.reload,
            onScreen: options.onScreen
        });
        cancel.addEventListener("click", () => layer.hide());
        layer.on("hide", () => {
            if (!finished && opener && opener.isConnected) {
                setTimeout(() => opener.focus(), 0);
            }
            if (!finished && options.left) {
                options.left();
            }
        });
        layer.show();
        return {form: form, hide: () => layer.hide(), footer: actions};
    }

    Milepost.element = element;
    Milepost.form = {wire: wire, dialog: dialog, fieldOf: fieldOf, same: same, catchUp: catchUp, require: require, message: message, showProblem: showProblem, valuesOf: valuesOf};
}());
