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
  const shown = violations.map(({ message, advice }) => {
    const line = document.createElement("p");
    line.className = `fr-message fr-message--${advice ? "info" : "error"}`;
    line.textContent = sentence(message);
    return line;
  });
  const text = (lines) => lines.map((line) => line.outerHTML).join("");
  if (text(shown) !== text(Array.from(messages.children))) messages.replaceChildren(...shown);
}

/** A message as a sentence, with a capital and a full stop. */
function sentence(text) {
  const first = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
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

/** Lists violations in an element of the page, each with a link to its field; nothing is announced where they become fewer. */
function showSummary(place, filling, violations, { isNew }) {
  place.replaceChildren();
  if (violations.length === 0) return;
  const alert = document.createElement("div");
  alert.className = "fr-alert fr-alert--error fr-mb-4w";
  if (isNew) alert.setAttribute("role", "alert");
  const title = document.createElement("h2");
  title.className = "fr-alert__title";
  title.textContent =
    violations.length === 1 ? "Erreur\u00a0: une réponse est à corriger" : `Erreur\u00a0: ${violations.length} réponses sont à corriger`;
  const list = document.createElement("ul");
  for (const violation of violations) {
    const item = document.createElement("li");
    const group = filling.groups.get(fieldOf(violation.path));
    if (group && group.type !== "hidden") {
      const link = document.createElement("a");
      link.href = `#${focusTarget(group).id}`;
      link.textContent = sentence(violation.message);
      item.append(link);
    } else {
      item.textContent = sentence(violation.message);
    }
    list.append(item);
  }
  alert.append(title, list);
  place.append(alert);
}
