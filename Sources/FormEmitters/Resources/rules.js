// Judges the rules of a form (Sources/FormSubmission/Validation/RuleCheck.swift).

/** Rules between fields, by the name that declarations give them: the field at which one is broken, if it is. */
const fieldRules = new Map([
  ["at_least_one_of", fieldUnanswered],
  ["distinct", fieldAnsweredAlike],
  ["after", fieldTooEarly],
]);

/** Rules between scopes: whether one is kept by the set of those that are ticked. */
const scopeRules = new Map([
  ["scopes_at_least_one_of", (ticked, scopes) => scopes.some((scope) => ticked.has(scope))],
  ["scopes_all_of", (ticked, scopes) => scopes.every((scope) => ticked.has(scope))],
  ["alone", (ticked, [scope]) => !ticked.has(scope) || ticked.size === 1],
  ["incompatible", (ticked, left, right) => ![left, right].every((side) => side.some((scope) => ticked.has(scope)))],
  ["requires", (ticked, [scope], others) => !ticked.has(scope) || others.every((other) => ticked.has(other))],
  ["all_or_none", (ticked, scopes) => new Set(scopes.map((scope) => ticked.has(scope))).size <= 1],
]);

/** Whether a rule applies to the current answers. */
function applies(rule, visible) {
  return !(rule.when && !visible.holds(rule.when)) && !(rule.unless && visible.holds(rule.unless));
}

/** What breaks a rule. */
function ruleViolations(rule, visible) {
  if (!applies(rule, visible)) return [];
  const kind = Object.keys(rule).find((key) => fieldRules.has(key) || scopeRules.has(key));
  const parts = partsOf(kind, rule[kind]);
  if (fieldRules.has(kind)) {
    const name = fieldRules.get(kind)(visible, ...parts);
    return name === null ? [] : [broken(rule, kind, parts, name, visible)];
  }
  // What is not asked cannot be missing.
  if (!visible.fields.has("scopes") || visible.isHidden("scopes")) return [];
  return scopeRules.get(kind)(tickedScopes(visible), ...parts) ? [] : [broken(rule, kind, parts, "scopes", visible)];
}

/** The one or two lists of names that a rule is about. */
function partsOf(kind, content) {
  switch (kind) {
    case "after":
      return content.map((name) => [name]);
    case "alone":
      return [[content]];
    case "incompatible":
      return content;
    case "requires":
      return Object.entries(content).flatMap(([scope, others]) => [[scope], others]);
    default:
      return [content];
  }
}

function tickedScopes(visible) {
  const scopes = visible.answer("scopes");
  // Browsers send an empty item with a group of boxes.
  return new Set(Array.isArray(scopes) ? scopes.filter((scope) => scope !== "") : []);
}

/** Hidden fields are no way out, and where all are hidden nothing is asked. */
function fieldUnanswered(visible, names) {
  const shown = names.filter((name) => visible.fields.has(name) && !visible.isHidden(name));
  return shown.length === 0 || shown.some((name) => visible.answer(name) !== null) ? null : shown[0];
}

/** What can be no answer is told by its own field, and is like no other. */
function fieldAnsweredAlike(visible, names) {
  const seen = new Set();
  for (const name of names) {
    const answer = visible.answer(name);
    if (answer === null || answer instanceof Unusable) continue;
    const field = visible.fields.get(name);
    const value = comparable(answer, field && field.type);
    if (seen.has(value)) return name;
    seen.add(value);
  }
  return null;
}

/** Dates that are not dates are told by their own fields. */
function fieldTooEarly(visible, [later], [earlier]) {
  const [end, start] = [dayOf(visible.answer(later)), dayOf(visible.answer(earlier))];
  return end !== null && start !== null && end <= start ? later : null;
}

/** A broken rule, in its own words or in those of its kind. */
function broken(rule, kind, parts, name, visible) {
  const field = visible.fields.get(name);
  const question = (other) => {
    const asked = visible.fields.get(other);
    return phrase("question", { label: asked ? asked.label : other });
  };
  const scope = (value) => phrase("question", { label: nameOf(field, value) });
  const [names, others] = parts.map((part) => {
    return part.map(fieldRules.has(kind) ? question : scope).join(rules.separator);
  });
  const message = rule.message ?? phrase(`rule.${kind}`, { names, others });
  // `scopes_` only says that the names are scopes.
  const code = kind.replace("scopes_", "").replace(/_/g, "-");
  return violation(`/${folderOf(field)}/${escapedForPointer(name)}`, code, message, { advice: rule.strictness === "advice", rule: rule.id });
}
