// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A modal dialog or drawer: a click beside it closes it; it opens at once when its form came back with errors. */
export default class extends Controller {
  static values = { open: Boolean };

  connect() {
    if (this.openValue && !this.element.open) this.element.showModal();
  }

  disconnect() { this.element.close(); }

  close() { this.element.close(); }

  outside(event) {
    if (event.target === this.element) this.element.close();
  }
}
