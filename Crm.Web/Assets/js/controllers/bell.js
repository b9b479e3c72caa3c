// @ts-check
import { Controller } from "@hotwired/stimulus";
import { follow } from "../live.js";

/** The number of unread messages, as it changes. */
export default class extends Controller {
  static targets = ["count"];
  static values = { url: String, poll: String, label: String };

  connect() { this.stop = follow(this.urlValue, this.pollValue, "bell", state => this.show(state.unread)); }

  disconnect() { this.stop?.(); }

  show(unread) {
    this.countTarget.hidden = !unread;
    this.countTarget.textContent = unread > 99 ? "99+" : String(unread);
    if (unread) this.element.setAttribute("aria-label", this.labelValue.replace("{0}", String(unread)));
  }
}
