// Where someone stopped is kept on this device, and offered the next time.
const resume = find("#resume");
const AT = nameHere("at");
const stopped = places.get(kept[AT]);
if (stopped > 0) resume.hidden = false;
actions.resume = () => {
  go(stopped);
  resume.hidden = true;
};
addEventListener("pagehide", () => {
  const place = now < 0 && scrollY < innerHeight ? -1 : here();
  if (place > 0) keep(AT, lines[place].id);
});
