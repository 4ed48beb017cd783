// Violations: shown next to each field, and summed up above the form with a link to each.

/** The element to focus for a field: its control, or its group of checkboxes or radio buttons. */
function focusTarget(group) {
  return group.tagName === "FIELDSET" ? group : group.querySelector("input, select, textarea") ?? group;
}

/** Removes the messages of a field. */
function clearViolations(group) {
  const style = group.classList[0];
  group.classList.remove(`${style}--error`);
  focusTarget(group).removeAttribute("aria-invalid");
  const messages = group.querySelector(`#${CSS.escape(`${messagesBase(group)}-messages`)}`);
  if (messages) messages.replaceChildren();
}

/** The start of the id of a field's messages. */
function messagesBase(group) {
  return focusTarget(group).id;
}

function showViolation(group, violation) {
  const style = group.classList[0];
  const messages = document.getElementById(`${messagesBase(group)}-messages`);
  if (!messages) return;
  const message = document.createElement("p");
  message.className = `fr-message fr-message--${violation.advice ? "info" : "error"}`;
  message.textContent = sentence(violation.message);
  messages.append(message);
  if (violation.advice) return;
  group.classList.add(`${style}--error`);
  focusTarget(group).setAttribute("aria-invalid", "true");
}

/** A message as a sentence, with a capital and a full stop. */
function sentence(text) {
  const first = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** Lists violations in an element of the page, each with a link to its field. */
function showSummary(place, filling, violations) {
  place.replaceChildren();
  if (violations.length === 0) return;
  const alert = document.createElement("div");
  alert.className = "fr-alert fr-alert--error fr-mb-4w";
  alert.setAttribute("role", "alert");
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
