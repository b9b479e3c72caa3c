// @ts-check
// From the figures of a Chart component to an ECharts option. Colours come from the page's tokens; tooltips are drawn on the
// canvas (richText), as HTML ones would need inline styles.

const SERIES = 8;

/** The colours of the page as they are now, light or dark.
 * @param {Element} element */
export function palette(element) {
  const probe = document.createElement("span");
  element.append(probe);
  const read = name => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const colours = {
    font: getComputedStyle(element).fontFamily,
    ink: read("--ink"), soft: read("--ink-soft"), line: read("--line"), surface: read("--surface"),
    series: Array.from({ length: SERIES }, (_, i) => read(`--chart-${i + 1}`)),
  };
  probe.remove();
  return colours;
}

/** @param {any} model @param {ReturnType<typeof palette>} colours @param {string} language */
export function optionOf(model, colours, language) {
  const format = new Intl.NumberFormat(language, { style: model.percent ? "percent" : "decimal", minimumFractionDigits: model.decimals, maximumFractionDigits: model.decimals });
  const show = value => value == null ? "—" : model.unit + format.format(value);
  // Along an axis ¥3,000,000 is ¥300万 or ¥3M: the reader wants the height, the table beside has the figure.
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  const mark = value => !model.percent && Math.abs(value) >= 100_000 ? model.unit + short.format(value) : show(value);
  const shared = {
    color: colours.series,
    textStyle: { fontFamily: colours.font, color: colours.soft },
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 300,
    aria: { enabled: true, decal: { show: model.series.length > 1 } },
    legend: model.series.length > 1 ? { bottom: 0, textStyle: { color: colours.soft }, itemWidth: 14, itemHeight: 10 } : undefined,
    tooltip: {
      renderMode: "richText", backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.ink },
      valueFormatter: show, trigger: model.kind === "donut" || model.kind === "funnel" ? "item" : "axis", axisPointer: { type: model.kind === "line" ? "line" : "shadow" },
    },
  };
  if (model.kind === "donut" || model.kind === "funnel") return { ...shared, legend: undefined, series: [part(model, colours, show)] };

  const names = { type: "category", data: model.categories, axisTick: { show: false }, axisLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.soft, hideOverlap: true, interval: model.categories.length <= SERIES ? 0 : "auto" }, inverse: model.kind === "rows" };
  const whole = model.decimals === 0 && !model.percent; // no axis of 0, 0.2, 0.4 under three complaints
  const figures = { type: "value", minInterval: whole ? 1 : undefined, axisLabel: { color: colours.soft, formatter: mark, hideOverlap: true }, splitLine: { lineStyle: { color: colours.line } } };
  return {
    ...shared,
    grid: { left: 8, right: 16, top: 16, bottom: model.series.length > 1 ? 36 : 8, containLabel: true },
    xAxis: model.kind === "rows" ? figures : names,
    yAxis: model.kind === "rows" ? names : figures,
    series: model.series.map(series => ({
      name: series.name,
      data: series.values,
      type: model.kind === "line" ? "line" : "bar",
      stack: model.kind === "stacked" ? "all" : undefined,
      barMaxWidth: 28,
      symbolSize: 7,
      lineStyle: { width: 2.5 },
      itemStyle: model.kind === "line" ? undefined : { borderRadius: model.kind === "rows" ? [0, 3, 3, 0] : model.kind === "stacked" ? 0 : [3, 3, 0, 0] },
    })),
  };
}

function part(model, colours, show) {
  const label = { color: colours.ink, formatter: item => `${item.name} ${show(item.value)}` };
  // A step of nothing has no colour behind its words.
  const data = model.categories.map((name, i) => ({ name, value: model.series[0]?.values[i], ...(model.series[0]?.values[i] ? {} : { label }) }));
  return model.kind === "donut"
    ? { type: "pie", radius: ["52%", "76%"], data, label, itemStyle: { borderColor: colours.surface, borderWidth: 2 } }
    : { type: "funnel", sort: "none", left: "8%", right: "8%", top: 8, bottom: 8, gap: 2, data, label: { ...label, position: "inside", color: colours.surface } };
}
