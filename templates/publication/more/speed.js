  const speed = /** @type {HTMLSelectElement} */ (find("#speed"));
  const setSpeed = (/** @type {number} */ by) => {
    speed.selectedIndex = Math.min(Math.max(speed.selectedIndex + by, 0), speed.length - 1);
    speed.dispatchEvent(new Event("change", { bubbles: true }));
  };
  actions.slower = () => setSpeed(-1);
  actions.faster = () => setSpeed(1);
