// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Shows the part of a form that belongs to the chosen kind; without a script all parts that were not hidden stay. */
export default class extends Controller {
  static targets = ["part"];

  connect() {
    this.choose = () => this.show();
    this.select?.addEventListener("change", this.choose);
    this.show();
  }

  disconnect() { this.select?.removeEventListener("change", this.choose); }

  get select() { return /** @type {HTMLSelectElement | null} */ (this.element.querySelector("[name='Input.Kind']")); }

  show() {
    for (const part of this.partTargets) part.hidden = !part.dataset.kinds.split(" ").includes(this.select?.value ?? "");
  }
}
