// The summary: all answers to review, block by block.

/** The text of a label or a legend, without its hints and marks, which have their own elements. */
function headline(element) {
  const own = Array.from(element?.childNodes ?? []).filter((node) => {
    return node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && !node.matches(".fr-hint-text, [data-part]"));
  });
  return own.map((node) => node.textContent).join("").trim().replace(/ \(optionnel\)$/, "");
}

/** The name of a question, preceded by its contact if it has one. */
function questionName(group) {
  const own = headline(group.querySelector(":scope > legend, :scope > label"));
  const contact = group.closest('[data-part="contact"]');
  return contact ? `${headline(contact.querySelector(":scope > legend"))}\u00a0: ${own}` : own;
}

/** What the options of a question are called, by value. */
function optionNames(group) {
  const names = new Map();
  for (const control of group.querySelectorAll('input[type="checkbox"], input[type="radio"], option')) {
    const label = control.labels ? control.labels[0] : control;
    if (label) names.set(control.value, headline(label));
  }
  return names;
}

/** The answer to a question as readers see it, one line per value. */
function readableAnswer(group) {
  const lines = [];
  for (const control of group.querySelectorAll("input, select, textarea")) {
    if (control.dataset.document) {
      if (!control.checked) lines.push(JSON.parse(control.dataset.document).filename);
    } else if (control.type === "checkbox" || control.type === "radio") {
      if (!control.checked) continue;
      const isAlone = group.tagName !== "FIELDSET";
      lines.push(isAlone ? "Oui" : headline(control.labels[0]));
    } else if (control.type === "file") {
      for (const file of control.files) lines.push(file.name);
    } else if (control.tagName === "SELECT") {
      if (control.value !== "") lines.push(control.selectedOptions[0].textContent);
    } else if (control.type !== "hidden" && !isBlankText(control.value)) {
      lines.push(control.type === "date" ? shownDay(control.value) : control.value);
    }
  }
  return lines;
}

/** Adds a question to a list; returns the place of its answer. */
function describe(list, name) {
  const term = document.createElement("dt");
  term.textContent = name;
  const detail = document.createElement("dd");
  list.append(term, detail);
  return detail;
}

/** Fills in the summary with the current answers. */
function fillSynthesis(element) {
  for (const place of parts("answers", element)) {
    const block = element.querySelector(`section[data-block="${CSS.escape(place.dataset.block)}"]`);
    const list = document.createElement("dl");
    list.className = "dp-answers-list";
    for (const group of block ? block.querySelectorAll("[data-field]") : []) {
      if (group.hidden || group.type === "hidden") continue;
      const detail = describe(list, questionName(group));
      if (group.dataset.part === "scopes") {
        writeScopes(detail, shownScopes(group));
        continue;
      }
      const lines = readableAnswer(group);
      // An answer that the vault gives has its own text.
      detail.textContent = lines.length > 0 ? lines.join("\n") : group.dataset.deferred ?? nothing;
    }
    place.replaceChildren(list);
  }
}
