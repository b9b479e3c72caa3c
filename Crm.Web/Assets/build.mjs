// Puts wwwroot together: npm parts under lib/, our own scripts under js/, our styles joined into css/app.css, and a sprite of
// the icons that icons.txt lists. Run by Assets.targets: node build.mjs <wwwroot>
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const out = process.argv[2];
if (!out) throw new Error("usage: node build.mjs <folder to write>");
const parts = "node_modules";
const read = path => readFile(path, "utf8");
const withoutMap = text => text.replace(/\n?\/[/*]# sourceMappingURL=.*$/gm, "");

await rm(out, { recursive: true, force: true });
for (const folder of ["lib", "css"]) await mkdir(join(out, folder), { recursive: true });

const scripts = {
  "turbo.js": `${parts}/@hotwired/turbo/dist/turbo.es2017-esm.js`,
  "stimulus.js": `${parts}/@hotwired/stimulus/dist/stimulus.js`,
  "echarts.js": `${parts}/echarts/dist/echarts.esm.min.mjs`,
  "sortable.js": `${parts}/sortablejs/modular/sortable.esm.js`,
  "markdown-toolbar.js": `${parts}/@github/markdown-toolbar-element/dist/index.js`,
};
for (const [name, source] of Object.entries(scripts)) {
  await writeFile(join(out, "lib", name), withoutMap(await read(source)));
}
// Latin letters and figures; Chinese comes from the reader's own fonts.
await cp(`${parts}/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2`, join(out, "lib/inter.woff2"));
// Tom Select ships one file only as UMD; as a module it leaves its class on globalThis.
const tomSelect = withoutMap(await read(`${parts}/tom-select/dist/js/tom-select.popular.min.js`));
await writeFile(join(out, "lib/tom-select.js"), `${tomSelect}\nexport default globalThis.TomSelect;\n`);

// Tabler sits in a layer of its own, so that every rule of ours wins without a fight over specificity.
const tabler = withoutMap(await read(`${parts}/@tabler/core/dist/css/tabler.min.css`)).replace(/^@charset "[^"]*";/i, "");
await writeFile(join(out, "lib/tabler.css"), `@layer tabler{${tabler}}\n`);

const styles = (await readdir("css")).filter(name => name.endsWith(".css")).sort();
const joined = await Promise.all(styles.map(async name => `/* ${name} */\n${await read(join("css", name))}`));
await writeFile(join(out, "css/app.css"), joined.join("\n"));

const icons = (await read("icons.txt")).split("\n").map(line => line.trim()).filter(line => line && !line.startsWith("#"));
const symbols = await Promise.all(icons.map(async name => {
  const svg = await read(`${parts}/@tabler/icons/icons/${name.endsWith("-filled") ? "filled" : "outline"}/${name.replace(/-filled$/, "")}.svg`)
    .catch(() => { throw new Error(`icons.txt: there is no Tabler icon "${name}"; see https://tabler.io/icons`); });
  const paint = name.endsWith("-filled") ? 'fill="currentColor"'
    : 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
  const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/\s*\n\s*/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24" ${paint}>${body}</symbol>`;
}));
await writeFile(join(out, "lib/icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);

await cp("js", join(out, "js"), { recursive: true });
await cp("static", out, { recursive: true });
await writeFile(join(out, "assembled.txt"), `${icons.length} icons, ${styles.length} style files\n`);
