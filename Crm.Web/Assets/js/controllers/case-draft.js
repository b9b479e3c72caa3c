// @ts-check
import { Controller } from "@hotwired/stimulus";

const PAUSE = 600;

/** While a case is being written: shows the clocks it would get and the articles that fit. */
export default class extends Controller {
  disconnect() { clearTimeout(this.timer); }

  changed() { this.clocks(); this.articles(); }

  typed(event) {
    if (event.isComposing) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.articles(), PAUSE);
  }

  clocks() { this.show("clocks", "/service/clocks", { kind: this.value("Kind"), customerId: this.value("CustomerId"), unitId: this.value("UnitId") }); }

  articles() {
    const text = `${this.value("Subject")} ${this.value("Description")}`.trim();
    if (text.length > 1) this.show("articles", "/knowledge/suggest", { text: text.slice(0, 300), kind: this.value("Kind").toLowerCase() });
  }

  show(name, path, values) {
    const frame = document.querySelector(`[data-case-draft-frame=${name}]`);
    const src = `${path}?${new URLSearchParams(values)}`;
    if (frame && frame.getAttribute("src") !== src) frame.setAttribute("src", src);
  }

  value(field) { return this.element.querySelector(`[name="Input.${field}"]`)?.value ?? ""; }
}
