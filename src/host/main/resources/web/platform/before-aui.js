/* What the products load before AUI: where the page lies (AUI takes AJS.contextPath over while it loads), and texts. */
(function (window, document) {
    "use strict";
    var path = document.querySelector('meta[name="ajs-context-path"]').getAttribute("content");
    window.WRM = window.WRM || {};
    window.WRM.contextPath = function () { return path; };
    window.WRM.I18n = {getText: function (key) { return key; }};
    window.AJS = window.AJS || {};
    window.AJS.contextPath = window.WRM.contextPath;
}(window, document));
