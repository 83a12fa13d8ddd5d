// What a listener does not want to hear is passed over, and anything can be left for what follows it.
const kinds = { "skip-pictures": "img, figure", "skip-tables": "table", "skip-notes": ".gloss", "skip-official": ".unwritten" };
hooks.skips = (place) => Object.entries(kinds).some(([id, kind]) => isChosen(id) && lines[place].element?.closest(kind));
actions.past = () => {
  find("[popover]:popover-open:not(#more)")?.hidePopover();
  const place = placeNow();
  let frame = lines[place].element?.closest("table, ul, ol, blockquote, figure, .gloss");
  for (let outer = frame; (outer = outer?.parentElement?.closest("ul, ol"));) frame = outer;
  const after = lines.findIndex(({ element }, at) => at > place && !frame?.contains(element));
  go(after < 0 ? lines.length - 1 : findHeard(after));
};
