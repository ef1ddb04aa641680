/* What the products put on every page beside AUI: where the page lies, texts, and formats. */
(function (window, document) {
    "use strict";
    function meta(name) {
        var element = document.querySelector('meta[name="' + name + '"]');
        return element ? element.getAttribute("content") : "";
    }
    var path = meta("ajs-context-path");
    window.WRM = window.WRM || {};
    window.WRM.contextPath = function () { return path; };
    window.WRM.I18n = window.WRM.I18n || {getText: function (key) { return key; }};
    window.AJS.contextPath = window.WRM.contextPath;
    window.AJS.I18n = window.AJS.I18n || {};
    window.AJS.I18n.getText = window.WRM.I18n.getText;
    window.WRM.format = window.AJS.format;
    window.AJS.Meta = window.AJS.Meta || {};
    window.AJS.Meta.get = function (name) { return meta("ajs-" + name) || undefined; };
}(window, document));
