// @ts-check
import { Controller } from "@hotwired/stimulus";

/** A text area as high as its text. */
export default class extends Controller {
  connect() { this.fit(); }

  fit() {
    const area = this.element;
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }
}
