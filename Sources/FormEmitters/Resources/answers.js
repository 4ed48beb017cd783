// Answers, and how they are read and compared (Sources/FormSubmission/Values, Formats).
//
// An answer is a text, a whole number, a boolean, a list (of texts, or of documents) or an `Unusable`; null where there
// is none. `rules` is what this script takes from the validator: words, expressions, numbers.

/** A value that cannot answer any field, such as a fraction or an object; in a list, the place of the first one. */
class Unusable {
  constructor(place = null) {
    this.place = place;
  }
}

/** Compiled regular expressions by their source. */
const expressions = new Map();

/** Whether a whole text matches an expression that is anchored by itself. */
function matches(text, source) {
  if (!expressions.has(source)) expressions.set(source, new RegExp(source, "u"));
  return expressions.get(source).test(text);
}

const yesAnswers = new Set(rules.yes);
const noAnswers = new Set(rules.no);

/** Whether a text is empty or only white space (Unicode, property White_Space). */
function isBlankText(value) {
  return typeof value === "string" && !matches(value, rules.not_blank);
}

/** Whether an answer is blank: a text of spaces, an empty list, an unticked checkbox, no file. */
function isBlank(answer) {
  if (answer === null || answer === false) return true;
  return Array.isArray(answer) ? answer.every(isBlankText) : isBlankText(answer);
}

/** The whole number that an answer is or spells; null if there is none. */
function numberOf(answer) {
  if (typeof answer === "number") return answer;
  // Minus zero is zero.
  return typeof answer === "string" && matches(answer, rules.whole_number) ? Number(answer) + 0 : null;
}

/** The yes or no that an answer means; null if it means neither. */
function tickOf(answer) {
  if (yesAnswers.has(answer)) return true;
  return noAnswers.has(answer) ? false : null;
}

/** The date that an answer is, as `YYYY-MM-DD`, which sorts like the dates themselves; null if no such date exists. */
function dayOf(answer) {
  if (typeof answer !== "string" || !matches(answer, rules.formats.date)) return null;
  const [year, month, day] = answer.split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? answer : null;
}

/** What a format asks beyond its expression of a text that matches it, by the code of the violation. */
const formatChecks = {
  "siret-key": hasSiretKey,
  "calendar-date": (text) => dayOf(text) !== null,
};

/** The length of a text in code points. */
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * Whether the check digit of a SIRET is right (ISO/IEC 7812, Luhn). La Poste has more establishments than the check
 * digit allows for: the sum of its digits may be a multiple of five instead.
 */
function hasSiretKey(siret) {
  const digits = Array.from(siret, Number);
  const doubled = digits.map((digit, place) => (digits.length - place) % 2 === 0 ? 2 * digit : digit);
  if (sum(doubled.map((digit) => (digit > 9 ? digit - 9 : digit))) % 10 === 0) return true;
  return siret.startsWith(rules.la_poste) && sum(digits) % 5 === 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * A key for comparing answers. It ignores case and surrounding spaces in texts, the spelling of numbers and booleans,
 * and the way accents are encoded.
 */
function comparable(answer, type) {
  let value = answer;
  if (type === "integer" && numberOf(answer) !== null) value = numberOf(answer);
  else if (type === "boolean" && tickOf(answer) !== null) value = tickOf(answer);
  else if (typeof answer === "string") value = lowered(trimmed(answer));
  return JSON.stringify(value).normalize("NFC");
}

/** Lower case, letter by letter: a Greek sigma at the end of a word is like any other. */
function lowered(text) {
  return Array.from(text, (character) => character.toLowerCase()).join("");
}

/** Without surrounding white space; every white space character is a single code unit. */
function trimmed(text) {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankText(text[start])) start += 1;
  while (end > start && isBlankText(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
