// Judges a request as `datapass validate` does (Sources/FormSubmission/Validation/Validator.swift,
// Sources/FormCompiler/Submissions/SubmissionJudge.swift).

/**
 * Everything wrong with a submission: what its outline shows, then by the form's fields, rules and boxes.
 *
 * `form` is what the page holds of its form, `submission` a canonical submission, `moment` "draft" or "submit", `today`
 * a day as `YYYY-MM-DD` or null: what depends on the day is then not checked. Each violation has a path, a code, a
 * message, the rule that is broken (or null), and whether it is mere advice, which refuses nothing.
 */
function judge(form, submission, moment, today) {
  if (isTooDeep(submission)) return [violation("", "malformed", phrase("malformed.depth"))];
  const problems = [];
  const read = readSubmission(form, wellFormed(submission, problems));
  const outlined = new Set(read.violations.map((item) => item.path));
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
  // What is told of the outline need not be told again of what it keeps from being read.
  const answered = found.filter((item) => !outlined.has(item.path));
  return [...problems, ...read.violations, ...answered, ...deprecatedScopes(form, read.answers, today)];
}

/** The answers of a submission as conditions see them. */
function visibleAnswers(form, submission) {
  return new VisibleAnswers(form, readSubmission(form, wellFormed(submission, [])).answers);
}

/** A violation as `judge` gives it. */
function violation(path, code, message, { advice = false, rule = null } = {}) {
  return { path, code, message, advice, rule };
}

/** A text of the validator with what stands in the place of its placeholders. */
function phrase(name, values = {}) {
  return rules.words[name].replace(/\{(\w+)\}/g, (placeholder, key) => values[key]);
}

/** RFC 6901: `~` and `/` within a token. */
function escapedForPointer(name) {
  return name.replace(/~/g, "~0").replace(/\//g, "~1");
}

function isShown(box, visible) {
  return !box.when || visible.holds(box.when);
}

/** Whether what stands for a box among the data is neither a yes nor a no. */
function isMistyped(box, visible) {
  const answer = visible.answers.get(box.name) ?? null;
  return !isCommon(box) && isShown(box, visible) && !isBlank(answer) && tickOf(answer) === null;
}

function mistypedBox(box) {
  return violation(pathOf(box), "type", phrase("type.box", { label: box.label }));
}

/** Whether a box has to be ticked, and is not; what is neither a yes nor a no is told as such. */
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

/** The scopes that new requests should no longer ask for. */
function deprecatedScopes(form, answers, today) {
  const scopes = answers.get("scopes");
  if (today === null || !Array.isArray(scopes)) return [];
  const past = form.deprecations.filter(({ since }) => since <= today);
  const deprecated = new Set(past.map(({ scope }) => scope));
  return scopes.flatMap((scope, at) => {
    if (!deprecated.has(scope)) return [];
    const message = phrase("deprecated", { value: scope });
    return [violation(`/data/scopes/${at}`, "deprecated", message, { advice: true })];
  });
}
