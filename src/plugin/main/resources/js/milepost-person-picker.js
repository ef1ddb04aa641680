/**
 * Suggestions under a field for a user name. It asks the server only what the person may know (Browse Users); whoever may not look people up types
 * the exact name.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};

    /** @param choose what to do with the person chosen; by default the name is put into the field */
    Milepost.personPicker = function (input, place, choose) {
        Milepost.combobox(input, place, {
            label: AJS.I18n.getText("milepost.dialog.share.user"),
            find: (query) => Milepost.rest.get("people?query=" + encodeURIComponent(query)),
            option: (person) => [Milepost.element("span", {dir: "auto"}, person.fullName), " ", Milepost.element("span", {class: "milepost-subtle"}, person.name)],
            told: (count) => count ? AJS.I18n.getText("milepost.dialog.share.user.found", count) : AJS.I18n.getText("milepost.dialog.share.user.nobody"),
            choose: choose || ((person) => {
                input.value = person.name;
                // A value set by script is none that the browser tells of.
                input.dispatchEvent(new Event("change", {bubbles: true}));
            })
        });
    };
}());
