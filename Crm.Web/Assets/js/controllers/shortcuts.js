// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Ctrl+K (or /) searches from anywhere. */
export default class extends Controller {
  connect() {
    this.onKey = event => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
      const asked = (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !typing);
      if (!asked) return;
      event.preventDefault();
      document.dispatchEvent(new CustomEvent("crm:search"));
    };
    document.addEventListener("keydown", this.onKey);
  }

  disconnect() { document.removeEventListener("keydown", this.onKey); }
}
