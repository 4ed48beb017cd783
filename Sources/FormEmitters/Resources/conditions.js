// Conditions on answers (Sources/FormSubmission/Conditions, Validation/VisibleAnswers.swift).

/** By name, whether a comparison holds of an answer that is there. */
const comparisons = new Map([
  ["is", equals],
  ["is_not", (answer, operand) => !equals(answer, operand)],
  ["in", (answer, operands) => operands.some((operand) => equals(answer, operand))],
  ["not_in", (answer, operands) => !operands.some((operand) => equals(answer, operand))],
  ["above", (answer, operand) => order(answer, operand) > 0],
  ["below", (answer, operand) => order(answer, operand) < 0],
  ["at_least", (answer, operand) => order(answer, operand) >= 0],
  ["at_most", (answer, operand) => order(answer, operand) <= 0],
  ["contains", (answer, item) => Array.isArray(answer) && answer.includes(item)],
  ["present", (answer, isPresent) => isPresent],
]);

/** Whether a comparison holds where there is no answer. */
function holdsOfNothing(name, operand) {
  return name === "is_not" || name === "not_in" || (name === "present" && !operand);
}

function equals(answer, operand) {
  if (typeof operand === "number") return numberOf(answer) === operand;
  return typeof operand === "boolean" ? tickOf(answer) === operand : answer === operand;
}

/** Below zero where an answer comes before the operand; not a number where the two cannot be ordered. */
function order(answer, operand) {
  if (typeof operand === "number") return numberOf(answer) === null ? NaN : numberOf(answer) - operand;
  const [day, other] = [dayOf(answer), dayOf(operand)];
  if (day === null || other === null) return NaN;
  return day === other ? 0 : day < other ? -1 : 1;
}

/** The answers of a submission as conditions see them: those of hidden fields and scopes not offered are gone. */
class VisibleAnswers {
  constructor(form, answers) {
    this.answers = answers;
    this.fields = fieldsByName(form);
    this.facts = new Map(Object.entries(form.facts));
    /** Whether a field is hidden, by its name, as far as that is worked out. */
    this.hidden = new Map();
    /** The scopes of the groups whose condition does not hold. */
    this.withdrawn = new Set();
    // Conditions of fields may ask about scopes, those of scopes may not: they come first.
    const groups = form.scope_groups ?? [];
    this.withdrawn = new Set(groups.filter((group) => !this.holds(group.when)).flatMap((group) => group.scopes));
  }

  /** Whether a field is hidden by its condition. */
  isHidden(name) {
    const field = this.fields.get(name);
    if (!field || !field.when) return false;
    if (!this.hidden.has(name)) {
      // Conditions never ask in a circle; should they, the question is shown.
      this.hidden.set(name, false);
      this.hidden.set(name, !this.holds(field.when));
    }
    return this.hidden.get(name);
  }

  /** An answer to a field without what does not count: scopes that are not offered. */
  counted(field, answer) {
    if (field.type !== "scopes" || !Array.isArray(answer)) return answer;
    return answer.filter((scope) => !this.withdrawn.has(scope));
  }

  /** The answer to a field, or a fact about the form; null where it is absent, blank or hidden. */
  answer(name) {
    const field = this.fields.get(name);
    const answer = (field ? this.counted(field, this.answers.get(name)) : this.facts.get(name)) ?? null;
    if (isBlank(answer) || this.isHidden(name)) return null;
    // An unticked box is absent, in whatever way it is written.
    return field && field.type === "boolean" && tickOf(answer) === false ? null : answer;
  }

  /** Whether a condition holds. */
  holds(condition) {
    const [[name, content]] = Object.entries(condition);
    if (name === "all") return content.every((part) => this.holds(part));
    if (name === "any") return content.some((part) => this.holds(part));
    if (name === "not") return !this.holds(content);
    const [[comparison, operand]] = Object.entries(content);
    const answer = this.answer(name);
    return answer === null ? holdsOfNothing(comparison, operand) : comparisons.get(comparison)(answer, operand);
  }
}
