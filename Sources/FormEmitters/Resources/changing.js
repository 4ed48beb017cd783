// A block that is changed from the summary: it is shown alone, and leads back to its place in the summary. Which one it is
// stands in the history of the browser, so that going back and reloading keep it.

/** The block of a part of the form that is being changed; null if none is. */
function changedBlock(place) {
  const name = history.state?.changing;
  return name === undefined ? null : place.querySelector(`section[data-block="${CSS.escape(name)}"]`);
}

/** Shows one block of a part of the form alone, or all of them for null. */
function showBlock(place, block) {
  const isAlone = block !== null;
  for (const section of place.querySelectorAll("section[data-block]")) section.hidden = isAlone && section !== block;
  for (const details of place.querySelectorAll(".fr-stepper__details")) details.hidden = isAlone;
  for (const button of parts("previous", place)) button.parentElement.hidden = isAlone;
  for (const button of parts("next", place)) {
    button.dataset.text ??= button.textContent;
    button.textContent = isAlone ? "Revenir à la synthèse" : button.dataset.text;
  }
}

/** The title of a block in the summary. */
function summaryTitle(block) {
  const change = parts("change").find((link) => link.dataset.block === block.dataset.block);
  return change.closest("section").querySelector("h3");
}
