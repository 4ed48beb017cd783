// Radio buttons cannot be unticked: an answer that need not be given is taken back by a button.

/** Offers to take back the answer to a question that need not have one: radio buttons cannot be unticked. */
function offerClearing(group, isFree) {
  const isTicked = group.querySelector('input[type="radio"]:checked:not(:disabled)') !== null;
  const [place] = parts("clearing", group);
  if (place) place.hidden = !isFree || !isTicked;
  else if (isFree && isTicked) {
    const clearing = document.createElement("div");
    clearing.className = "fr-fieldset__element";
    clearing.dataset.part = "clearing";
    const name = document.createElement("span");
    name.className = "fr-sr-only";
    name.textContent = `\u00a0: ${questionName(group)}`;
    const button = smallButton("clear", "Effacer ma réponse");
    button.append(name);
    clearing.append(button);
    group.querySelector(":scope > .fr-messages-group").before(clearing);
  }
}

/** Takes back the answer that radio buttons give. */
function clearChoice(group) {
  const radios = Array.from(group.querySelectorAll('input[type="radio"]'));
  for (const radio of radios) radio.checked = false;
  for (const name of ["input", "change"]) radios[0].dispatchEvent(new Event(name, { bubbles: true }));
  radios[0].focus();
}
