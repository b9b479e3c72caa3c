// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Fills its frame again and again while the work in it runs; the last answer has no poll controller and so ends it. */
export default class extends Controller {
  static values = { seconds: Number, url: String };

  connect() { this.timer = setTimeout(() => this.again(), this.secondsValue * 1000); }

  disconnect() { clearTimeout(this.timer); }

  again() {
    const frame = this.element.closest("turbo-frame");
    if (!frame) return;
    if (frame.src) frame.reload();
    else frame.src = this.urlValue;
  }
}
