// @ts-check
import { Controller } from "@hotwired/stimulus";
import { follow } from "../live.js";

/** A number that changes by itself: unread messages, approvals that wait. The server sends them all as one "counts" event. */
export default class extends Controller {
  static targets = ["count"];
  static values = { url: String, poll: String, key: String, label: String };

  connect() { this.stop = follow(this.urlValue, this.pollValue, "counts", counts => this.show(counts[this.keyValue] ?? 0)); }

  disconnect() { this.stop?.(); }

  show(number) {
    this.countTarget.hidden = !number;
    this.countTarget.textContent = number > 99 ? "99+" : String(number);
    if (this.hasLabelValue) this.element.setAttribute("aria-label", this.labelValue.replace("{0}", String(number)));
  }
}
