// Blocks without a question left to answer.

const nothingToFillIn = "Rien à remplir ici, d’après vos réponses.";

/** Whether a block has questions, of which other answers leave none. */
function isEmptyBlock(block) {
  const groups = Array.from(block.querySelectorAll("[data-field]"));
  return groups.length > 0 && groups.every(({ hidden }) => hidden);
}

function sayWhetherEmpty(block) {
  const [words] = parts("empty", block);
  const isEmpty = isEmptyBlock(block);
  if (words) words.hidden = !isEmpty;
  else if (isEmpty) {
    const added = document.createElement("p");
    added.dataset.part = "empty";
    added.textContent = nothingToFillIn;
    block.append(added);
  }
}
