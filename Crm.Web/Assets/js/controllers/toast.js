// @ts-check
import { Controller } from "@hotwired/stimulus";

const LIFE = 6000;

/** A toast goes by itself unless it reports an error or offers a way back, or somebody is on it with the pointer or the keyboard. */
export default class extends Controller {
  static values = { stay: Boolean };

  connect() {
    if (this.stayValue) return;
    this.start();
    for (const type of ["pointerenter", "focusin"]) this.element.addEventListener(type, () => clearTimeout(this.timer));
    for (const type of ["pointerleave", "focusout"]) this.element.addEventListener(type, () => this.start());
  }

  disconnect() { clearTimeout(this.timer); }

  start() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.close(), LIFE);
  }

  close() { this.element.remove(); }
}
