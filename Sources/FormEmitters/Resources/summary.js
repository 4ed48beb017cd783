// The summary: all answers to review, block by block.

/** The text of a label or a legend, without its hints, which have their own elements. */
function headline(element) {
  if (!element) return "";
  const text = Array.from(element.childNodes).find((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  return text ? text.textContent.replace(/ \(optionnel\)$/, "").trim() : "";
}

/** The name of a question, preceded by its contact if it has one. */
function questionName(group) {
  const own = headline(group.querySelector(":scope > legend, :scope > label"));
  const contact = group.closest('[data-part="contact"]');
  return contact ? `${headline(contact.querySelector(":scope > legend"))}\u00a0: ${own}` : own;
}

/** The answer to a question as readers see it, one line per value. */
function readableAnswer(group) {
  const lines = [];
  for (const control of group.querySelectorAll("input, select, textarea")) {
    if (control.type === "checkbox" || control.type === "radio") {
      if (!control.checked) continue;
      const isAlone = group.tagName !== "FIELDSET";
      lines.push(isAlone ? "Oui" : headline(group.querySelector(`label[for="${CSS.escape(control.id)}"]`)));
    } else if (control.type === "file") {
      for (const file of control.files) lines.push(file.name);
    } else if (control.tagName === "SELECT") {
      if (control.value !== "") lines.push(control.selectedOptions[0].textContent);
    } else if (control.type !== "hidden" && !isBlankText(control.value)) {
      lines.push(control.value);
    }
  }
  return lines;
}

function describe(list, name, lines) {
  const term = document.createElement("dt");
  term.textContent = name;
  list.append(term);
  for (const line of lines) {
    const detail = document.createElement("dd");
    detail.textContent = line;
    list.append(detail);
  }
}

/** Fills in the summary with the current answers. */
function fillSynthesis(element) {
  for (const place of parts("answers", element)) {
    const block = element.querySelector(`section[data-block="${CSS.escape(place.dataset.block)}"]`);
    const list = document.createElement("dl");
    list.className = "dp-answers-list";
    for (const group of block ? block.querySelectorAll("[data-field]") : []) {
      if (group.hidden) continue;
      const lines = readableAnswer(group);
      // An answer that the vault gives has its own text.
      const nothing = group.dataset.deferred ?? "Non renseigné";
      describe(list, questionName(group), lines.length > 0 ? lines : [nothing]);
    }
    place.replaceChildren(list);
  }
}
