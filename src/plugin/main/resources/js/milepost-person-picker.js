/**
 * Suggestions under a field for a user name: a combobox as the ARIA practices describe it. It asks the server only what the person may know
 * (Browse Users); whoever may not look people up types the exact name.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const PAUSE = 250;

    Milepost.personPicker = function (input, place) {
        const list = Milepost.element("ul", {class: "milepost-suggestions", role: "listbox", id: input.id + "-list", hidden: true,
            "aria-label": AJS.I18n.getText("milepost.dialog.share.user")});
        const status = Milepost.element("div", {class: "assistive", role: "status"});
        const box = Milepost.element("div", {class: "milepost-picker"});
        let timer = 0;
        let asked = "";
        let active = -1;

        input.replaceWith(box);
        box.append(input, list);
        place.append(status);
        Object.entries({role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, spellcheck: "false"})
            .forEach(([name, value]) => input.setAttribute(name, value));

        function close() {
            list.hidden = true;
            active = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        function choose(option) {
            input.value = option.dataset.milepostName;
            close();
            input.focus();
        }

        function highlight(index) {
            const options = Array.from(list.children);
            active = (index + options.length) % options.length;
            options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
            input.setAttribute("aria-activedescendant", options[active].id);
            options[active].scrollIntoView({block: "nearest"});
        }

        function show(people) {
            list.replaceChildren(...people.map((person, i) => {
                const option = Milepost.element("li", {role: "option", id: list.id + "-" + i, "aria-selected": "false"},
                    Milepost.element("span", {dir: "auto"}, person.fullName), " ", Milepost.element("span", {class: "milepost-subtle"}, person.name));
                option.dataset.milepostName = person.name;
                return option;
            }));
            status.textContent = people.length ? AJS.I18n.getText("milepost.dialog.share.user.found", people.length) : AJS.I18n.getText("milepost.dialog.share.user.nobody");
            list.hidden = people.length === 0;
            active = -1;
            input.setAttribute("aria-expanded", String(people.length > 0));
            input.removeAttribute("aria-activedescendant");
        }

        function ask() {
            const query = input.value.trim();
            asked = query;
            if (!query) {
                close();
                return;
            }
            Milepost.rest.get("people?query=" + encodeURIComponent(query)).then((people) => {
                // A slow answer to what was typed before is of no use any more.
                if (asked === query && document.activeElement === input) {
                    show(people || []);
                }
            }, close);
        }

        input.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(ask, PAUSE);
        });
        input.addEventListener("keydown", (event) => {
            if (list.hidden) {
                return;
            }
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                highlight(event.key === "ArrowDown" ? active + 1 : (active < 0 ? list.children.length : active) - 1);
            } else if (event.key === "Enter" && active >= 0) {
                event.preventDefault();
                choose(list.children[active]);
            } else if (event.key === "Escape") {
                // Closes the suggestions alone, not the dialog around them.
                event.stopPropagation();
                close();
            }
        });
        input.addEventListener("blur", () => {
            clearTimeout(timer);
            close();
        });
        // Before the field loses its focus, hence not on click.
        list.addEventListener("mousedown", (event) => {
            event.preventDefault();
            const option = event.target.closest("[role=option]");
            if (option) {
                choose(option);
            }
        });
    };
}());
