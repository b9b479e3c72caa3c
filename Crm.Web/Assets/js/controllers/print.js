// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Opens the browser's print dialog; without a script the browser's own menu does. */
export default class extends Controller {
  now() { window.print(); }
}
