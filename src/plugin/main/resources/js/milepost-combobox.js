/** Suggestions under a text field while somebody types: a combobox as the ARIA practices describe it (version 1.2). What stands in the field counts, chosen or not. */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const PAUSE = 250;

    /**
     * @param input the text field, which stays where it is
     * @param place where it is told how many there are, for who does not see the list
     * @param options label: of the list; find(query) -> promise of what there is to choose; option(item) -> what to show of one; choose(item);
     *        told(count) -> words; open: whether the down arrow shows what there is in an empty field, too
     */
    Milepost.combobox = function (input, place, options) {
        const list = Milepost.element("ul", {class: "milepost-suggestions", role: "listbox", id: input.id + "-list", hidden: true, "aria-label": options.label});
        const status = Milepost.element("div", {class: "assistive", role: "status"});
        const box = Milepost.element("div", {class: "milepost-picker"});
        let timer = 0;
        let asked = null;
        let active = -1;
        let items = [];

        input.replaceWith(box);
        box.append(input, list);
        place.append(status);
        Object.entries({role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, spellcheck: "false"})
            .forEach(([name, value]) => input.setAttribute(name, value));

        function close() {
            list.hidden = true;
            active = -1;
            asked = null;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        function choose(option) {
            const item = items[Array.from(list.children).indexOf(option)];
            close();
            input.focus();
            options.choose(item);
        }

        function highlight(index) {
            const shown = Array.from(list.children);
            active = (index + shown.length) % shown.length;
            shown.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
            input.setAttribute("aria-activedescendant", shown[active].id);
            shown[active].scrollIntoView({block: "nearest"});
        }

        function show(found) {
            items = found;
            list.replaceChildren(...items.map((item, i) => Milepost.element("li", {role: "option", id: list.id + "-" + i, "aria-selected": "false"}, ...options.option(item))));
            status.textContent = options.told(items.length);
            list.hidden = items.length === 0;
            active = -1;
            input.setAttribute("aria-expanded", String(items.length > 0));
            input.removeAttribute("aria-activedescendant");
        }

        function ask(evenEmpty) {
            const query = input.value.trim();
            if (!query && !evenEmpty) {
                close();
                return;
            }
            asked = query;
            options.find(query).then((found) => {
                // A slow answer to what was typed before is of no use any more.
                if (asked === query && document.activeElement === input) {
                    show(found || []);
                }
            }, close);
        }

        function onArrow(event) {
            event.preventDefault();
            if (!list.hidden) {
                highlight(event.key === "ArrowDown" ? active + 1 : (active < 0 ? list.children.length : active) - 1);
            } else if (event.key === "ArrowDown") {
                ask(options.open);
            }
        }

        input.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(ask, PAUSE);
        });
        input.addEventListener("keydown", (event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                onArrow(event);
            } else if (event.key === "Enter" && active >= 0) {
                event.preventDefault();
                choose(list.children[active]);
            } else if (event.key === "Escape" && !list.hidden) {
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
