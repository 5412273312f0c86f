/**
 * The scripts that the vendors serve. Each is written as a function and sent as its source text, so that it can be
 * read, linted and stepped through here; it runs in the visitor's page with `vendor` filled in.
 */

/** The script of one vendor, or nothing if it has none. `base` is the vendor's own address, ending in `/`. */
export function tagScript(id, vendor, base) {
  const run = kinds[vendor.tag];
  if (!run) return undefined;
  const settings = JSON.stringify({
    id,
    base,
    own: vendor.own ?? {},
    storage: vendor.storage,
    sendsBy: vendor.sendsBy,
  });
  return `/* ${vendor.name} (made up for this demo) */\n(() => {\n${helpers.toString()}\n(${run.toString()})(${settings}, helpers);\n})();\n`;
}

/* global document, localStorage, location, window, addEventListener, Image, fetch */

/** What all tags share: an id in a first-party cookie, and a request that carries it home. */
function helpers(vendor) {
  const read = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const write = (name, value, days) => {
    document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}; samesite=lax`;
  };
  const remember = () =>
    Object.entries(vendor.own).map(([name, days]) => {
      const value = read(name) ?? Math.random().toString(36).slice(2, 12);
      write(name, value, days);
      return value;
    })[0];
  const send = (event, details = {}) => {
    const query = new URLSearchParams({ ev: event, url: location.href, ref: document.referrer, ...details });
    const url = `${vendor.base}beacon.gif?${query}`;
    if (vendor.sendsBy === 'fetch')
      fetch(url, { mode: 'no-cors', credentials: 'include', keepalive: true }).catch(() => {});
    else new Image().src = url;
  };
  return { read, write, remember, send };
}

/** Advertising: remembers the browser and what it looked at, and reports each page. */
function ads(vendor, helpers) {
  const { remember, send } = helpers(vendor);
  if (vendor.storage) localStorage.setItem(vendor.storage, location.pathname);
  send('view', { uid: remember() });
}

/** Measurement with a web beacon that is linked to a cookie. */
function measure(vendor, helpers) {
  const { remember, send } = helpers(vendor);
  send('view', { uid: remember() });
}

/**
 * Measurement that is driven by `dataLayer`, as Google's tags are: it reads the commands queued before it loaded,
 * follows those that come later, and keeps no cookie while `analytics_storage` is denied.
 */
function datalayer(vendor, helpers) {
  const { remember, write, send } = helpers(vendor);
  const layer = (window.dataLayer = window.dataLayer || []);
  const consent = {};
  const identify = (command) => {
    if (consent.analytics_storage === 'denied') return '';
    write(`_pt_ses_${command[1]}`, '1', 1 / 48);
    return remember();
  };
  const obey = (command) => {
    if (command?.[0] === 'consent') Object.assign(consent, command[2]);
    if (command?.[0] === 'config')
      send('view', { id: command[1], uid: identify(command), consent: consent.analytics_storage ?? '' });
    if (command?.[0] === 'event') send(command[1], { uid: identify(command) });
  };
  const push = layer.push.bind(layer);
  layer.push = (...commands) => {
    const length = push(...commands);
    commands.forEach(obey);
    return length;
  };
  // Consent counts first, in whatever order the snippets stood.
  const queued = [...layer];
  queued.filter((command) => command?.[0] === 'consent').forEach(obey);
  queued.filter((command) => command?.[0] !== 'consent').forEach(obey);
}

/** Affiliate advertising: keeps the click that led here until the purchase. */
function affiliate(vendor, helpers) {
  const { read, write, send } = helpers(vendor);
  const click = new URLSearchParams(location.search).get('afid') ?? read('_mb_click') ?? 'direct';
  write('_mb_click', click, 30);
  window.mebuki = (event, order) => send(event, { click, ...order });
  (window.mebukiQueue ?? []).forEach((call) => window.mebuki(...call));
  window.mebukiQueue = { push: (call) => window.mebuki(...call) };
}

/** Help with forms: fills in the address once the postcode is complete. */
function form(vendor, helpers) {
  const { remember, send } = helpers(vendor);
  remember();
  addEventListener('input', (event) => {
    if (event.target.name !== 'postcode' || event.target.value.replace(/\D/g, '').length !== 7) return;
    const address = document.querySelector('[name="address"]');
    if (address) address.value = address.dataset.example;
    send('postcode', { postcode: event.target.value });
  });
}

/** Reports errors that happen on the page. */
function faults(vendor, helpers) {
  const { send } = helpers(vendor);
  addEventListener('error', (event) => send('error', { message: event.message, line: event.lineno }));
}

/** Offers a questionnaire where the page leaves room for one. */
function survey(vendor, helpers) {
  const { remember, send, read } = helpers(vendor);
  const place = document.querySelector('[data-survey]');
  if (place && !read('_kb_done')) place.hidden = false;
  place?.addEventListener('click', (event) => {
    if (!event.target.matches('button')) return;
    localStorage.setItem(vendor.storage, event.target.value);
    send('answer', { uid: remember(), answer: event.target.value });
    place.querySelector('[role="status"]').textContent = place.dataset.thanks;
  });
  send('offer');
}

const kinds = { ads, measure, datalayer, affiliate, form, faults, survey };
