// @ts-check
import { Controller } from "@hotwired/stimulus";

const PAUSE = 300;

/** Filters apply themselves: choices at once, typed text after a short pause (and never in the middle of a Chinese word). */
export default class extends Controller {
  connect() {
    // Morphing the list takes the class off again.
    this.auto = () => this.element.classList.add("filter-auto");
    document.addEventListener("turbo:frame-render", this.auto);
    this.auto();
    // On a slow line one types before this file has come; what stands in the box by then counts as well.
    const box = document.activeElement;
    if (box instanceof HTMLInputElement && box.form === this.element && box.value !== box.defaultValue) this.typed({ target: box });
  }

  disconnect() {
    document.removeEventListener("turbo:frame-render", this.auto);
    clearTimeout(this.timer);
  }

  typed(event) {
    if (event.isComposing || !event.target.matches("[type=search], [type=text]")) return;
    this.soon(PAUSE);
  }

  changed(event) {
    // Of what is typed "typed" has told already; once more on leaving the box would overtake a click on a link.
    if (event.target.matches("[type=search], [type=text]")) return;
    this.soon(0);
  }

  soon(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.element.requestSubmit(), wait);
  }
}
