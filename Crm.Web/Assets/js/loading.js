// @ts-check
// Loads controllers/<name>.js when an element with data-controller="<name>" appears. The import map knows the real file.

/** @param {import("@hotwired/stimulus").Application} application */
export function startLoading(application) {
  /** @type {Set<string>} */
  const asked = new Set();
  let pending = 0;

  /** @param {string} name */
  async function load(name) {
    if (asked.has(name)) return;
    asked.add(name);
    pending++;
    try {
      const module = await import(`./controllers/${name}.js`);
      application.register(name, module.default);
    } finally {
      pending--;
      settle();
    }
  }

  // Says to whoever drives the page from outside (a browser test) that all it needs has come.
  function settle() { document.documentElement.toggleAttribute("data-ready", pending === 0); }

  /** @param {ParentNode} root */
  function scan(root) {
    const own = root instanceof Element && root.matches("[data-controller]") ? [root] : [];
    for (const element of [...own, ...root.querySelectorAll("[data-controller]")]) {
      for (const name of (element.getAttribute("data-controller") ?? "").split(/\s+/)) {
        if (name) load(name).catch(error => console.error(`controller "${name}" did not load`, error));
      }
    }
  }

  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type === "attributes") scan(/** @type {Element} */ (change.target));
      for (const node of change.addedNodes) if (node instanceof Element) scan(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-controller"] });
  scan(document);
  settle();
}
