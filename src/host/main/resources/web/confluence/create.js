/* The part of Confluence's create dialog that plugins talk to. */
(function () {
    'use strict';

    var callbacks = {};
    window.Confluence = window.Confluence || {};
    window.Confluence.Blueprint = {
        setDirectCallback: function (itemKey, callback) {
            callbacks[itemKey] = callback;
        }
    };
    document.addEventListener('click', function (event) {
        var item = event.target.closest('[data-item-module-complete-key]');
        var callback = item && callbacks[item.getAttribute('data-item-module-complete-key')];
        if (callback) {
            var state = {spaceKey: item.getAttribute('data-space-key')};
            callback(event, state);
            if (state.finalUrl) {
                window.location.assign(state.finalUrl);
            }
        }
    });
}());
