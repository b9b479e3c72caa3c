// @ts-check
import { morphTurboFrameElements, visit } from "@hotwired/turbo";

/**
 * Frames marked data-morph keep focus, caret and open menus when they are filled anew; a frame that is missing becomes a page; a frame that is
 * asked for something else meanwhile gives up what it was asked before, which is no mistake.
 */
export function startFrames() {
  document.addEventListener("turbo:before-frame-render", event => {
    const frame = /** @type {HTMLElement} */ (event.target);
    if (!frame.hasAttribute("data-morph")) return;
    /** @type {any} */ (event).detail.render = (current, next) => {
      keepTyping(current, next);
      morphTurboFrameElements(current, next);
    };
  });

  // What a menu loaded when it was opened stays there: the list's answer has only the place for it. For other choices it is loaded anew.
  document.addEventListener("turbo:before-morph-element", event => {
    const current = /** @type {HTMLElement} */ (event.target);
    const next = /** @type {any} */ (event).detail.newElement;
    if (current.matches("[data-morph] turbo-frame[loading=lazy][complete]") && next?.getAttribute("src") === current.getAttribute("src")) event.preventDefault();
  });

  document.addEventListener("turbo:frame-missing", event => {
    const { response } = /** @type {any} */ (event).detail;
    event.preventDefault();
    // A part that only adds to a page (data-optional) and cannot be had is left out; the page stays.
    const frame = /** @type {HTMLElement} */ (event.target);
    if (!response.ok && frame.hasAttribute("data-optional")) frame.replaceChildren();
    else visit(response.url);
  });

  addEventListener("unhandledrejection", event => { if (event.reason?.name === "AbortError") event.preventDefault(); });
}

// What is typed while an answer is under way must not be overwritten by it.
function keepTyping(current, next) {
  const typing = document.activeElement;
  if (!(typing instanceof HTMLInputElement) || !typing.id || !current.contains(typing)) return;
  const same = next.querySelector(`#${CSS.escape(typing.id)}`);
  if (same instanceof HTMLInputElement) same.setAttribute("value", typing.value);
}
