// The official words are opened beside a line where they can be read from here; else its link leads to them.
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
const openOfficial = async (/** @type {HTMLAnchorElement} */ link) => {
  try {
    const page = await readOfficial(link);
    const words = copyWords(page.getElementById(link.hash.slice(1)));
    source?.querySelector("div")?.replaceChildren(words);
    source?.querySelector("a")?.setAttribute("href", link.href);
    /** @type {any} */ (source)?.showPopover({ source: link });
    source?.focus();
  } catch {
    location.assign(link.href);
  }
};
addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (target.closest("#source a")) source?.hidePopover();
  const link = /** @type {HTMLAnchorElement | null} */ (target.closest("main a.source:not(#official *)"));
  const isFar = location.protocol === "file:" && link?.pathname !== location.pathname;
  if (!link || !source?.showPopover || isFar || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openOfficial(link);
});
