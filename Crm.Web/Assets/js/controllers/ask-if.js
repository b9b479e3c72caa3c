// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Questions that hang on an earlier answer: they come and go with it; what is hidden is not posted. */
export default class extends Controller {
  static targets = ["part", "note"];

  connect() {
    this.again = () => this.choose();
    document.addEventListener("turbo:render", this.again);
    this.choose();
  }

  disconnect() {
    document.removeEventListener("turbo:render", this.again);
  }

  choose() {
    // The words "only if …" are for who has no script.
    for (const note of this.noteTargets) note.hidden = true;
    // In their order: one that hangs on a question which is not asked is not asked either.
    for (const part of this.partTargets) {
      if (!part.dataset.on) continue;
      const earlier = this.partTargets.find(other => other.dataset.key === part.dataset.on);
      const answers = (part.dataset.answers ?? "").split(" ");
      const chosen = earlier && !earlier.hidden ? [...earlier.querySelectorAll("input:checked")].map(input => /** @type {HTMLInputElement} */ (input).value) : [];
      const asked = chosen.some(value => answers.includes(value));
      part.hidden = part.disabled = !asked;
    }
  }
}
