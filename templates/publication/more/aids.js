// What few want is loaded by those who tick it: words cut into syllables.
/** @type {Record<string, string>} */
const addresses = {{ {"syllables": syllables}|tojson }};
for (const box of /** @type {HTMLInputElement[]} */ (findAll("[data-later]"))) {
  // Only the reading page has words that are cut.
  const address = find(".facts") && addresses[box.name];
  const fetchIt = () => {
    if (!address || !box.checked) return;
    box.removeEventListener("change", fetchIt);
    loadScript(address).catch(() => {});
  };
  if (!address) box.closest("label")?.remove();
  box.addEventListener("change", fetchIt);
  fetchIt();
}

// One sentence at a time needs one to begin with.
const alone = find("#alone");
const showOne = () => { if (actions.alone || isChosen("alone")) act("alone"); };
alone?.addEventListener("change", showOne);
if (root.classList.contains("can-listen")) showOne();
else alone?.closest("label")?.remove();
