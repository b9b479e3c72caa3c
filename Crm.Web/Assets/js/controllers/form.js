// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A form being filled in: Ctrl+Enter saves, unsaved changes are not lost without a question, errors get the focus. */
export default class extends Controller {
  static targets = ["summary"];
  static values = { guard: Boolean, dirty: Boolean, leave: String };

  connect() {
    this.sending = false;
    this.onVisit = event => this.beforeVisit(event);
    this.onUnload = event => this.beforeUnload(event);
    document.addEventListener("turbo:before-visit", this.onVisit);
    window.addEventListener("beforeunload", this.onUnload);
  }

  disconnect() {
    document.removeEventListener("turbo:before-visit", this.onVisit);
    window.removeEventListener("beforeunload", this.onUnload);
  }

  summaryTargetConnected(summary) { summary.focus(); }

  touch() { this.dirtyValue = true; }

  keys(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.element.requestSubmit();
  }

  sent(event) {
    this.sending = true;
    if (this.element.closest("[data-turbo=false]")) this.wait(event.submitter);
    this.element.addEventListener("turbo:submit-end", event => {
      this.sending = false;
      if (event.detail.success) this.dirtyValue = false;
    }, { once: true });
  }

  // As Turbo does with the forms it sends: not twice, and the button says what is going on.
  wait(button) {
    const text = button?.dataset.turboSubmitsWith;
    setTimeout(() => { if (button) button.disabled = true; if (text) button.textContent = text; });
  }

  get atRisk() { return this.guardValue && this.dirtyValue && !this.sending; }

  beforeVisit(event) {
    if (!this.atRisk || document.activeElement?.matches("[data-form-leave-silently]")) return;
    if (!window.confirm(this.leaveValue)) event.preventDefault();
  }

  beforeUnload(event) {
    if (this.atRisk) event.preventDefault();
  }
}
