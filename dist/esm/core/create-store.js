import { readConsent } from "../config/read-consent.js";

import { strictness } from "../config/strictness.js";

import { trouble } from "../config/trouble.js";

import { answer } from "./answer.js";

import { cell } from "./cell.js";

import { describeRecord, idsOf } from "./consent.js";

import { isAsked, decide } from "./decide.js";

import { recall, keep } from "./keep.js";

import { encode } from "./record.js";

const now = () => Math.floor(Date.now() / 1e3);

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => (byte % 36).toString(36)).join("");

function createStore(name, language) {
    let json;
    let settings;
    let standings = [];
    let allowed = new Map;
    const view = by => Object.freeze({
        ready: !!settings?.usable,
        asked: !!settings && isAsked(settings, standings),
        model: settings?.model ?? null,
        language: language || (settings?.language ?? ""),
        granted: idsOf(allowed, true),
        refused: idsOf(allowed, false),
        by: by,
        ...describeRecord(standings.find(one => one.answered)?.record, settings)
    });
    const {get: get, set: set, subscribe: subscribe} = cell(view(null));
    const {get: problems, set: setProblems, subscribe: onProblems} = cell([]);
    const screen = cell({
        banner: null,
        preferences: false
    });
    const tell = (...more) => setProblems([ ...problems(), ...more ]);
    const show = part => screen.set({
        ...screen.get(),
        ...part
    });
    const settle = (file, found, by) => {
        standings = found;
        allowed = decide(file, found);
        set(view(by));
    };
    const take = (choice, by = "api") => {
        if (!settings?.usable) return {
            saved: false
        };
        const record = {
            consentVersion: settings.consentVersion,
            time: now(),
            strictness: strictness(settings.model),
            id: standings.find(one => one.record)?.record?.id ?? newId(),
            ...answer(choice, settings, allowed)
        };
        const kept = keep(name, encode(record), settings);
        settle(settings, [ kept === "lost" ? {} : {
            answered: true,
            record: record
        } ], by);
        if (kept !== "kept") tell(trouble("not-saved"));
        return {
            saved: kept === "kept"
        };
    };
    return {
        get: get,
        subscribe: subscribe,
        problems: problems,
        onProblems: onProblems,
        screen: screen,
        tell: tell,
        allows: id => (allowed.get(id) ?? allowed.get(settings?.aliases.get(id) ?? "")) === true,
        source: () => json,
        settings: () => settings,
        acceptAll: by => take(true, by),
        rejectAll: by => take(false, by),
        withdraw: () => take(false),
        acknowledge: () => take({}, "acknowledge"),
        choose: take,
        showBanner: () => show({
            banner: true
        }),
        showPreferences: () => show({
            preferences: true
        }),
        hide: () => show({
            banner: false,
            preferences: false
        }),
        setLanguage(next) {
            language = next;
            set(view(get().by));
        },
        open(file) {
            if (settings) return;
            json = file;
            settings = readConsent(file);
            const found = recall(name, settings, now());
            settle(settings, found, found.length ? "stored" : null);
            if (found.some(({record: record, answered: answered}) => !record && !answered)) tell(trouble("record-unreadable"));
        }
    };
}

export { createStore };
