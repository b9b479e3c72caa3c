// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Counts working time down. The server said how much is left and that working time runs now; the state follows. */
export default class extends Controller {
  static targets = ["left"];
  static values = { left: Number, warn: Number, late: String, units: String };

  connect() {
    this.end = performance.now() + this.leftValue * 1000;
    this.timer = setInterval(() => this.tick(), 1000);
    this.tick();
  }

  disconnect() { clearInterval(this.timer); }

  tick() {
    const left = Math.round((this.end - performance.now()) / 1000);
    const words = this.words(Math.abs(left));
    this.leftTarget.textContent = left < 0 ? this.lateValue.replace("{0}", words) : words;
    this.element.classList.toggle("clock-running", left > this.warnValue);
    this.element.classList.toggle("clock-warning", left >= 0 && left <= this.warnValue);
    this.element.classList.toggle("clock-late", left < 0);
  }

  // The same rule as Clock.razor.
  words(seconds) {
    const [d, h, m, s] = this.unitsValue.split(",");
    const two = n => String(n).padStart(2, "0");
    const days = Math.floor(seconds / 86400), hours = Math.floor(seconds / 3600) % 24, minutes = Math.floor(seconds / 60) % 60;
    if (days) return `${days}${d} ${hours}${h}`;
    return hours ? `${hours}${h} ${two(minutes)}${m}` : `${minutes}${m} ${two(seconds % 60)}${s}`;
  }
}
