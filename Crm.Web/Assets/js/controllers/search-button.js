// @ts-check
import { Controller } from "@hotwired/stimulus";

/** The search field of the top bar opens the dialog; without a script it is a link to the search page. */
export default class extends Controller {
  open(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.dispatchEvent(new CustomEvent("crm:search"));
  }
}
