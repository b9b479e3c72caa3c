// @ts-check
import { Controller } from "@hotwired/stimulus";
import TomSelect from "tom-select";

/** A select that one types into; with a url it asks the server for what fits. */
export default class extends Controller {
  static values = { url: String, keys: String, placeholder: String, none: String, remove: String };

  connect() {
    // A page that is morphed in place keeps the select but not what stands for it, so it is taken away before and made anew after.
    this.before = () => this.clear();
    this.again = () => this.build();
    document.addEventListener("turbo:before-render", this.before);
    document.addEventListener("turbo:render", this.again);
    this.build();
  }

  disconnect() {
    document.removeEventListener("turbo:before-render", this.before);
    document.removeEventListener("turbo:render", this.again);
    this.clear();
  }

  build() {
    if (this.select || !this.element.isConnected) return;
    const multiple = this.element.multiple;
    this.select = new TomSelect(this.element, {
      plugins: multiple ? { remove_button: { title: this.removeValue } } : {},
      placeholder: this.placeholderValue,
      allowEmptyOption: false,
      maxOptions: 200,
      // At once: a delayed one opens the list again after a quick choice, over what comes next.
      refreshThrottle: 0,
      valueField: "value",
      labelField: "text",
      searchField: ["text", "hint"],
      // What the server found fits already, by pinyin or phone too.
      ...(this.urlValue ? { score: () => () => 1 } : {}),
      load: this.urlValue ? (query, done) => this.load(query, done) : undefined,
      render: {
        option: (item, escape) => `<div>${escape(item.text)}${item.hint ? `<small>${escape(item.hint)}</small>` : ""}</div>`,
        no_results: () => { const none = document.createElement("div"); none.className = "no-results"; none.textContent = this.noneValue; return none; },
      },
    });
    this.element.hidden = true;
    // The list is described by the field's own hint and error.
    for (const name of ["aria-describedby", "aria-invalid", "aria-required"]) {
      const value = this.element.getAttribute(name);
      if (value) this.select.control_input.setAttribute(name, value);
    }
  }

  clear() {
    this.select?.destroy();
    this.select = undefined;
    this.element.hidden = false;
  }

  async load(query, done) {
    try {
      const url = new URL(this.urlValue, location.origin);
      url.searchParams.set("q", query);
      const answer = await fetch(url, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(`${url.pathname} answered ${answer.status}`);
      this.select.clearOptions();
      const [id, text, hint] = this.keysValue.split(",");
      done((await answer.json()).map(row => ({ value: row[id], text: row[text], hint: row[hint] })));
    } catch (error) {
      console.error("the picker found nothing", error);
      done();
    }
  }
}
