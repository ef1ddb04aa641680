/** Tells once, on any page, that somebody shared something. Asks the server rarely: at most once in ten minutes of a browser tab. */
(function () {
    "use strict";

    const ASKED = "milepost.notices.asked";
    const PAUSE = 10 * 60 * 1000;

    function call(method, path) {
        return fetch(AJS.contextPath() + "/rest/milepost/1.0/" + path, {
            method: method,
            credentials: "same-origin",
            headers: {"Accept": "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check"}
        });
    }

    function isLate() {
        const asked = Number(sessionStorage.getItem(ASKED) || 0);
        return Date.now() - asked > PAUSE;
    }

    function show(notices) {
        const title = notices.length === 1
            ? AJS.I18n.getText("milepost.notice.title", notices[0].owner.fullName)
            : AJS.I18n.getText("milepost.notice.title.many", notices.length);
        const link = document.createElement("a");
        link.href = AJS.contextPath() + "/plugins/servlet/milepost/career#milepost-received";
        link.textContent = AJS.I18n.getText("milepost.notice.open");
        // AUI's place for what can be done about a message: in its text a link would differ by its colour alone.
        const actions = document.createElement("ul");
        actions.className = "aui-nav-actions-list";
        actions.appendChild(document.createElement("li")).appendChild(link);
        const flag = AJS.flag({type: "info", close: "manual", title: title, body: actions.outerHTML});
        // AUI moves the focus into a flag with a link; one that comes by itself must not take it from where somebody types.
        flag.setAttribute("role", "alert");
        flag.addEventListener("aui-flag-close", () => call("POST", "notices/seen"));
    }

    AJS.toInit(() => {
        if (!AJS.Meta.get("remote-user") || !isLate() || document.querySelector("[data-milepost-received]")) {
            return;
        }
        sessionStorage.setItem(ASKED, String(Date.now()));
        call("GET", "notices").then((response) => response.ok ? response.json() : []).then((notices) => {
            if (notices.length > 0) {
                show(notices);
            }
        }).catch(() => {
            // Nobody asked for this: a page that is left or a server that restarts is no reason to disturb. The next page asks again.
            sessionStorage.removeItem(ASKED);
        });
    });
}());
