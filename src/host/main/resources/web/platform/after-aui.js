/* What the products add to AUI's AJS: the page's data and, for translated scripts, formats. */
(function (window, document) {
    "use strict";
    window.WRM.format = window.AJS.format;
    window.AJS.Meta = {
        get: function (name) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]');
            return element ? element.getAttribute("content") : undefined;
        }
    };
}(window, document));
