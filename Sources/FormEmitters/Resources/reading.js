// Reads a canonical submission (Sources/FormCompiler/Submissions/JSONSubmissionReader.swift, FormSubmission/Reading).

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a whole number that any JSON reader keeps exactly. */
function isWhole(value) {
  return Number.isInteger(value) && Math.abs(value) <= rules.greatest_number;
}

/** A value, read as the answer to a question. */
function readAnswer(value, field) {
  if (field.type === "document") return readDocuments(value);
  if (!rules.types[field.type].many || !Array.isArray(value)) return readScalar(value);
  const takesNumbers = field.type === "list" && field.of === "integer";
  const items = [];
  for (const [place, item] of value.entries()) {
    if (typeof item === "string") items.push(item);
    else if (takesNumbers && isWhole(item)) items.push(String(item));
    else return new Unusable(place);
  }
  return items;
}

/** A value, read as the answer to a checkbox or to a question that takes one value. */
function readScalar(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  // Minus zero is zero.
  if (isWhole(value)) return value + 0;
  return Array.isArray(value) && value.every(isBlankText) ? [] : new Unusable();
}

function readDocuments(value) {
  if (!Array.isArray(value)) return readScalar(value);
  if (value.every(isBlankText)) return [];
  const misfit = value.findIndex((item) => !isDocument(item));
  if (misfit >= 0) return new Unusable(misfit);
  return value.map(({ filename, content_type, byte_size }) => ({ filename, content_type, byte_size: byte_size + 0 }));
}

function isDocument(value) {
  if (!isObject(value) || Object.keys(value).length !== 3) return false;
  const { filename, content_type: type, byte_size: size } = value;
  if (typeof filename !== "string" || typeof type !== "string") return false;
  return isWhole(size) && size >= 0;
}

/**
 * The answers of a submission by name, which of DataPass's own checkboxes it ticks, the violations of its outline, and
 * the places of answers that are there, but elsewhere.
 */
function readSubmission(form, submission) {
  const read = { answers: new Map(), acceptances: new Map(), violations: [], vacated: new Set() };
  const report = (violation) => read.violations.push(violation);
  const reportUnknown = (folder, name) => {
    if (read.violations.length >= rules.most_of_a_kind) return;
    report(violation(`${folder}/${escapedForPointer(name)}`, "unknown-field", phrase("unknown-field", { name: shortened(name) })));
  };
  const reportNul = (folder, name, value) => {
    if (read.violations.length >= rules.most_of_a_kind || !(holdsNul(name) || holdsNul(value))) return;
    report(violation(`${folder}/${escapedForPointer(name)}`, "nul", phrase("nul.stored", { name: shortened(name) })));
  };
  // What no question asks is stored as it is where the form may ask more than is known.
  const reportOther = (folder, name, value) => {
    if (form.open) reportNul(folder, name, value);
    else reportUnknown(folder, name);
  };
  if (!isObject(submission)) {
    report(violation("", "type", phrase("outline.submission")));
    return read;
  }
  const members = Object.entries(submission);
  if (!members.some(([name]) => name === "data")) {
    report(violation("/data", "required", phrase("outline.missing-data")));
  }
  for (const [name, value] of members) {
    if (name === "data") {
      if (isObject(value)) readData(form, value, read.answers, reportOther);
      else report(violation("/data", "type", phrase("outline.data")));
    } else if (name === "documents") {
      if (isObject(value)) readFiles(form, value, read.answers, reportOther);
      else if (value !== null) report(violation("/documents", "type", phrase("outline.documents")));
    } else if (rules.parties.includes(name)) {
      if (isObject(value)) reportNul("", name, value);
      else if (value !== null) report(violation(`/${name}`, "type", phrase("outline.party", { name })));
    } else if (rules.common_boxes.includes(name)) {
      const answer = readScalar(value);
      if (!isBlank(answer) && tickOf(answer) === null) {
        report(violation(`/${name}`, "type", phrase("outline.box", { name })));
      }
      read.acceptances.set(name, tickOf(answer) === true);
    } else {
      const part = partOf(form, name);
      if (part === null) reportUnknown("", name);
      else if (read.violations.length < rules.most_of_a_kind) {
        report(violation(`/${escapedForPointer(name)}`, "unknown-field", phrase("misplaced", { name: shortened(name), part })));
        read.vacated.add(`/${part}/${escapedForPointer(name)}`);
      }
    }
  }
  return read;
}

/** The part of a submission that holds the answer to a question or a box of the definition; null for other names. */
function partOf(form, name) {
  const field = form.fields.find((field) => field.name === name);
  if (field) return folderOf(field);
  return form.boxes.some((box) => !isCommon(box) && box.name === name) ? "data" : null;
}

/** The part of a submission that holds the answer to a question. */
function folderOf(field) {
  return field && field.type === "document" ? "documents" : "data";
}

function readData(form, data, answers, reportOther) {
  const fields = fieldsByName(form);
  const boxes = new Set(form.boxes.filter((box) => !isCommon(box)).map((box) => box.name));
  for (const [name, value] of Object.entries(data)) {
    const field = fields.get(name);
    if (field && field.type !== "document") answers.set(name, readAnswer(value, field));
    else if (boxes.has(name)) answers.set(name, readScalar(value));
    else reportOther("/data", name, value);
  }
}

function readFiles(form, documents, answers, reportOther) {
  const fields = fieldsByName(form);
  for (const [name, value] of Object.entries(documents)) {
    const field = fields.get(name);
    if (field && field.type === "document") answers.set(name, readAnswer(value, field));
    else reportOther("/documents", name, value);
  }
}

function fieldsByName(form) {
  return new Map(form.fields.map((field) => [field.name, field]));
}

/** Whether a checkbox is one of DataPass's own, whose value is next to the data. */
function isCommon(box) {
  return rules.common_boxes.includes(box.name);
}

/** Whether a text or a name in a value has the null character. */
function holdsNul(value) {
  if (typeof value !== "object" || value === null) return hasNul(value);
  return Object.entries(value).some(([name, item]) => hasNul(name) || holdsNul(item));
}

/** Whether a value is nested more deeply than the JSON reader allows. */
function isTooDeep(value, levels = rules.depth) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}

/** The same value as the JSON reader keeps it: lone surrogates become U+FFFD, and each is a violation. */
function wellFormed(value, problems) {
  if (typeof value === "string") return wellFormedText(value, problems);
  if (Array.isArray(value)) return value.map((item) => wellFormed(item, problems));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, item]) => [wellFormedText(name, problems), wellFormed(item, problems)]),
  );
}

function wellFormedText(text, problems) {
  return text.replace(/\p{Surrogate}/gu, () => {
    if (problems.length < rules.most_problems) {
      problems.push(violation("", "malformed", phrase("malformed.surrogate")));
    }
    return "\uFFFD";
  });
}
