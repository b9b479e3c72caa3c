// @ts-check
import { Controller } from "@hotwired/stimulus";
import Sortable from "sortablejs";

const DAY = "yyyy-mm-dd".length;

/** Activities are dragged to another day or hour; the same dialog that moves one by typing posts it. */
export default class extends Controller {
  static targets = ["cell"];
  static values = { form: String, dialog: String };

  connect() { this.lists = new Map(); for (const cell of this.cellTargets) this.cellTargetConnected(cell); }

  disconnect() { for (const list of this.lists.values()) list.destroy(); }

  cellTargetConnected(cell) {
    if (!this.lists || this.lists.has(cell) || !this.form) return;
    this.lists.set(cell, Sortable.create(cell, {
      group: "calendar",
      sort: false,
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
      delay: 150,
      delayOnTouchOnly: true,
      filter: ".cal-fixed, .cal-move",
      preventOnFilter: false,
      ghostClass: "board-ghost",
      onEnd: event => this.dropped(event),
    }));
  }

  cellTargetDisconnected(cell) { this.lists?.get(cell)?.destroy(); this.lists?.delete(cell); }

  dropped(event) {
    const at = event.to.dataset.at;
    if (event.from === event.to) return;
    // A day keeps the time, an hour keeps the minutes.
    const due = event.item.dataset.due;
    this.fill(event.item, at.length === DAY ? at + due.slice(DAY) : at.slice(0, -2) + due.slice(-2));
    this.form.requestSubmit();
  }

  ask(event) {
    const dialog = /** @type {HTMLDialogElement} */ (document.getElementById(this.dialogValue));
    if (!dialog) return;
    event.preventDefault();
    const item = event.currentTarget.closest("[data-card]");
    this.fill(item, item.dataset.due);
    dialog.showModal();
    this.field("At").focus();
  }

  fill(item, at) {
    this.field("Id").value = item.dataset.card;
    this.field("Version").value = item.dataset.version;
    this.field("At").value = at;
  }

  field(name) { return this.form.elements.namedItem(`Move.${name}`); }

  get form() { return /** @type {HTMLFormElement} */ (document.getElementById(this.formValue)); }
}
