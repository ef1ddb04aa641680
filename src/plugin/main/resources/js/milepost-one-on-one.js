/** The item "Create 1:1" of Confluence's create dialog leads to a page of its own: that saves the page together with its restriction, which a blueprint can't. */
(function () {
    "use strict";

    const blueprints = window.Confluence && window.Confluence.Blueprint;
    if (!blueprints || !blueprints.setDirectCallback) {
        return;
    }
    blueprints.setDirectCallback("org.milepost:create-one-on-one", function (event, state) {
        state.finalUrl = AJS.contextPath() + "/plugins/servlet/milepost/one-on-one?space=" + encodeURIComponent(state.spaceKey || "");
    });
}());
