// Validates a request as `datapass validate` does (Sources/FormSubmission/Validation/Validator.swift,
// Sources/FormCompiler/Submissions/SubmissionJudge.swift).

/**
 * All violations of a submission: those of its outline, then those of the form's fields, rules and checkboxes.
 *
 * `form` is the form's schema in the page, `submission` a canonical submission, `moment` "draft" or "submit", `today` a
 * date as `YYYY-MM-DD`, or null not to check what depends on it. Each violation has a path, a code, a message, the rule
 * that is broken (or null), and whether it is only advice, which does not invalidate the submission.
 */
function judge(form, submission, moment, today) {
  if (isTooDeep(submission)) return [violation("", "malformed", phrase("malformed.depth"))];
  const problems = [];
  const read = readSubmission(form, wellFormed(submission, problems));
  const outlined = new Set([...read.violations.map((item) => item.path), ...read.vacated]);
  const visible = new VisibleAnswers(form, read.answers);
  const found = [
    ...form.fields.filter((field) => !visible.isHidden(field.name)).flatMap((field) => {
      return fieldViolations(field, read.answers.get(field.name) ?? null, visible, moment, today);
    }),
    ...form.boxes.filter((box) => isMistyped(box, visible)).map(mistypedBox),
  ];
  if (moment === "submit") {
    found.push(...form.rules.flatMap((rule) => ruleViolations(rule, visible)));
    found.push(...form.boxes.filter((box) => isMissing(box, visible, read.acceptances)).map(missingBox));
  }
  // A violation of the outline at the same path makes these redundant: the answer could not be read.
  const answered = found.filter((item) => !outlined.has(item.path));
  return [...problems, ...read.violations, ...answered, ...deprecatedScopes(form, read.answers, today)];
}

/** The answers of a submission as conditions see them. */
function visibleAnswers(form, submission) {
  return new VisibleAnswers(form, readSubmission(form, wellFormed(submission, [])).answers);
}

/** A violation as `judge` returns it. */
function violation(path, code, message, { advice = false, rule = null } = {}) {
  return { path, code, message, advice, rule };
}

/** A text of the validator, with its placeholders replaced. */
function phrase(name, values = {}) {
  return rules.words[name].replace(/\{(\w+)\}/g, (placeholder, key) => values[key]);
}

/** A text as messages repeat it (Sources/FormSubmission/Validation/ShortenedText.swift). */
function shortened(text) {
  const start = Array.from(text.slice(0, 2 * rules.most_repeated + 2));
  return start.length <= rules.most_repeated ? text : `${start.slice(0, rules.most_repeated).join("")}…`;
}

/** Escapes `~` and `/` in a token of a JSON Pointer (RFC 6901). */
function escapedForPointer(name) {
  return name.replace(/~/g, "~0").replace(/\//g, "~1");
}

function isShown(box, visible) {
  return !box.when || visible.holds(box.when);
}

/** Whether the value of a checkbox in the data is neither a yes nor a no. */
function isMistyped(box, visible) {
  const answer = visible.answers.get(box.name) ?? null;
  return !isCommon(box) && isShown(box, visible) && !isBlank(answer) && tickOf(answer) === null;
}

function mistypedBox(box) {
  return violation(pathOf(box), "type", phrase("type.box", { label: box.label }));
}

/** Whether a checkbox must be ticked and is not; a value that is neither a yes nor a no is reported separately. */
function isMissing(box, visible, acceptances) {
  const isTicked = isCommon(box) ? acceptances.get(box.name) : tickOf(visible.answers.get(box.name)) === true;
  return isShown(box, visible) && !isTicked && !isMistyped(box, visible);
}

function missingBox(box) {
  return violation(pathOf(box), "accepted", phrase("accepted.box", { label: box.label }));
}

function pathOf(box) {
  return isCommon(box) ? `/${box.name}` : `/data/${escapedForPointer(box.name)}`;
}

/** Advice about scopes that new requests should no longer ask for. */
function deprecatedScopes(form, answers, today) {
  const scopes = answers.get("scopes");
  if (today === null || !Array.isArray(scopes)) return [];
  const past = form.deprecations.filter(({ since }) => since <= today);
  const deprecated = new Set(past.map(({ scope }) => scope));
  const field = form.fields.find(({ name }) => name === "scopes") ?? {};
  return scopes.flatMap((scope, at) => {
    if (!deprecated.has(scope)) return [];
    const message = phrase("deprecated", { value: nameOf(field, scope) });
    return [violation(`/data/scopes/${at}`, "deprecated", message, { advice: true })];
  });
}
