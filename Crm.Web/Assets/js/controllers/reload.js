// @ts-check
import { Controller } from "@hotwired/stimulus";
import { visit } from "@hotwired/turbo";

/** Loads the page around a frame anew, because what the frame waited for is done. Unlike Turbo's refresh it also comes through while another visit ends. */
export default class extends Controller {
  connect() { visit(location.href, { action: "replace" }); }
}
