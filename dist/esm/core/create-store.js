import { readConsent } from "../config/read-consent.js";

import { trouble } from "../config/trouble.js";

import { cell } from "./cell.js";

import { describeRecord, idsOf } from "./consent.js";

import { decide, isAsked } from "./decide.js";

import { readCopy } from "./read-copy.js";

import { recall, stored } from "./recall.js";

import { refusal } from "./standing.js";

import { tryTo } from "./try-to.js";

function createStore(name, language, keeper) {
    let json;
    let settings;
    let standings = [];
    let allowed = new Map;
    let turns = 0;
    let seen = "";
    const view = by => Object.freeze({
        ready: !!settings?.usable,
        asked: !!settings && isAsked(settings, standings),
        model: settings?.model ?? null,
        region: settings?.place?.region || null,
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
        seen = stored(name);
        set(view(by));
    };
    const read = file => {
        const found = recall(name, file, Date.now() / 1e3);
        settle(file, found, found.length ? "stored" : file.place?.refused[0] ? "gpc" : null);
        if (found.some(({record: record, answered: answered}) => !record && !answered)) tell(trouble("record-unreadable"));
    };
    const allows = id => (allowed.get(id) ?? allowed.get(settings?.aliases.get(id) ?? "")) === true;
    const take = async (choice, by = "api") => {
        const file = settings;
        const refuse = () => choice === false && tryTo(() => localStorage.setItem(name, refusal));
        if (!file?.usable) {
            refuse();
            return {
                saved: false
            };
        }
        const turn = typeof choice === "boolean" ? turns += 1 : turns;
        const before = standings;
        let keep = keeper();
        if (keep instanceof Promise) {
            refuse();
            if (choice === false) settle(file, [ {
                answered: true
            } ], by);
            keep = await keep;
            if (turn < turns) return {
                saved: false
            };
        }
        const outcome = keep?.keep(choice, store, file, before, by);
        const saved = !!outcome?.saved;
        if (outcome || choice !== false) settle(file, [ outcome?.standing ?? {} ], by);
        outcome?.close();
        if (!saved) tell(trouble("not-saved"));
        return {
            saved: saved
        };
    };
    const store = {
        name: name,
        get: get,
        subscribe: subscribe,
        problems: problems,
        onProblems: onProblems,
        screen: screen,
        tell: tell,
        allows: allows,
        source: () => json,
        settings: () => settings,
        remembered: () => standings.find(one => one.record)?.record,
        acceptAll: by => take(true, by),
        rejectAll: by => take(false, by),
        withdraw: by => take(false, by),
        acknowledge: () => take({}, "acknowledge"),
        choose: take,
        receipts: async () => (await keeper())?.receipts(store) ?? [],
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
        open(file, place) {
            if (settings) return;
            json = file;
            settings = readConsent(file, place);
            read(settings);
            if (readCopy(`${name}-queue`)) void store.receipts();
        },
        look() {
            if (settings && stored(name) !== seen) read(settings);
        }
    };
    return store;
}

export { createStore };
