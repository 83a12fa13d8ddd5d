// Each picture can be opened in a window of its own: larger, and moved about by scrolling.
const box = /** @type {HTMLDialogElement | null} */ (find("#picture"));
const pane = box?.querySelector("div");
let scale = 1;
const setScale = (/** @type {number} */ to) => {
  scale = Math.min(Math.max(to, 1), 8);
  const image = pane?.firstElementChild;
  if (image instanceof HTMLElement) image.style.width = `${scale * 100}%`;
};
actions.enlarge = (/** @type {HTMLElement} */ button) => {
  const image = button.closest("figure")?.querySelector("img")?.cloneNode();
  if (!(image instanceof HTMLImageElement)) return;
  image.removeAttribute("id");
  image.className = "";
  pane?.replaceChildren(image);
  setScale(1);
  box?.showModal();
};
actions.bigger = () => setScale(scale * 1.5);
actions.smaller = () => setScale(scale / 1.5);
actions.shut = () => box?.close();
