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
      if (control.value !== "") lines.push(withUnit(group, control.selectedOptions[0].textContent));
    } else if (control.type !== "hidden" && !isBlankText(control.value)) {
      lines.push(control.type === "date" ? shownDay(control.value) : withUnit(group, control.value));
    } else if (isUnreadDate(control)) {
      lines.push("Date à corriger");
    }
  }
  return lines;
}

/** A number with the unit that its question does not name. */
function withUnit(group, text) {
  const { unit } = group.dataset;
  return unit === undefined || numberOf(text) === null ? text : `${text}\u00a0${unit}`;
}

/** Adds a question to a list; returns the place of its answer. */
function describe(list, name) {
  const term = document.createElement("dt");
  term.textContent = name;
  const detail = document.createElement("dd");
  list.append(term, detail);
  return detail;
}

/** Adds what is advised of an answer, which prevents nothing, to the answer. */
function addAdvice(detail, group, advice) {
  for (const violation of advice) {
    const line = document.createElement("p");
    line.className = "fr-message fr-message--info";
    line.textContent = sentence(`Conseil\u00a0: ${uncapitalized(placed(group, violation))}`);
    detail.append(line);
  }
}

/** Fills in the summary with the current answers, and what is advised of them. */
function fillSynthesis(filling) {
  const { element } = filling;
  const advice = filling.violations().filter((violation) => violation.advice);
  for (const place of parts("answers", element)) {
    const block = element.querySelector(`section[data-block="${CSS.escape(place.dataset.block)}"]`);
    if (block && isEmptyBlock(block)) {
      const words = document.createElement("p");
      words.className = "fr-mt-1w";
      words.textContent = nothingToFillIn;
      place.replaceChildren(words);
      continue;
    }
    const list = document.createElement("dl");
    list.className = "dp-answers-list";
    for (const group of block ? block.querySelectorAll("[data-field]") : []) {
      if (group.hidden || group.type === "hidden") continue;
      const detail = describe(list, questionName(group));
      if (group.dataset.part === "scopes") {
        writeScopes(detail, shownScopes(group));
      } else {
        const lines = readableAnswer(group);
        // An answer that the vault gives has its own text.
        detail.textContent = lines.length > 0 ? lines.join("\n") : group.dataset.deferred ?? nothing;
      }
      addAdvice(detail, group, advice.filter(({ path }) => fieldOf(path) === group.dataset.field));
    }
    place.replaceChildren(list);
  }
}
