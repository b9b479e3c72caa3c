// @ts-check
import { Controller } from "@hotwired/stimulus";

const PAUSE = 150;

/** The search dialog: asks while one types, arrow keys choose, Enter opens. */
export default class extends Controller {
  static targets = ["form", "input", "results"];

  connect() {
    this.open = () => {
      if (this.element.open) return;
      this.element.showModal();
      this.inputTarget.select();
      this.formTarget.requestSubmit();
    };
    this.leave = () => this.element.close();
    document.addEventListener("crm:search", this.open);
    document.addEventListener("turbo:before-visit", this.leave);
  }

  disconnect() {
    document.removeEventListener("crm:search", this.open);
    document.removeEventListener("turbo:before-visit", this.leave);
    clearTimeout(this.timer);
  }

  close() { this.element.close(); }

  changed(event) {
    if (event.isComposing) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.formTarget.requestSubmit(), PAUSE);
  }

  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hits = [...this.resultsTarget.querySelectorAll("a.search-hit")];
    const at = hits.findIndex(hit => hit.classList.contains("chosen"));
    if (event.key === "Enter" && at >= 0 && !event.isComposing) {
      event.preventDefault();
      hits[at].click();
    } else if (step && hits.length) {
      event.preventDefault();
      hits[at]?.classList.remove("chosen");
      const next = hits[(at + step + hits.length) % hits.length];
      next.classList.add("chosen");
      next.scrollIntoView({ block: "nearest" });
      this.inputTarget.setAttribute("aria-activedescendant", next.id ||= `hit-${hits.indexOf(next)}`);
    }
  }
}
