// @ts-check
import { Controller } from "@hotwired/stimulus";
import { follow } from "../live.js";

/** Answers of this page load, so that going from page to page does not ask again and again. */
const known = new Map();

/** A number that changes by itself. The bell's comes with the stream; any other is asked for when the bell has rung. */
export default class extends Controller {
  static targets = ["count"];
  static values = { stream: String, poll: String, url: String, key: String, label: String };

  connect() {
    if (known.has(this.source)) this.show(known.get(this.source));
    else if (this.hasUrlValue) this.ask();
    this.stop = follow(this.streamValue, this.pollValue, "bell", bell => this.hasUrlValue ? this.rang(bell) : this.show(bell[this.keyValue]));
  }

  disconnect() { this.stop?.(); }

  get source() { return this.urlValue || this.keyValue; }

  // The latest bell is told again on every page; only a new one is a reason to ask.
  rang(bell) {
    if (known.get(`${this.source} bell`) === bell) return;
    known.set(`${this.source} bell`, bell);
    this.ask();
  }

  async ask() {
    const answer = await fetch(this.urlValue, { headers: { Accept: "application/json" } });
    if (answer.ok) this.show((await answer.json())[this.keyValue]);
  }

  show(number) {
    known.set(this.source, number);
    this.countTarget.hidden = !number;
    this.countTarget.textContent = number > 99 ? "99+" : String(number);
    if (this.hasLabelValue) this.element.setAttribute("aria-label", this.labelValue.replace("{0}", String(number)));
  }
}
