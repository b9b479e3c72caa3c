// @ts-check
import { Controller } from "@hotwired/stimulus";

/** People in an organisation chart are dragged onto their new boss; a drop posts the same form as the page behind each person's link. */
export default class extends Controller {
  static targets = ["person", "boss"];
  static values = { form: String };

  personTargetConnected(person) {
    person.draggable = true;
    person.addEventListener("dragstart", this.start);
    person.addEventListener("dragend", this.end);
  }

  bossTargetConnected(boss) {
    boss.addEventListener("dragover", this.over);
    boss.addEventListener("dragleave", this.leave);
    boss.addEventListener("drop", this.drop);
  }

  start = event => {
    this.moved = event.currentTarget;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", this.moved.textContent.trim());
    // Chromium ends a drag whose page changes while it starts.
    requestAnimationFrame(() => this.show(true));
  };

  end = () => {
    this.show(false);
    this.moved = null;
  };

  over = event => {
    if (!this.moved || this.moved === event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.classList.add("organisation-over");
  };

  leave = event => event.currentTarget.classList.remove("organisation-over");

  drop = event => {
    const boss = event.currentTarget;
    boss.classList.remove("organisation-over");
    if (!this.moved || this.moved === boss) return;
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (document.getElementById(this.formValue));
    const button = Object.assign(document.createElement("button"), { type: "submit", name: "Move", hidden: true, value: `${this.moved.dataset.person}|${boss.dataset.person}` });
    form.append(button);
    form.requestSubmit(button);
  };

  show(dragging) {
    for (const boss of this.bossTargets) {
      if (boss.dataset.person === "") boss.hidden = !dragging;
    }
    this.moved?.classList.toggle("organisation-moved", dragging);
  }
}
