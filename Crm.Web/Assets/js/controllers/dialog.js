// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A modal dialog or drawer: a click beside it closes it; it opens at once when its form came back with errors. */
export default class extends Controller {
  static values = { open: Boolean };

  connect() {
    // A page that is morphed in place keeps this element, so what connect does has to be done again.
    this.show = () => { if (this.openValue && !this.element.open) this.element.showModal(); };
    document.addEventListener("turbo:render", this.show);
    this.show();
  }

  disconnect() {
    document.removeEventListener("turbo:render", this.show);
    this.element.close();
  }

  close() { this.element.close(); }

  outside(event) {
    if (event.target === this.element) this.element.close();
  }
}
