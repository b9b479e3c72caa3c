// @ts-check
import { Controller } from "@hotwired/stimulus";
import * as echarts from "echarts";
import { optionOf, palette } from "../chart-option.js";

/** Draws the figures of the table beside it; follows size, dark and light; saves as PNG or CSV. */
export default class extends Controller {
  static targets = ["canvas", "table", "tool"];
  static values = { model: Object, name: String };

  connect() {
    this.canvasTarget.hidden = false;
    this.element.classList.add("chart-drawn");
    for (const tool of this.toolTargets) tool.hidden = false;
    this.chart = echarts.init(this.canvasTarget, null, { renderer: "canvas" });
    this.chart.on("click", event => {
      const link = this.modelValue.links[event.dataIndex];
      if (link) window.Turbo.visit(link);
    });
    this.draw();
    this.resizing = new ResizeObserver(() => this.chart.resize());
    this.resizing.observe(this.canvasTarget);
    this.dark = matchMedia("(prefers-color-scheme: dark)");
    this.redraw = () => this.draw();
    this.dark.addEventListener("change", this.redraw);
  }

  disconnect() {
    this.dark.removeEventListener("change", this.redraw);
    this.resizing.disconnect();
    this.chart.dispose();
    this.canvasTarget.hidden = true;
  }

  draw() { this.chart.setOption(optionOf(this.modelValue, palette(this.element), document.documentElement.lang), true); }

  png() {
    const background = palette(this.element).surface;
    this.save(this.chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: background }), "png");
  }

  csv() {
    const quote = text => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const rows = [...this.tableTarget.rows].map(row => [...row.cells].map(cell => quote(cell.dataset.value ?? cell.textContent.trim())).join(","));
    // The mark at the start makes spreadsheets read Chinese as UTF-8.
    const url = URL.createObjectURL(new Blob(["\ufeff", rows.join("\r\n"), "\r\n"], { type: "text/csv" }));
    this.save(url, "csv");
    URL.revokeObjectURL(url);
  }

  save(url, type) {
    Object.assign(document.createElement("a"), { href: url, download: `${this.nameValue}.${type}` }).click();
  }
}
