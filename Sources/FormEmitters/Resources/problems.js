// Violations: shown next to each field, and summed up above the form with a link to each.

/** The element to focus for a field: its control, or its group of checkboxes or radio buttons. */
function focusTarget(group) {
  return group.tagName === "FIELDSET" ? group : group.querySelector("input, select, textarea") ?? group;
}

/** The start of the id of a field's messages. */
function messagesBase(group) {
  return focusTarget(group).id;
}

/** Shows what is wrong with an answer, and nothing else; what is shown already is not announced again. */
function showViolations(group, violations) {
  const messages = document.getElementById(`${messagesBase(group)}-messages`);
  if (!messages) return;
  const isWrong = violations.some(({ advice }) => !advice);
  group.classList.toggle(`${group.classList[0]}--error`, isWrong);
  if (isWrong) focusTarget(group).setAttribute("aria-invalid", "true");
  else focusTarget(group).removeAttribute("aria-invalid");
  markRows(group, violations);
  const shown = violations.map((violation) => {
    const line = document.createElement("p");
    line.className = `fr-message fr-message--${violation.advice ? "info" : "error"}`;
    line.textContent = sentence(placed(group, violation));
    return line;
  });
  const text = (lines) => lines.map((line) => line.outerHTML).join("");
  if (text(shown) !== text(Array.from(messages.children))) messages.replaceChildren(...shown);
}

/** A message as a sentence, with a capital and a full stop. */
function sentence(text) {
  const first = capitalized(text);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function capitalized(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text as it continues a line: without its first capital, unless it is an abbreviation’s (SentenceCase.swift). */
function uncapitalized(text) {
  return /^\p{Lu}\P{Lu}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** The row of a list that a violation is about, with its number; null for any other. Rows without an answer are not sent. */
function rowOf(group, { path }) {
  const at = path.split("/")[3];
  if (at === undefined) return null;
  const rows = parts("row", group).map((row) => row.querySelector("input"));
  const input = rows.filter(({ value }) => !isBlankText(value))[at];
  return input ? { input, number: rows.indexOf(input) + 1 } : null;
}

/** A message with the number of the answer that it is about, where a question has several. */
function placed(group, violation) {
  const row = group ? rowOf(group, violation) : null;
  return row ? `réponse ${row.number}, ${uncapitalized(violation.message)}` : violation.message;
}

/** Tells assistive technology which answers of a list are wrong, and where that is said. */
function markRows(group, violations) {
  const wrong = new Set(violations.filter(({ advice }) => !advice).map((violation) => rowOf(group, violation)?.input));
  for (const input of parts("row", group).map((row) => row.querySelector("input"))) {
    unmark(input);
    if (!wrong.has(input)) continue;
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", `${messagesBase(group)}-messages`);
  }
}

function unmark(input) {
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
}

/** What has been told of answers: it is looked at again whenever one changes. */
class Told {
  constructor(violations) {
    this.fields = new Set(violations.map(({ path }) => fieldOf(path)));
    /** A broken rule may come to be told at another of the questions that it names. */
    this.rules = new Set(violations.map(({ rule }) => rule).filter((rule) => rule !== null));
  }

  /** Of violations, those that are still there, and those that the same answers or rules have come to have. */
  among(violations) {
    const found = violations.filter(({ path, rule }) => this.fields.has(fieldOf(path)) || this.rules.has(rule));
    for (const { path } of found) this.fields.add(fieldOf(path));
    return found;
  }
}

/** Shows violations at the fields of some names. */
function showAtFields(filling, names, violations) {
  for (const name of names) {
    const group = filling.groups.get(name);
    if (!group || group.type === "hidden") continue;
    showViolations(group, violations.filter(({ path }) => fieldOf(path) === name));
  }
}

/**
 * Lists violations in an element of the page, in the order of its questions, each with a link to its field; nothing is
 * announced where they become fewer.
 */
function showSummary(place, filling, violations, { isNew }) {
  place.replaceChildren();
  if (violations.length === 0) return;
  const order = Array.from(filling.groups.keys());
  const rank = ({ path }) => order.indexOf(fieldOf(path));
  const listed = violations.slice().sort((one, other) => rank(one) - rank(other));
  const count = new Set(violations.map(({ path }) => fieldOf(path))).size;
  const alert = document.createElement("div");
  alert.className = "fr-alert fr-alert--error fr-mb-4w";
  if (isNew) alert.setAttribute("role", "alert");
  const title = document.createElement("h2");
  title.className = "fr-alert__title";
  title.textContent =
    count === 1 ? "Erreur\u00a0: une réponse est à corriger" : `Erreur\u00a0: ${count} réponses sont à corriger`;
  const list = document.createElement("ul");
  for (const violation of listed) {
    const item = document.createElement("li");
    const group = filling.groups.get(fieldOf(violation.path));
    if (group && group.type !== "hidden") {
      const link = document.createElement("a");
      link.href = `#${(rowOf(group, violation)?.input ?? focusTarget(group)).id}`;
      link.textContent = sentence(placed(group, violation));
      item.append(link);
    } else {
      item.textContent = sentence(violation.message);
    }
    list.append(item);
  }
  alert.append(title, list);
  place.append(alert);
}
