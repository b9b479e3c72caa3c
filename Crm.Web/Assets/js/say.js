// @ts-check

/** Shows a short message among the toasts; screen readers hear it.
 * @param {string} text */
export function say(text) {
  const card = document.createElement("div");
  card.className = "toast-card toast-info";
  card.dataset.controller = "toast";
  card.append(Object.assign(document.createElement("p"), { textContent: text }));
  document.getElementById("toasts")?.append(card);
}
