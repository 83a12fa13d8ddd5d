// The official words are opened beside a line where they can be read from here; else its link leads to them.
const source = find("#source");
let official;
const readOfficial = ({ pathname }) => official ??= pathname === location.pathname
  ? Promise.resolve(document)
  : fetch(pathname).then((answer) => answer.text()).then((html) => new DOMParser().parseFromString(html, "text/html"));
// A table stays one; of all else the words are enough.
const copyWords = (element) => {
  const copy = element.cloneNode(true);
  for (const beside of copy.querySelectorAll(".source, .small, ul, details")) beside.remove();
  for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
  if (copy.tagName === "TABLE") return copy;
  const words = document.createElement("p");
  words.textContent = copy.textContent.trim();
  return words;
};
const openOfficial = async (link) => {
  try {
    const page = await readOfficial(link);
    source.querySelector("div").replaceChildren(copyWords(page.getElementById(link.hash.slice(1))));
    source.querySelector("a").href = link.href;
    source.showPopover({ source: link });
    source.focus();
  } catch {
    location.assign(link.href);
  }
};
addEventListener("click", (event) => {
  if (event.target.closest("#source a")) source.hidePopover();
  const link = event.target.closest("main a.source:not(#official *)");
  const isFar = location.protocol === "file:" && link?.pathname !== location.pathname;
  if (!link || !source?.showPopover || isFar || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openOfficial(link);
});
