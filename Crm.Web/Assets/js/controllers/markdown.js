// @ts-check
import { Controller } from "@hotwired/stimulus";
import "@github/markdown-toolbar-element";

/** Shows the toolbar of a Markdown field once it can work. */
export default class extends Controller {
  connect() {
    const toolbar = this.element.querySelector("markdown-toolbar");
    if (toolbar) toolbar.hidden = false;
  }
}
