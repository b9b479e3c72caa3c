// @ts-check
import { Controller } from "@hotwired/stimulus";
import Sortable from "sortablejs";

/** Cards are dragged between columns; a drop posts the same form as the card's menu. */
export default class extends Controller {
  static targets = ["column"];
  static values = { form: String };

  connect() {
    this.lists = this.columnTargets.map(column => Sortable.create(column, {
      group: { name: this.formValue, put: column.dataset.accepts === "true" },
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
      delay: 150,
      delayOnTouchOnly: true,
      filter: "button, [popover]",
      preventOnFilter: false,
      ghostClass: "board-ghost",
      onEnd: event => this.dropped(event),
    }));
  }

  disconnect() { for (const list of this.lists ?? []) list.destroy(); }

  dropped(event) {
    if (event.from === event.to && event.oldDraggableIndex === event.newDraggableIndex) return;
    const form = /** @type {HTMLFormElement} */ (document.getElementById(this.formValue));
    const button = Object.assign(document.createElement("button"), {
      type: "submit", name: "Move", hidden: true, value: `${event.item.dataset.card}|${event.to.dataset.key}|${event.newDraggableIndex}`,
    });
    form.append(button);
    form.requestSubmit(button);
  }
}
