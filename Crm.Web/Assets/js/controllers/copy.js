// @ts-check
import { Controller } from "@hotwired/stimulus";
import { say } from "../say.js";

/** Copies a text to the clipboard and says so. */
export default class extends Controller {
  static values = { text: String, done: String };

  async copy() {
    await navigator.clipboard.writeText(this.textValue);
    say(this.doneValue);
  }
}
