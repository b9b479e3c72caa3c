// @ts-check
// Server-sent events. One tab of the browser holds the connection (a lock sees to that) and tells the others, as browsers allow only
// six connections to a server over HTTP/1.1. Where the stream cannot be had, the state is fetched every half minute.
import { renderStreamMessage } from "@hotwired/turbo";

const POLL = 30_000;
/** @type {Map<string, Set<(data: any) => void>>} */
const listeners = new Map();
/** @type {Map<string, any>} */
const last = new Map();
const channel = new BroadcastChannel("crm-live");
let started = false;

/** Calls back with the data of each event of that name, and with the latest known state at once.
 * @param {string} url the stream
 * @param {string} pollUrl answers the same state as JSON
 * @param {string} name
 * @param {(data: any) => void} callback
 * @returns {() => void} stops it */
export function follow(url, pollUrl, name, callback) {
  const set = listeners.get(name) ?? new Set();
  listeners.set(name, set.add(callback));
  if (last.has(name)) callback(last.get(name));
  if (!started) start(url, pollUrl, name);
  return () => set.delete(callback);
}

function tell(name, data) {
  if (name === "turbo-stream") renderStreamMessage(data);
  else last.set(name, data);
  for (const callback of listeners.get(name) ?? []) callback(data);
}

function start(url, pollUrl, name) {
  started = true;
  channel.onmessage = event => event.data.wanted
    ? last.forEach((data, known) => channel.postMessage({ name: known, data }))
    : tell(event.data.name, event.data.data);
  channel.postMessage({ wanted: true });
  if (!navigator.locks) { poll(pollUrl, name); return; }
  navigator.locks.request("crm-live", () => new Promise(release => connect(url, pollUrl, name, release)));
}

function connect(url, pollUrl, name, release) {
  const source = new EventSource(url);
  const pass = (event, data) => { tell(event, data); channel.postMessage({ name: event, data }); };
  source.addEventListener(name, event => pass(name, JSON.parse(event.data)));
  source.addEventListener("turbo-stream", event => pass("turbo-stream", event.data));
  source.onerror = () => {
    // The browser reconnects by itself unless the server refused; then polling has to do.
    if (source.readyState !== EventSource.CLOSED) return;
    poll(pollUrl, name);
    release();
  };
}

async function poll(pollUrl, name) {
  try {
    const answer = await fetch(pollUrl, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    tell(name, await answer.json());
    setTimeout(() => poll(pollUrl, name), POLL);
  } catch (error) {
    console.warn("no live state just now", error);
    setTimeout(() => poll(pollUrl, name), POLL);
  }
}
