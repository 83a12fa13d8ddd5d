// Pictures for words are loaded by those who want to see them.
const pictured = /** @type {HTMLInputElement | null} */ (find("#word-pictures"));
const drawWords = () => {
  if (!pictured?.checked) return;
  pictured.removeEventListener("change", drawWords);
  {% if word_pictures %}loadScript({{ word_pictures|tojson }}){% else %}Promise.resolve(){% endif %}.then(() => actions.draw()).catch(() => {});
};
pictured?.addEventListener("change", drawWords);
drawWords();
