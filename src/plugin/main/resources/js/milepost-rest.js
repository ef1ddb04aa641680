/**
 * Calls of Milepost's REST resources. A refused call rejects with a Problem, whatever went wrong, so that forms need to know only these:
 *   {kind: "field" | "refused" | "changed" | "screen" | "session" | "offline" | "unexpected",
 *    code, field, message, advice, current, url}
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};

    function problemOf(status, answer) {
        if (status === 401) {
            return {
                kind: "session",
                message: AJS.I18n.getText("milepost.script.session"),
                advice: AJS.I18n.getText("milepost.script.session.text")
            };
        }
        if (!answer || !answer.code || answer.id) {
            return {
                kind: "unexpected",
                message: AJS.I18n.getText("milepost.script.unexpected"),
                advice: AJS.I18n.getText("milepost.script.unexpected.text", (answer && answer.id) || status)
            };
        }
        return Object.assign({}, answer, {kind: kindOf(answer)});
    }

    function kindOf(answer) {
        if (answer.code === "CONFLICT" || answer.code === "STALE") {
            return "changed";
        }
        if (answer.code === "NEEDS_JIRA_SCREEN") {
            return "screen";
        }
        return answer.field ? "field" : "refused";
    }

    function offline() {
        return {
            kind: "offline",
            message: AJS.I18n.getText("milepost.script.offline"),
            advice: AJS.I18n.getText("milepost.script.offline.text")
        };
    }

    async function send(method, path, text) {
        const address = AJS.contextPath() + "/rest/milepost/1.0/" + path;
        const request = {
            method: method,
            credentials: "same-origin",
            headers: {
                "Accept": "application/json",
                "Content-Type": "application/json",
                "X-Atlassian-Token": "no-check"
            },
            body: text
        };
        let response;
        let answer;
        try {
            response = await fetch(address, request);
            answer = await response.text();
        } catch (e) {
            throw offline();
        }
        const parsed = parse(answer);
        if (!response.ok) {
            throw problemOf(response.status, parsed);
        }
        return parsed;
    }

    const json = (body) => body === undefined ? undefined : JSON.stringify(body);

    function parse(text) {
        try {
            return JSON.parse(text);
        } catch (e) {
            // An empty answer, or the page of a proxy: either way there is nothing in it for us.
            return null;
        }
    }

    Milepost.rest = {
        get: (path) => send("GET", path),
        post: (path, body) => send("POST", path, json(body)),
        put: (path, body) => send("PUT", path, json(body)),
        remove: (path) => send("DELETE", path),
        /** For JSON that somebody typed: the server says where it is none. */
        sendText: (method, path, text) => send(method, path, text)
    };
}());
