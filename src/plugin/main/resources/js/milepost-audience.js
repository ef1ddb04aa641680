/** A field for several people and groups: a person is looked up and added, a group is chosen; whoever is added can be unticked again. */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const element = Milepost.element;

    /**
     * @param field {name, label, options: the groups to choose from}
     * @param id from which ids within it are made
     * @param description where its help and its errors stand
     */
    Milepost.audience = function (field, id, description) {
        const chosen = element("div", {class: "milepost-audience-chosen"});
        const status = element("div", {class: "assistive", role: "status"});

        function add(value, text) {
            const there = Array.from(chosen.querySelectorAll("input")).find((input) => input.value === value);
            if (there) {
                there.checked = true;
            } else {
                const box = id + "-" + chosen.children.length;
                chosen.append(element("div", {class: "checkbox"},
                    element("input", {type: "checkbox", class: "checkbox", name: field.name, id: box, value: value, checked: true}),
                    element("label", {for: box, dir: "auto"}, text)));
            }
            status.textContent = AJS.I18n.getText("milepost.audience.added", text);
            // What was missing is there now.
            made.querySelector(".error").replaceChildren();
            made.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
        }

        const person = element("input", {type: "text", class: "text full-width-field", id: id + "-person", autocomplete: "off", dir: "auto",
            "aria-describedby": id + "-help " + id + "-error"});
        const group = element("select", {class: "select full-width-field", id: id + "-group"}, element("option", {value: ""}, AJS.I18n.getText("milepost.audience.group.none")),
            ...field.options.map((option) => element("option", {value: option.value}, option.text)));
        const button = element("button", {type: "button", class: "aui-button"}, AJS.I18n.getText("milepost.audience.add"));
        const line = element("div", {class: "milepost-audience-line"}, person, button);
        const personRow = element("div", {class: "milepost-audience-row"}, element("label", {for: person.id}, AJS.I18n.getText("milepost.audience.person")), line);
        const groupRow = element("div", {class: "milepost-audience-row"}, element("label", {for: group.id}, AJS.I18n.getText("milepost.audience.group")), group);

        function addPerson(name, text) {
            if (name) {
                add("user:" + name, text);
                person.value = "";
                person.focus();
            }
        }

        button.addEventListener("click", () => addPerson(person.value.trim(), person.value.trim()));
        // Before the listener below: Enter on a suggestion chooses it.
        Milepost.personPicker(person, personRow, (found) => addPerson(found.name, found.fullName));
        person.addEventListener("keydown", (event) => {
            // Enter in here adds; it sends the form once nothing is typed.
            if (event.key === "Enter" && person.value.trim() && !event.defaultPrevented) {
                event.preventDefault();
                addPerson(person.value.trim(), person.value.trim());
            }
        });
        group.addEventListener("change", () => {
            if (group.value) {
                add(group.value, group.selectedOptions[0].textContent);
                group.value = "";
            }
        });
        const made = element("fieldset", {"class": "group milepost-audience", "aria-describedby": id + "-help " + id + "-error", "data-milepost-several": field.name},
            element("legend", {}, element("span", {}, field.label)), chosen, personRow, ...(field.options.length ? [groupRow] : []), status, ...description);
        return made;
    };
}());
