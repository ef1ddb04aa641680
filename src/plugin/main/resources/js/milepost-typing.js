/**
 * Texts that are saved while somebody types, and none is lost: what is not saved yet stands beside it in words, is kept in this tab, and is tried again. It needs
 * nothing else of Milepost and talks to the address that it is given, so that any page of any product can use it:
 *   data-milepost-typing="ADDRESS"    on the area; data-milepost-poll on it brings in what the other one answers
 *   data-milepost-typed="PATH"        on what holds a textarea and .milepost-typed-state; PUT ADDRESS/PATH takes {text} with If-Match, and answers {text, version}
 *   data-milepost-version="N"         what saving rests on; empty: the text itself is got from there first
 *   data-milepost-others="QUESTION"   where the other one's answer stands
 *   .milepost-typed-outside           of an area in a fold: where it says, folded up, that something in it is not saved
 */
(function () {
    "use strict";

    const Milepost = window.Milepost = window.Milepost || {};
    const PAUSE = 800;
    const LONGEST = 5000;
    const TIMEOUT = 15000;
    const RETRIES = [3000, 6000, 12000, 30000];
    const POLL = 10000;
    const KEPT = "milepost.typing.";
    const fields = [];
    const heard = new Map();
    let leaving = false;

    const now = () => new Date().toLocaleTimeString([], {hour: "2-digit", minute: "2-digit"});
    const plain = (text) => text.replace(/\r\n/g, "\n").trim();
    const same = (one, other) => plain(one) === plain(other);

    /** One call. Rejects with {kind: "session" | "consent" | "offline" | "changed" | "gone" | "refused", message, current, url}. */
    async function call(method, address, version, body, more) {
        const headers = {"Accept": "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check"};
        if (version !== undefined) {
            headers["If-Match"] = "\"" + version + "\"";
        }
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), TIMEOUT);
        let response;
        let answer;
        try {
            response = await fetch(address, {method: method, credentials: "same-origin", headers: headers, body: body && JSON.stringify(body), signal: stop.signal, ...more});
            answer = parse(await response.text());
        } catch (e) {
            throw {kind: "offline"};
        } finally {
            clearTimeout(timer);
        }
        // A log-in page comes with 200 from wherever it was sent on to.
        if (response.status === 401 || response.redirected || response.ok && !answer) {
            throw {kind: "session"};
        }
        if (!response.ok) {
            throw problemOf(response.status, answer || {});
        }
        return answer;
    }

    function parse(text) {
        try {
            return JSON.parse(text);
        } catch (e) {
            return null;
        }
    }

    function problemOf(status, answer) {
        if (status === 412 || answer.code === "CONFLICT" || answer.code === "STALE") {
            return {kind: "changed", current: answer.current || {text: "", version: 0}};
        }
        // Without a code somebody else says so: a proxy, or a product whose Milepost is just being replaced.
        if (answer.code === "NOT_FOUND" || answer.code === "NOT_ALLOWED") {
            return {kind: "gone"};
        }
        if (answer.code === "CONSENT_NEEDED") {
            return {kind: "consent", message: answer.message, url: answer.url};
        }
        return status >= 500 || status === 429 || !answer.code ? {kind: "offline"}
            : {kind: answer.code === "REVIEW_CLOSED" ? "closed" : "refused", message: answer.message + " " + (answer.advice || "")};
    }

    /** A browser may give a page no storage, or no more of it: then a text stands in its field alone, and is saved from there. */
    function stored(use) {
        try {
            return use(sessionStorage);
        } catch (e) {
            return null;
        }
    }

    /** Of whoever is logged in: nobody else who uses this tab finds it. */
    const keyOf = (address) => KEPT + (AJS.Meta.get("remote-user") || "") + "." + address;

    function kept(key) {
        return parse(stored((storage) => storage.getItem(key)) || "null");
    }

    /** Keeps what is not sent yet while the page loads anew. @param values nothing for what is sent */
    function hold(address, values) {
        stored((storage) => values ? storage.setItem(keyOf(address), JSON.stringify(values)) : storage.removeItem(keyOf(address)));
    }

    /** Folded up, a text that is not saved says so, and nothing else of it is seen. */
    function showOutside(place, isLeft) {
        if (place) {
            place.textContent = isLeft ? AJS.I18n.getText("milepost.typing.unsaved") : "";
        }
    }

    /** Says how a text stands beside it, and once to those who do not see it. */
    function show(field, state, text, ...more) {
        showOutside(field.outside, !same(field.area.value, field.saved) || kept(field.key));
        field.state = state;
        field.place.className = "milepost-typed-state milepost-typed-" + state;
        field.place.replaceChildren(text, ...more);
        if (state !== "unsaved" && state !== "saving" && state !== field.said) {
            field.voice.textContent = text;
        }
        field.said = state === "unsaved" || state === "saving" ? field.said : state;
    }

    function button(text, pressed) {
        const made = document.createElement("button");
        made.type = "button";
        made.className = "aui-button aui-button-compact";
        made.textContent = text;
        made.addEventListener("click", pressed);
        return made;
    }

    function quote(text) {
        const made = document.createElement("blockquote");
        made.className = "milepost-typed-other";
        made.dir = "auto";
        made.textContent = text;
        return made;
    }

    /** Whatever was typed stays in this tab until it is saved; under the name of whoever typed it, for nobody else to find. */
    function keep(field) {
        stored((storage) => same(field.area.value, field.saved) ? storage.removeItem(field.key)
            : storage.setItem(field.key, JSON.stringify({text: field.area.value, version: field.version})));
    }

    function typed(field) {
        keep(field);
        if (field.conflict || field.over) {
            return;
        }
        show(field, "unsaved", AJS.I18n.getText("milepost.typing.unsaved"));
        field.since = field.since || Date.now();
        later(field, Math.max(0, Math.min(PAUSE, field.since + LONGEST - Date.now())));
    }

    function later(field, delay) {
        clearTimeout(field.timer);
        field.timer = setTimeout(() => save(field), delay);
    }

    /** Saves what is typed; one call at a time, and once more for what was typed meanwhile. */
    function save(field, more) {
        clearTimeout(field.timer);
        if (field.saving || field.conflict || field.over || field.area.disabled) {
            return field.saving || Promise.resolve();
        }
        if (same(field.area.value, field.saved)) {
            saved(field, field.version, field.area.value);
            return Promise.resolve();
        }
        const text = field.area.value;
        field.since = 0;
        // What says that it is not saved stays until it is: a line that goes would move a button away from under the press that left the text.
        if (field.state !== "lost") {
            show(field, "saving", AJS.I18n.getText("milepost.typing.saving"));
        }
        field.saving = call("PUT", field.address, field.version, {text: text}, more)
            .then((answer) => saved(field, answer.version, text), (problem) => refused(field, problem, text))
            .finally(() => {
                field.saving = null;
                if (field.state === "saved" && !same(field.area.value, field.saved)) {
                    typed(field);
                }
            });
        return field.saving;
    }

    function saved(field, version, text) {
        field.version = version;
        field.saved = text;
        field.tries = 0;
        field.since = 0;
        keep(field);
        show(field, "saved", AJS.I18n.getText("milepost.typing.saved", now()));
    }

    function refused(field, problem, text) {
        if (problem.kind === "changed" && same(problem.current.text, text)) {
            // It got there, and the answer did not get back.
            saved(field, problem.current.version, text);
        } else if (problem.kind === "changed" && field.unheard !== undefined && same(problem.current.text, field.unheard)) {
            // So did what was sent before it.
            field.version = problem.current.version;
            field.saved = problem.current.text;
            later(field, 0);
        } else if (problem.kind === "changed") {
            conflict(field, problem.current);
        } else if (problem.kind === "gone" || problem.kind === "closed") {
            field.over = true;
            show(field, "lost", problem.kind === "gone" ? AJS.I18n.getText("milepost.typing.gone") : problem.message + AJS.I18n.getText("milepost.typing.copy"));
        } else if (problem.kind === "refused") {
            show(field, "lost", AJS.I18n.getText("milepost.typing.refused", problem.message));
        } else {
            field.unheard = text;
            tryAgain(field, problem);
        }
    }

    function link(address, text) {
        const made = document.createElement("a");
        made.href = address;
        made.target = "_blank";
        made.rel = "noopener";
        made.textContent = text;
        return made;
    }

    /** Says why it was not saved and what to do about that, in a tab of its own: this one keeps the text. */
    function tryAgain(field, problem) {
        if (problem.kind === "session") {
            show(field, "lost", AJS.I18n.getText("milepost.typing.session"), " ", link(window.location.href, AJS.I18n.getText("milepost.typing.session.link")));
        } else if (problem.kind === "consent" && problem.url) {
            show(field, "lost", problem.message, " ", link(problem.url, AJS.I18n.getText("milepost.macro.authorise.link")));
        } else {
            show(field, "lost", problem.message || AJS.I18n.getText("milepost.typing.offline"));
        }
        later(field, RETRIES[Math.min(field.tries, RETRIES.length - 1)]);
        field.tries += 1;
    }

    /** The same text was saved elsewhere: both stand here, and whoever typed them chooses. */
    function conflict(field, current) {
        field.conflict = true;
        const other = quote(current.text || AJS.I18n.getText("milepost.typing.empty"));
        const settle = (text) => {
            field.conflict = false;
            field.version = current.version;
            field.saved = current.text;
            field.area.value = text;
            field.area.focus();
            typed(field);
            save(field);
        };
        show(field, "lost", AJS.I18n.getText("milepost.typing.changed"), other,
            button(AJS.I18n.getText("milepost.typing.changed.mine"), () => settle(field.area.value)),
            button(AJS.I18n.getText("milepost.typing.changed.other"), () => settle(current.text)),
            button(AJS.I18n.getText("milepost.typing.changed.both"), () => settle(current.text + "\n\n" + field.area.value)));
    }

    const outsideOf = (area) => area.closest("details") && area.closest("details").querySelector(".milepost-typed-outside");

    function fieldIn(area, holder, voice) {
        const base = area.dataset.milepostTyping;
        const textarea = holder.querySelector("textarea");
        const field = {area: textarea, place: holder.querySelector(".milepost-typed-state"), voice: voice, path: holder.dataset.milepostTyped,
            address: base + "/" + holder.dataset.milepostTyped, version: Number(holder.dataset.milepostVersion), saved: textarea.defaultValue, tries: 0, since: 0, saving: null,
            outside: outsideOf(area), key: keyOf(base + "/" + holder.dataset.milepostTyped)};
        fields.push(field);
        textarea.addEventListener("input", () => typed(field));
        textarea.addEventListener("blur", () => save(field));
        if (holder.dataset.milepostVersion === "") {
            load(field);
        } else {
            restore(field);
        }
    }

    /** The text is not in the page: it is got by whoever may read it. */
    function load(field) {
        call("GET", field.address).then((answer) => {
            field.area.value = answer.text;
            field.saved = answer.text;
            field.version = answer.version;
            field.area.disabled = false;
            restore(field);
        }, (problem) => {
            if (problem.kind === "consent" && problem.url) {
                show(field, "lost", problem.message, " ", link(problem.url, AJS.I18n.getText("milepost.macro.authorise.link")));
            } else {
                show(field, "lost", problem.kind === "session" ? AJS.I18n.getText("milepost.typing.session") : AJS.I18n.getText("milepost.typing.unread"));
            }
            if (problem.kind !== "gone") {
                setTimeout(() => load(field), RETRIES[Math.min(field.tries, RETRIES.length - 1)]);
                field.tries += 1;
            }
        });
    }

    /** What was typed in this tab before and not saved is put back, and saved if nothing else was meanwhile. */
    function restore(field) {
        const left = kept(field.key);
        if (!same(field.area.value, field.saved)) {
            // Somebody was faster than this script.
            typed(field);
            return;
        }
        if (!left || same(left.text, field.saved)) {
            stored((storage) => storage.removeItem(field.key));
            showOutside(field.outside, false);
            return;
        }
        field.area.value = left.text;
        field.version = left.version;
        show(field, "unsaved", AJS.I18n.getText("milepost.typing.restored"));
        later(field, PAUSE);
    }

    /** What the other one has answered meanwhile, and what oneself has in another window as long as nothing is being typed here. */
    function poll(area, note) {
        const asked = performance.now();
        call("GET", area.dataset.milepostTyping + "/answers").then((answers) => {
            if (asked < heard.get(area)) {
                // What was asked for later is here already.
                return;
            }
            heard.set(area, asked);
            say(note, "");
            answers.forEach((answer) => {
                const place = area.querySelector("[data-milepost-others='" + CSS.escape(answer.question) + "']");
                if (!answer.yours && place && place.textContent !== answer.text) {
                    place.textContent = answer.text;
                } else if (answer.yours) {
                    catchUp(fields.find((field) => field.path === "answers/" + answer.question && area.contains(field.area)), answer);
                }
            });
        }, (problem) => {
            if (problem.kind === "session") {
                say(note, AJS.I18n.getText("milepost.typing.poll.session"));
            } else if (problem.kind === "gone") {
                say(note, AJS.I18n.getText("milepost.typing.gone"));
            }
        });
    }

    /** A message is read out each time it is set: only when it is another one. */
    function say(note, text) {
        if (note.textContent !== text) {
            note.textContent = text;
        }
    }

    function catchUp(field, answer) {
        if (field && !field.saving && !field.conflict && answer.version > field.version && same(field.area.value, field.saved)) {
            field.area.value = answer.text;
            saved(field, answer.version, answer.text);
        }
    }

    function watch(area) {
        const voice = document.createElement("div");
        voice.className = "assistive";
        voice.setAttribute("role", "status");
        area.append(voice);
        area.querySelectorAll("[data-milepost-typed]").forEach((holder) => fieldIn(area, holder, voice));
        if (area.hasAttribute("data-milepost-poll")) {
            const note = area.querySelector(".milepost-typing-note");
            const look = () => document.visibilityState === "visible" && area.isConnected && poll(area, note);
            setInterval(look, POLL);
            window.addEventListener("focus", look);
        }
    }

    /** What was typed in this tab below an address and never saved, of fields that the page does not show any more: [{key, text}]. */
    function left(address) {
        const start = keyOf(address + "/answers/");
        const keys = stored((storage) => Object.keys(storage)) || [];
        return keys.filter((key) => key.startsWith(start) && !fields.some((field) => field.key === key)).map((key) => ({key: key, text: (kept(key) || {}).text})).filter((one) => one.text);
    }

    /**
     * What was typed here and not saved before the review was closed: it goes nowhere by itself, and whoever typed it says what becomes of it.
     *
     * @param show puts a message where it is to stand
     * @param add says the text later: add(text, message, button, forget), and forgets it here once it is there
     */
    function offerLeft(address, show, add) {
        left(address).forEach((one) => {
            const forget = () => stored((storage) => storage.removeItem(one.key));
            const message = document.createElement("div");
            message.className = "aui-message aui-message-warning milepost-message milepost-typed-left";
            message.setAttribute("role", "status");
            const title = document.createElement("p");
            title.className = "title";
            title.appendChild(document.createElement("strong")).textContent = AJS.I18n.getText("milepost.typing.left");
            const choices = document.createElement("p");
            const adding = button(AJS.I18n.getText("milepost.typing.left.add"), () => add(one.text, message, adding, forget));
            choices.append(adding, " ", button(AJS.I18n.getText("milepost.typing.left.drop"), () => {
                forget();
                message.remove();
            }));
            message.append(title, quote(one.text), choices);
            show(message);
        });
    }

    /** What is folded up is got when somebody unfolds it, and not before: others may look at the same screen. What this tab could not save yet is said outside. */
    function begin(area) {
        const fold = area.closest("details:not([open])");
        if (!fold) {
            watch(area);
            return;
        }
        const isLeft = Array.from(area.querySelectorAll("[data-milepost-typed]")).some((holder) => kept(keyOf(area.dataset.milepostTyping + "/" + holder.dataset.milepostTyped)));
        showOutside(outsideOf(area), isLeft);
        fold.addEventListener("toggle", () => watch(area), {once: true});
    }

    const unsaved = () => fields.filter((field) => !same(field.area.value, field.saved));

    /** Saves all that is typed, as far as that is possible now. What is not saved is put back when the page is there again. @param leave whether the page goes */
    function settle(leave) {
        leaving = leave === true;
        return Promise.all(unsaved().map((field) => save(field)));
    }

    /** The same before something that goes by all that is typed here. Rejects as long as something of it is not saved, with words for whoever pressed. */
    function settled(area) {
        // Once more for whoever typed on while it was on its way.
        return settle().then(() => Promise.all(unsaved().filter((field) => field.state !== "lost").map((field) => save(field)))).then(() => {
            if (unsaved().some((field) => area.contains(field.area))) {
                throw {message: AJS.I18n.getText("milepost.typing.unsettled")};
            }
        });
    }

    function all(more) {
        unsaved().forEach((field) => save(field, more));
    }

    /** Something changed: whatever is on its way and fails is soon tried again. */
    function anew() {
        fields.forEach((field) => {
            field.tries = 0;
        });
        all();
    }

    window.addEventListener("focus", anew);
    window.addEventListener("online", anew);
    document.addEventListener("visibilitychange", () => all({keepalive: true}));
    window.addEventListener("beforeunload", (event) => {
        if (!leaving && unsaved().length > 0) {
            all({keepalive: true});
            event.preventDefault();
        }
    });

    Milepost.typing = {hold: hold, held: (address) => kept(keyOf(address)), settle: settle, settled: settled, watch: watch,
        offerLeft: offerLeft};
    AJS.toInit(() => document.querySelectorAll("[data-milepost-typing]").forEach(begin));
}());
