// What stands in the fields of a form, as the judge takes it, and what conditions make of the fields.

/** The fields of a form in the page, with what the judge knows of them. */
class Filling {
  constructor(element) {
    this.element = element;
    this.form = JSON.parse(element.dataset.form);
    this.groups = new Map();
    for (const group of element.querySelectorAll("[data-field]")) this.groups.set(group.dataset.field, group);
    /** Questions that the vault answers. */
    this.deferred = new Set(JSON.parse(element.dataset.deferred ?? "[]"));
  }

  /** The controls that answer a question. */
  controls(name) {
    return [name, `${name}[]`].flatMap((key) => {
      const found = this.element.elements.namedItem(key);
      return found === null ? [] : found instanceof RadioNodeList ? Array.from(found) : [found];
    });
  }

  /** The request as it would be sent: answers to hidden questions are left out. */
  submission() {
    const posted = new FormData(this.element);
    const submission = { data: {} };
    for (const field of this.form.fields) {
      if (field.type === "document") {
        const files = posted.getAll(field.name).filter((file) => file instanceof File && file.name !== "");
        if (files.length > 0) (submission.documents ??= {})[field.name] = files.map(documentOf);
      } else {
        const answer = answerOf(field, posted);
        if (answer !== null) submission.data[field.name] = answer;
      }
    }
    for (const box of this.form.boxes) {
      if (posted.has(box.name)) (isCommon(box) ? submission : submission.data)[box.name] = true;
    }
    const visible = visibleAnswers(this.form, submission);
    for (const field of this.form.fields) {
      if (!visible.isHidden(field.name)) continue;
      delete submission.data[field.name];
      if (submission.documents) delete submission.documents[field.name];
    }
    for (const box of this.form.boxes) {
      if (box.when && !visible.holds(box.when)) delete (isCommon(box) ? submission : submission.data)[box.name];
    }
    return submission;
  }

  /** Shows what is asked as things stand, and says of each question whether it may be left out. */
  settle() {
    // What is disabled is no part of what a form posts: all is asked about again.
    for (const group of this.groups.values()) setHidden(group, false);
    const visible = visibleAnswers(this.form, this.submission());
    for (const field of this.form.fields) {
      const group = this.groups.get(field.name);
      if (!group || group.type === "hidden") {
        for (const control of this.controls(field.name)) control.disabled = visible.isHidden(field.name);
        continue;
      }
      setHidden(group, visible.isHidden(field.name));
      const mark = group.querySelector('[data-part="obligation"]');
      if (mark) mark.textContent = visible.holds(field.required_when) ? "" : " (optionnel)";
    }
    for (const box of this.form.boxes) {
      const group = this.groups.get(box.name);
      if (group && box.when) setHidden(group, !visible.holds(box.when));
    }
  }

  /** Everything wrong with the request as it stands, but for what the vault is to answer. */
  violations() {
    const found = judge(this.form, this.submission(), "submit", todayText());
    return found.filter((violation) => !this.isForVault(violation));
  }

  /** Whether an answer of the vault is what is missing. */
  isForVault({ path, code, rule }) {
    if (code === "required") return this.deferred.has(fieldOf(path));
    const names = code === "at-least-one-of" ? this.form.rules.find(({ id }) => id === rule)?.at_least_one_of : undefined;
    return names !== undefined && names.some((name) => this.deferred.has(name));
  }
}

function documentOf(file) {
  return { filename: file.name, content_type: file.type, byte_size: file.size };
}

/** The answer to a question among what a form posts; null where there is none. */
function answerOf(field, posted) {
  if (rules.types[field.type].many) {
    const items = posted.getAll(`${field.name}[]`).filter((item) => item !== "");
    return items.length > 0 ? items : null;
  }
  const text = posted.get(field.name);
  if (text === null || isBlankText(text)) return null;
  if (field.type === "boolean") return true;
  return field.type === "integer" && numberOf(text) !== null ? numberOf(text) : text;
}

/** The question or box that a violation is about, by its place in the request. */
function fieldOf(path) {
  const [folder, name] = path.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
  return folder === "data" || folder === "documents" ? name : folder;
}

function todayText() {
  const now = new Date();
  const padded = (number, width) => String(number).padStart(width, "0");
  return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join("-");
}

/** Hides a field; its controls are then no part of what is sent. Boxes that nobody may change stay as they are. */
function setHidden(group, isHidden) {
  if (group.type !== "hidden") group.hidden = isHidden;
  for (const control of group.querySelectorAll("input, select, textarea")) {
    if (isHidden && !control.disabled) {
      control.disabled = true;
      control.dataset.part = "paused";
    } else if (!isHidden && control.dataset.part === "paused") {
      control.disabled = false;
      delete control.dataset.part;
    }
  }
}

/** Gives a field an answer out of an address or a draft; what it does not offer is passed over. */
function fill(controls, values) {
  const texts = controls.filter((control) => !["checkbox", "radio", "file", "hidden"].includes(control.type));
  for (const control of controls) {
    if (control.type === "checkbox" || control.type === "radio") {
      if (!control.disabled) control.checked = values.includes(control.value);
    }
  }
  for (const [place, control] of texts.entries()) {
    const value = values[place] ?? "";
    const isOffered = control.tagName !== "SELECT" || Array.from(control.options).some((option) => option.value === value);
    if (isOffered) control.value = value;
  }
}
