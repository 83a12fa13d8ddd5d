// The official words beside a line.
const source = find("#source");
/** @type {Promise<Document> | undefined} */
let official;
const readOfficial = (/** @type {HTMLAnchorElement} */ { pathname }) => official ??= pathname === location.pathname
  ? Promise.resolve(document)
  : fetch(pathname).then((answer) => answer.text()).then((html) => new DOMParser().parseFromString(html, "text/html"));
// A table stays one; of all else the words are enough.
const copyWords = (/** @type {HTMLElement | null} */ element) => {
  const copy = /** @type {HTMLElement} */ (element?.cloneNode(true));
  for (const beside of copy.querySelectorAll(".source, .small, ul, details")) beside.remove();
  for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
  if (copy.tagName === "TABLE") return copy;
  const words = document.createElement("p");
  words.textContent = copy.textContent?.trim() ?? "";
  return words;
};
actions.official = async (/** @type {HTMLAnchorElement} */ link) => {
  const page = await readOfficial(link);
  const words = copyWords(page.getElementById(link.hash.slice(1)));
  source?.querySelector("div")?.replaceChildren(words);
  source?.querySelector("a")?.setAttribute("href", link.href);
  /** @type {any} */ (source)?.showPopover({ source: link });
  source?.focus();
};
source?.querySelector("a")?.addEventListener("click", () => source.hidePopover());
