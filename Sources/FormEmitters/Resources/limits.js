// Judges the answer to one visible field (Sources/FormSubmission/Validation/FieldCheck.swift, LimitCheck.swift).

/** What is wrong with the answer to a field. */
function fieldViolations(field, answer, visible, moment, today) {
  if (isUnanswered(field, visible.counted(field, answer))) {
    return moment === "submit" && isRequired(field, visible) ? [told(field, "required")] : [];
  }
  const place = answer instanceof Unusable ? answer.place : null;
  if (!hasType(field, answer)) return [mistyped(field, place)];
  const nuls = nulViolations(field, answer);
  if (nuls.length > 0) return nuls;
  const constraints = (field.constraints ?? []).filter((constraint) => visible.holds(constraint.when));
  return [field, ...constraints].flatMap((limits) => new LimitCheck(field, limits, today).violations(answer));
}

/** The null characters of an answer. Where there are some, nothing else is told: its limits are mostly broken by them. */
function nulViolations(field, answer) {
  if (!Array.isArray(answer)) return hasNul(answer) ? [told(field, "nul")] : [];
  const found = Array.from(answer.entries()).filter(([, item]) => {
    return hasNul(item) || hasNul(item?.filename) || hasNul(item?.content_type);
  });
  return found.slice(0, rules.most_of_a_kind).map(([at]) => told(field, "nul", { at }));
}

function hasNul(value) {
  return typeof value === "string" && value.includes("\0");
}

/** An unticked box is absent, however it is written; where a yes is expected, a no is an answer that is refused. */
function isUnanswered(field, answer) {
  if (answer === null || field.type !== "boolean") return isBlank(answer);
  return field.acceptance ? isBlankText(answer) : isBlank(answer) || tickOf(answer) === false;
}

function isRequired(field, visible) {
  return field.required_when ? visible.holds(field.required_when) : field.required;
}

function hasType(field, answer) {
  if (field.type === "integer") return numberOf(answer) !== null;
  if (field.type === "boolean") return tickOf(answer) !== null;
  if (field.type === "document" || rules.types[field.type].many) return Array.isArray(answer);
  return typeof answer === "string";
}

/** A violation of a field, or of one item of its answer; only limits are ever advice. */
function told(field, code, { at = null, wording = code, isLimit = false, ...values } = {}) {
  const place = `/${folderOf(field)}/${escapedForPointer(field.name)}`;
  const path = at === null ? place : `${place}/${at}`;
  const own = `${wording}.${field.type}`;
  const message = phrase(own in rules.words ? own : wording, { label: field.label, ...values });
  return violation(path, code, message, { advice: isLimit && field.strictness === "advice" });
}

/** An answer as messages repeat it: by its name where the page shows one, or else as it is. */
function nameOf(field, value) {
  return shortened(field.names?.get(String(value)) ?? String(value));
}

/** What is not of the type of its field, or of the field's items. */
function mistyped(field, at) {
  const expected = at === null ? field.type : field.of ?? "text";
  return told(field, "type", { at, wording: `type.${expected}` });
}

/** A day as French date fields show it: 31/01/2026. */
function shownDay(day) {
  return day.split("-").reverse().join("/");
}

/** Compares an answer, of the right type as a whole, with some limits. */
class LimitCheck {
  constructor(field, limits, today) {
    this.field = field;
    this.limits = limits;
    this.today = today;
    /** Whether the field's own limits, and what its type demands, are judged already. */
    this.isFurther = limits !== field;
    this.found = [];
  }

  violations(answer) {
    if (typeof answer === "string") this.checkSingle(answer, this.field.type, null);
    else if (typeof answer === "number") this.checkNumber(answer, null);
    else if (Array.isArray(answer)) this.checkList(answer);
    if (this.limits.acceptance && tickOf(answer) === false) this.tell("accepted");
    return this.found;
  }

  tell(code, values) {
    this.found.push(told(this.field, code, { isLimit: true, ...values }));
  }

  /** One text, or one item of a list, by its type. */
  checkSingle(text, type, at) {
    if (type === "boolean") return;
    if (type !== "integer") return this.checkText(text, type, at);
    const number = numberOf(text);
    if (number !== null) this.checkNumber(number, at);
    else if (!this.isFurther) this.found.push(mistyped(this.field, at));
  }

  checkNumber(number, at) {
    const { minimum, maximum, options } = this.limits;
    if (typeof minimum === "number" && number < minimum) this.tell("minimum", { at, bound: minimum });
    if (typeof maximum === "number" && number > maximum) this.tell("maximum", { at, bound: maximum });
    if (options && !options.includes(String(number))) this.tell("option", { at, value: nameOf(this.field, number) });
  }

  checkText(text, type, at) {
    const { options, pattern, min_length: least, max_length: most } = this.limits;
    if (options && !options.includes(text)) this.tell("option", { at, value: nameOf(this.field, text) });
    this.checkFormat(text, this.limits.format ?? (this.isFurther ? null : rules.types[type].format), at);
    if (pattern !== undefined && !matches(text, pattern)) this.tell("pattern", { at });
    const length = lengthOf(text);
    if (least !== undefined && length < least) this.tell("too-short", { at, bound: least });
    if (most !== undefined && length > most) this.tell("too-long", { at, bound: most });
    if (type === "date" && dayOf(text) !== null) this.checkDay(text, at);
  }

  checkFormat(text, format, at) {
    if (format === null) return;
    const code = rules.checks[format];
    const isAdvice = this.field.strictness === "advice";
    const expression = (isAdvice ? rules.advice_formats[format] : undefined) ?? rules.formats[format];
    if (!matches(text, expression)) this.tell("format", { at, wording: `format.${format}` });
    else if (code !== undefined && !formatChecks[code](text)) this.tell(code, { at });
  }

  /** Days compare as their texts do. */
  checkDay(day, at) {
    const { minimum, maximum } = this.limits;
    const [least, most] = [minimum, maximum].map((bound) => (bound === "today" ? this.today : bound) ?? null);
    if (least !== null && day < least) {
      if (minimum === "today") this.tell("after", { at, wording: "after.past" });
      else this.tell("minimum", { at, wording: "minimum.date", bound: shownDay(least) });
    }
    if (most !== null && day > most) {
      if (maximum === "today") this.tell("after", { at, wording: "after.future" });
      else this.tell("maximum", { at, wording: "maximum.date", bound: shownDay(most) });
    }
  }

  checkList(items) {
    const most = this.limits.max_count;
    if (most !== undefined && items.length > most) this.tell("count", { bound: most });
    this.checkAlone(items);
    const type = this.field.type === "list" ? this.field.of : "text";
    for (const [at, item] of items.entries()) {
      if (this.found.length >= rules.most_of_a_kind) break;
      if (this.field.type === "document") this.checkDocument(item, at);
      // Browsers send an empty item with a group of boxes.
      else if (item !== "") this.checkSingle(item, type, at);
    }
  }

  /** An option that excludes all others is the only one. */
  checkAlone(items) {
    const option = (this.limits.alone ?? []).find((option) => {
      return items.includes(option) && items.some((item) => item !== "" && item !== option);
    });
    if (option !== undefined) this.tell("alone", { at: items.indexOf(option), value: nameOf(this.field, option) });
  }

  checkDocument(document, at) {
    const { accept, max_size: most } = this.limits;
    const file = shortened(document.filename);
    if (accept && !accept.includes(document.content_type)) {
      const types = accept.map((type) => (Object.hasOwn(rules.file_types, type) ? rules.file_types[type] : type));
      this.tell("content-type", { at, file, types: types.join(rules.separator) });
    }
    if (most === undefined || document.byte_size < most) return;
    const unit = rules.size_units.find(({ bytes }) => most % bytes === 0) ?? rules.size_units[rules.size_units.length - 1];
    this.tell("size", { at, file, bound: Math.floor(most / unit.bytes), unit: unit.name });
  }
}
