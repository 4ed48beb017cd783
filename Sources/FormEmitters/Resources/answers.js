// Answers and what can be said of them (Sources/FormSubmission/Values, Formats).
//
// An answer is a text, a whole number, a boolean, a list (of texts, or of documents) or an `Unusable`; null where there
// is none. `rules` holds what the validator and this script share: words, expressions, numbers.

/** What can be no answer, such as a fraction or a map; in a list, the place of the first item that is so. */
class Unusable {
  constructor(place = null) {
    this.place = place;
  }
}

/** Regular expressions by their source, each made once. */
const expressions = new Map();

/** Whether a whole text matches an expression that is anchored by itself. */
function matches(text, source) {
  if (!expressions.has(source)) expressions.set(source, new RegExp(source, "u"));
  return expressions.get(source).test(text);
}

const yesAnswers = new Set(rules.yes);
const noAnswers = new Set(rules.no);

/** Whether a text is empty or nothing but white space (Unicode, property White_Space). */
function isBlankText(value) {
  return typeof value === "string" && !matches(value, rules.not_blank);
}

/** Whether an answer says nothing: a text of spaces, an empty list, an unticked box, no file. */
function isBlank(answer) {
  if (answer === null || answer === false) return true;
  return Array.isArray(answer) ? answer.every(isBlankText) : isBlankText(answer);
}

/** The whole number that an answer is or spells. */
function numberOf(answer) {
  if (typeof answer === "number") return answer;
  // Minus zero is zero.
  return typeof answer === "string" && matches(answer, rules.whole_number) ? Number(answer) + 0 : null;
}

/** The yes or no that an answer is or stands for; null where it is neither. */
function tickOf(answer) {
  if (yesAnswers.has(answer)) return true;
  return noAnswers.has(answer) ? false : null;
}

/** The day that an answer is, as `YYYY-MM-DD`, which compares as the days do; null where the calendar has no such day. */
function dayOf(answer) {
  if (typeof answer !== "string" || !matches(answer, rules.formats.date)) return null;
  const [year, month, day] = answer.split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? answer : null;
}

/** The length of a text in code points. */
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * Whether the key of a SIRET holds (ISO/IEC 7812, Luhn). La Poste has more establishments than the key allows for: the
 * sum of its digits may be a multiple of five instead.
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
 * An answer as it is compared with others: texts differ in more than capitals and outer spaces, numbers and boxes in
 * more than the way they are written, letters in more than the way their accents are encoded.
 */
function comparable(answer, type) {
  let value = answer;
  if (type === "integer" && numberOf(answer) !== null) value = numberOf(answer);
  else if (type === "boolean" && tickOf(answer) !== null) value = tickOf(answer);
  else if (typeof answer === "string") value = lowered(trimmed(answer));
  return JSON.stringify(value).normalize("NFC");
}

/** Letter by letter: a Greek sigma at the end of a word is one like any other. */
function lowered(text) {
  return Array.from(text, (character) => character.toLowerCase()).join("");
}

/** Without the white space around it; all of it is one code unit a sign. */
function trimmed(text) {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankText(text[start])) start += 1;
  while (end > start && isBlankText(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
