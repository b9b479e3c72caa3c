// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Rows picked for a bulk action, kept while one pages through the list; those on other pages are posted as hidden fields. */
export default class extends Controller {
  static targets = ["all", "row"];
  static values = { form: String, key: String };

  connect() {
    this.picked = new Set(JSON.parse(sessionStorage.getItem(this.storage) ?? "[]"));
    this.bar = document.getElementById(this.formValue);
    this.clear = () => { this.picked.clear(); this.show(); };
    // Listened for at the bar: filtering morphs its buttons into one another, listeners and all.
    this.pressed = event => { if (event.target.closest("[data-selection-clear]")) this.clear(); };
    this.sent = event => { if (event.detail.success) this.clear(); };
    this.bar?.addEventListener("click", this.pressed);
    this.bar?.addEventListener("turbo:submit-end", this.sent);
    // Paging morphs the rows in place, so the boxes have to be ticked anew.
    this.again = () => this.show();
    for (const type of ["turbo:frame-render", "turbo:render"]) document.addEventListener(type, this.again);
    this.show();
  }

  disconnect() {
    this.bar?.removeEventListener("click", this.pressed);
    this.bar?.removeEventListener("turbo:submit-end", this.sent);
    for (const type of ["turbo:frame-render", "turbo:render"]) document.removeEventListener(type, this.again);
  }

  get storage() { return `selection:${this.keyValue}`; }

  rowTargetConnected(row) {
    if (this.picked) row.checked = this.picked.has(row.value);
  }

  changed(event) {
    this.pick(event.target, event.target.checked);
    this.show();
  }

  page() {
    for (const row of this.rowTargets) this.pick(row, this.allTarget.checked);
    this.show();
  }

  pick(row, yes) {
    if (yes) this.picked.add(row.value);
    else this.picked.delete(row.value);
  }

  show() {
    sessionStorage.setItem(this.storage, JSON.stringify([...this.picked]));
    const here = new Set(this.rowTargets.map(row => row.value));
    for (const row of this.rowTargets) row.checked = this.picked.has(row.value);
    const onPage = this.rowTargets.filter(row => row.checked).length;
    this.allTarget.checked = onPage > 0 && onPage === this.rowTargets.length;
    this.allTarget.indeterminate = onPage > 0 && onPage < this.rowTargets.length;
    if (!this.bar) return;
    this.bar.classList.add("bulk-live");
    this.bar.classList.toggle("bulk-some", this.picked.size > 0);
    const count = this.bar.querySelector("[data-selection-count]");
    count.textContent = count.dataset.text.replace("{0}", String(this.picked.size));
    const place = this.bar.querySelector("[data-selection-ids]");
    place.replaceChildren(...[...this.picked].filter(id => !here.has(id)).map(id =>
      Object.assign(document.createElement("input"), { type: "hidden", name: place.dataset.selectionIds, value: id })));
  }
}
