  // The voice stops by itself after the time that the reader sets.
  const sleep = /** @type {HTMLSelectElement} */ (find("#sleep"));
  let timer = 0;
  const setTimer = () => {
    clearTimeout(timer);
    if (reader.sound().paused || !sleep.value) return;
    timer = window.setTimeout(() => {
      reader.sound().pause();
      reader.told.textContent = reader.told.dataset.slept ?? "";
    }, Number(sleep.value) * 60_000);
  };
  hooks.changed = setTimer;
  sleep.addEventListener("change", setTimer);
  setTimer();
