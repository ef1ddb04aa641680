/**
 * What a goal needs, picked from the library while it is typed, in the form of a resource: what was picked fills the other fields and is referred to. Any
 * other text is as good, and can be kept in one's own library on the way.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const rest = Milepost.rest;
    const element = Milepost.element;

    /** What an entry fills in beside the name, under the same names in the form. */
    const FILLED = ["kind", "link", "cost", "time"];
    const keepers = new WeakMap();

    /** What people found of an entry, in words; empty while that is not told. */
    function figure(entry) {
        return entry.worth ? AJS.I18n.getText("milepost.library.figure", entry.worth.people, entry.worth.yes, entry.worth.partly, entry.worth.no) : "";
    }

    const facts = (entry) => [entry.kindName, entry.cost, entry.time, entry.shared ? "" : AJS.I18n.getText("milepost.library.picker.own"), figure(entry)].filter(Boolean);
    const factsOf = (entry) => element("span", {class: "milepost-item-facts"}, ...facts(entry).map((fact) => element("span", {dir: "auto"}, fact)));
    const option = (entry) => [element("span", {class: "milepost-suggestion-title", dir: "auto"}, entry.title), factsOf(entry)];
    const find = (query) => rest.get("library?query=" + encodeURIComponent(query));

    const lower = (text) => (text || "").trim().toLowerCase();

    function hint() {
        return element("div", {class: "description"}, AJS.I18n.getText("milepost.library.picker.hint"), " ",
            element("a", {href: AJS.contextPath() + "/plugins/servlet/milepost/career?library", target: "_blank", rel: "noopener"}, AJS.I18n.getText("milepost.library.picker.open")));
    }

    function keepBox(id) {
        return element("div", {class: "field-group milepost-check"},
            element("div", {class: "checkbox"}, element("input", {type: "checkbox", class: "checkbox", id: id, "aria-describedby": id + "-help"}), element("label", {for: id}, AJS.I18n.getText("milepost.library.picker.keep"))),
            element("div", {class: "description", id: id + "-help"}, AJS.I18n.getText("milepost.library.picker.keep.help")));
    }

    /** What is wrong with the entry is wrong with the resource: what the entry is called stands in the field of what is needed. */
    function atTheField(problem) {
        throw problem.field === "title" ? {...problem, field: "what"} : problem;
    }

    /** What stands in the form as an entry of one's own: a second try changes the one that the first has made. */
    function keep(keeper, values) {
        const body = {kind: values.kind, title: values.what, link: values.link, cost: values.cost, time: values.time};
        const sent = keeper.kept ? rest.put("library/" + keeper.kept, body) : rest.post("library", body);
        return sent.then((entry) => {
            keeper.kept = entry.number;
            return {...values, library: String(entry.number)};
        }, atTheField);
    }

    function watch(form) {
        const what = form.elements.what;
        const row = what.closest("[data-milepost-field]");
        const picked = element("div", {class: "milepost-picked", hidden: true});
        const said = element("div", {class: "assistive", role: "status"});
        const keepRow = keepBox(what.id + "-keep");
        const last = {};
        let entry = null;

        function show() {
            const taken = form.elements.library.value !== "";
            picked.hidden = !taken;
            keepRow.hidden = taken;
            if (taken) {
                const drop = element("button", {type: "button", class: "aui-button aui-button-link"}, AJS.I18n.getText("milepost.library.picker.drop"));
                drop.addEventListener("click", () => {
                    release();
                    what.focus();
                });
                picked.replaceChildren(element("p", {}, element("strong", {}, AJS.I18n.getText("milepost.library.picker.picked")), ...(entry ? [": ", element("span", {dir: "auto"}, entry.title)] : []), " ", drop),
                    ...(entry ? [factsOf(entry)] : []), ...(entry && entry.description ? [element("p", {class: "milepost-said", dir: "auto"}, entry.description)] : []));
            }
        }

        function release() {
            form.elements.library.value = "";
            entry = null;
            said.textContent = AJS.I18n.getText("milepost.library.picker.dropped");
            show();
        }

        /** What somebody wrote there stays; what stands there from another entry, or not at all, makes room. */
        function fill(name, value) {
            const field = form.elements[name];
            if (field && value && (field.value === "" || field.value === last[name])) {
                field.value = value;
                last[name] = value;
            }
        }

        function choose(found) {
            entry = found;
            what.value = found.title;
            form.elements.library.value = String(found.number);
            FILLED.forEach((name) => fill(name, found[name]));
            said.textContent = AJS.I18n.getText("milepost.library.picker.filled", found.title);
            show();
        }

        /** Of the entry that is referred to, whoever chose it: when the form is opened, and when it caught up with somebody else's change. */
        function remember() {
            entry = null;
            show();
            if (form.elements.library.value) {
                recall(form, (found) => {
                    entry = found;
                    show();
                });
            }
        }

        row.append(hint(), picked, said);
        form.append(keepRow);
        Milepost.combobox(what, row, {
            label: AJS.I18n.getText("milepost.library.picker"), find: find, option: option, choose: choose, open: true,
            told: (count) => AJS.I18n.getText("milepost.library.picker.found", count)
        });
        // More may be written around the name of an entry; without it, it is something else.
        what.addEventListener("input", () => entry && !lower(what.value).includes(lower(entry.title)) && release());
        form.elements.library.addEventListener("change", remember);
        keepers.set(form, {kept: 0, wanted: () => !keepRow.hidden && keepRow.querySelector("input").checked});
        remember();
    }

    /** The entry that was picked before; of one that is gone it is only said that there was one. */
    function recall(form, then) {
        rest.get("library/" + form.elements.library.value).then(then, () => {
            // The form is complete without it.
        });
    }

    const isResource = (part) => part.kind === "GOAL_RESOURCE" && (!part.fields || part.fields.includes("what"));

    /** The fields that the form of a part has beside those that people fill in: the number of the entry. @param part {kind, fields} */
    function fields(part) {
        return isResource(part) ? [{name: "library", type: "ENTRY", label: ""}] : [];
    }

    /** The form of a resource: what it needs can be picked. @param part {kind, fields} */
    function watchPart(part, form) {
        if (isResource(part)) {
            watch(form);
        }
    }

    /** The values to save: with the entry that they are kept as, if that was asked for. */
    function kept(form, values) {
        const keeper = keepers.get(form);
        return keeper && keeper.wanted() ? keep(keeper, values) : Promise.resolve(values);
    }

    Milepost.libraryPicker = {fields: fields, watchPart: watchPart, kept: kept};
}());
