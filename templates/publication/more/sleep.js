// The voice stops by itself after the time that the reader sets.
const sleep = /** @type {HTMLSelectElement} */ (find("#sleep"));
restoreList(sleep);
let timer = 0;
const setTimer = () => {
  clearTimeout(timer);
  if (sound.paused || !sleep.value) return;
  timer = window.setTimeout(() => {
    sound.pause();
    told.textContent = panel.dataset.slept ?? "";
  }, Number(sleep.value) * 60_000);
};
hooks.changed = setTimer;
sleep.addEventListener("change", setTimer);
setTimer();
