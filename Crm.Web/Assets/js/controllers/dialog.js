// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A modal dialog or drawer: a click beside it closes it; it opens at once when its form came back with errors. */
export default class extends Controller {
  static values = { open: Boolean };

  connect() {
    // A page that is morphed in place keeps this element, so what connect does has to be done again. The new page's dialog is closed; taking
    // the attribute away would hide this one but leave it modal, and the page could not be clicked any more: it is closed properly instead.
    this.keep = event => {
      if (event.target !== this.element || event.detail.attributeName !== "open") return;
      event.preventDefault();
      this.over = true;
    };
    this.show = () => {
      if (this.openValue && !this.element.open) this.element.showModal();
      else if (this.over && !this.openValue) this.element.close();
      this.over = false;
    };
    this.element.addEventListener("turbo:before-morph-attribute", this.keep);
    document.addEventListener("turbo:render", this.show);
    this.show();
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-morph-attribute", this.keep);
    document.removeEventListener("turbo:render", this.show);
    this.element.close();
  }

  close() { this.element.close(); }

  outside(event) {
    if (event.target === this.element) this.element.close();
  }
}
