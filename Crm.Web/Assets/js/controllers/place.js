// @ts-check
import { Controller } from "@hotwired/stimulus";

const PATIENCE = 8000;

/** Arriving: asks the phone where it is, then posts. Without an answer, or a permission, it posts without a place. */
export default class extends Controller {
  static targets = ["latitude", "longitude", "accuracy", "button"];

  find(event) {
    if (this.asked || !navigator.geolocation) return;
    event.preventDefault();
    this.asked = true;
    this.buttonTarget.disabled = true;
    this.buttonTarget.textContent = this.buttonTarget.dataset.placeWait;
    navigator.geolocation.getCurrentPosition(found => this.send(found.coords), () => this.send(null), { enableHighAccuracy: true, timeout: PATIENCE });
  }

  send(coords) {
    if (coords) {
      this.latitudeTarget.value = String(coords.latitude);
      this.longitudeTarget.value = String(coords.longitude);
      this.accuracyTarget.value = String(Math.round(coords.accuracy));
    }
    this.buttonTarget.disabled = false;
    this.buttonTarget.form.requestSubmit();
  }
}
