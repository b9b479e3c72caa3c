// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A popover menu: arrow keys move through it; where the browser cannot anchor it to its button, it is placed here. */
export default class extends Controller {
  place(event) {
    if (event.newState !== "open") return;
    this.items[0]?.focus();
    if (CSS.supports("position-area", "bottom")) return;
    const button = document.querySelector(`[popovertarget="${this.element.id}"]`)?.getBoundingClientRect();
    if (!button) return;
    const { width, height } = this.element.getBoundingClientRect();
    const top = button.bottom + height > innerHeight ? button.top - height : button.bottom;
    this.element.style.top = `${Math.max(8, top)}px`;
    this.element.style.left = `${Math.max(8, Math.min(button.right - width, innerWidth - width - 8))}px`;
  }

  connect() {
    // Morphing keeps this element open although the page behind it is another one.
    this.close = () => { if (this.element.matches(":popover-open")) this.element.hidePopover(); };
    document.addEventListener("turbo:render", this.close);
    // Opened before this file had come.
    if (this.element.matches(":popover-open")) this.place({ newState: "open" });
  }

  disconnect() { document.removeEventListener("turbo:render", this.close); }

  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    event.preventDefault();
    const items = this.items;
    const next = (items.indexOf(document.activeElement) + step + items.length) % items.length;
    items[next]?.focus();
  }

  get items() {
    return [...this.element.querySelectorAll("a[href], button:not([disabled]), input:not([type=hidden])")];
  }
}
