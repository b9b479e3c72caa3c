// @ts-check
import { Controller } from "@hotwired/stimulus";
import { say } from "../say.js";

const ANSWER = "textarea[name='Message.Text']";

/** Puts an article's text into the answer to the customer where the page has one, and tells that the article was used. */
export default class extends Controller {
  static values = { text: String, done: String, use: String, case: String, kind: String };

  connect() { this.element.hidden = !document.querySelector(ANSWER); }

  insert() {
    const field = /** @type {HTMLTextAreaElement | null} */ (document.querySelector(ANSWER));
    if (!field) return;
    field.value = field.value ? `${field.value.trimEnd()}\n\n${this.textValue}` : this.textValue;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const answer = /** @type {HTMLInputElement | null} */ (field.form?.querySelector("[name='Message.As'][value=answer]"));
    if (answer) answer.checked = true;
    field.focus();
    say(this.doneValue);
    fetch(this.useValue, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ use: "used", caseId: this.caseValue || null, kind: this.kindValue || null }),
    });
  }
}
