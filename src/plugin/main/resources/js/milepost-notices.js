/** Tells once, on any page, that somebody shared something, and that a review is due. Asks the server rarely: at most once in ten minutes of a browser tab. */
(function () {
    "use strict";

    const ASKED = "milepost.notices.asked";
    const PAUSE = 10 * 60 * 1000;
    const REMINDED = "milepost.notices.reviews";

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

    function flag(title, address, text) {
        const link = document.createElement("a");
        link.href = AJS.contextPath() + "/plugins/servlet/milepost/career" + address;
        link.textContent = text;
        // AUI's place for what can be done about a message: in its text a link would differ by its colour alone.
        const actions = document.createElement("ul");
        actions.className = "aui-nav-actions-list";
        actions.appendChild(document.createElement("li")).appendChild(link);
        const made = AJS.flag({type: "info", close: "manual", title: title, body: actions.outerHTML});
        // AUI moves the focus into a flag with a link; one that comes by itself must not take it from where somebody types.
        made.setAttribute("role", "alert");
        return made;
    }

    function show(notices) {
        const title = notices.length === 1
            ? AJS.I18n.getText("milepost.notice.title", notices[0].owner.fullName)
            : AJS.I18n.getText("milepost.notice.title.many", notices.length);
        flag(title, "#milepost-received", AJS.I18n.getText("milepost.notice.open")).addEventListener("aui-flag-close", () => call("POST", "notices/seen"));
    }

    const nameOf = (pair) => pair.you === "OWNER" ? pair.partner : pair.owner;
    const dayOf = (pair) => new Date(pair.next + "T00:00").toLocaleDateString([], {day: "numeric", month: "short", year: "numeric"});

    /** Each planned day is told once in this browser, however often a page is opened after it. */
    function remind(pairs) {
        const told = JSON.parse(localStorage.getItem(REMINDED) || "[]");
        const tokenOf = (pair) => [AJS.Meta.get("remote-user"), pair.owner.name, pair.partner.name, pair.next].join("/");
        const fresh = pairs.filter((pair) => !told.includes(tokenOf(pair)));
        if (fresh.length === 0) {
            return;
        }
        const title = fresh.length === 1
            ? AJS.I18n.getText("milepost.notice.review", nameOf(fresh[0]).fullName, dayOf(fresh[0]))
            : AJS.I18n.getText("milepost.notice.review.many", fresh.length);
        flag(title, "?reviews", AJS.I18n.getText("milepost.review.list.open"));
        localStorage.setItem(REMINDED, JSON.stringify(told.concat(fresh.map(tokenOf)).slice(-200)));
    }

    AJS.toInit(() => {
        if (!AJS.Meta.get("remote-user") || !isLate() || document.querySelector("[data-milepost-received], #milepost-reviews-page, #milepost-review")) {
            return;
        }
        sessionStorage.setItem(ASKED, String(Date.now()));
        call("GET", "notices").then((response) => response.ok ? response.json() : []).then((notices) => {
            if (notices.length > 0) {
                show(notices);
            }
            return call("GET", "notices/reviews");
        }).then((response) => response.ok ? response.json() : {pairs: []}).then((due) => remind(due.pairs)).catch(() => {
            // Nobody asked for this: a page that is left or a server that restarts is no reason to disturb. The next page asks again.
            sessionStorage.removeItem(ASKED);
        });
    });
}());
