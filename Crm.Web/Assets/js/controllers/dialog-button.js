// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Opens a dialog in browsers that do not know the command attribute yet. */
export default class extends Controller {
  open() {
    if ("command" in HTMLButtonElement.prototype) return;
    document.getElementById(this.element.getAttribute("commandfor"))?.showModal();
  }
}
