// @ts-check
import { Controller } from "@hotwired/stimulus";

/** Fields that are for some customers only: they come and go as nature and industry are chosen; what is hidden is not posted, so that its value stays. */
export default class extends Controller {
  static targets = ["part"];

  choose() {
    const [nature, industry] = [this.chosen("Input.Nature"), this.chosen("Input.Industry")];
    for (const part of this.partTargets) {
      const industries = (part.dataset.industries ?? "").split(" ").filter(code => code);
      const applies = (!part.dataset.nature || part.dataset.nature === nature) && (!industries.length || (industry !== "" && industries.some(code => industry.startsWith(code))));
      part.hidden = part.disabled = !applies;
    }
  }

  chosen(name) {
    return /** @type {HTMLSelectElement | null} */ (this.element.querySelector(`[name='${name}']`))?.value ?? "";
  }
}
