// The content of a form's fields as a submission, and the effect of conditions on those fields.

/** The fields of a form in the page, with the schema that they are validated against. */
class Filling {
  constructor(form) {
    this.element = ownProperties(form);
    this.post = () => new FormData(form);
    this.form = JSON.parse(this.element.dataset.form);
    this.groups = new Map();
    for (const group of this.element.querySelectorAll("[data-field]")) this.groups.set(group.dataset.field, group);
    this.speakAsShown();
    /** Whether the server keeps the request, and the places of the documents that it keeps. */
    this.isContinued = "kept" in this.element.dataset;
    this.documents = Array.from(this.element.querySelectorAll("[data-document]"));
    /** Questions that the vault answers. */
    this.deferred = new Set(JSON.parse(this.element.dataset.deferred ?? "[]"));
    /** Questions that the applicant has answered, or for which the default has been given: it is not given again. */
    this.settled = new Set();
  }

  /** Has messages call questions and options what the page calls them. */
  speakAsShown() {
    for (const field of this.form.fields) {
      const group = this.groups.get(field.name);
      if (!group || group.type === "hidden") continue;
      field.label = questionName(group);
      field.names = optionNames(group);
    }
  }

  /** The controls that answer a question. */
  controls(name) {
    return [name, `${name}[]`].flatMap((key) => {
      const found = this.element.elements.namedItem(key);
      return found === null ? [] : found instanceof RadioNodeList ? Array.from(found) : [found];
    });
  }

  /** The request as it would be sent, without answers to hidden questions. */
  submission() {
    const posted = this.post();
    const submission = { data: {} };
    for (const field of this.form.fields) {
      if (field.type === "document") {
        const files = posted.getAll(field.name).filter((file) => file instanceof File && file.name !== "");
        const documents = [...this.keptDocuments(field.name), ...files.map(documentOf)];
        if (documents.length > 0) (submission.documents ??= {})[field.name] = documents;
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
    if (Array.isArray(submission.data.scopes)) {
      submission.data.scopes = submission.data.scopes.filter((scope) => !visible.withdrawn.has(scope));
    }
    for (const box of this.form.boxes) {
      if (box.when && !visible.holds(box.when)) delete (isCommon(box) ? submission : submission.data)[box.name];
    }
    return submission;
  }

  /** The documents of a question that the server keeps, but those to be removed. */
  keptDocuments(name) {
    const places = this.documents.filter((place) => !place.checked && closest(place, "[data-field]").dataset.field === name);
    return places.map(({ dataset }) => JSON.parse(dataset.document));
  }

  /** Takes defaults as given whose conditions the kept answers meet: the applicant may have taken them back. */
  takeUp() {
    const visible = this.show();
    for (const { name, when } of this.form.defaults ?? []) {
      if (this.groups.get(name)?.type !== "hidden" && visible.holds(when)) this.settled.add(name);
    }
  }

  /** Gives the defaults that the current answers call for, shows the questions that they call for. */
  settle() {
    while (this.giveDefault(this.show())) {
      // The default may call for others.
    }
  }

  /** The groups of scopes that depend on answers, each with its place in the page, if it is shown there. */
  get scopeGroups() {
    const places = this.element.querySelectorAll("[data-scope-group]");
    return (this.form.scope_groups ?? []).map((group) => {
      return { ...group, place: Array.from(places).find((place) => place.dataset.scopeGroup === group.name) };
    });
  }

  /** Shows the questions that the current answers call for, and marks those that are optional. */
  show() {
    // Disabled controls are not part of FormData: enable all of them before reading the answers.
    for (const group of this.groups.values()) setHidden(group, false);
    for (const { place } of this.scopeGroups) if (place) setHidden(place, false);
    const visible = visibleAnswers(this.form, this.submission());
    for (const field of this.form.fields) {
      const group = this.groups.get(field.name);
      if (!group || group.type === "hidden") {
        for (const control of this.controls(field.name)) control.disabled = visible.isHidden(field.name);
        continue;
      }
      setHidden(group, visible.isHidden(field.name));
      const needsAnswer = isRequired(field, visible) && !this.deferred.has(field.name);
      setRequired(group, needsAnswer && this.keptDocuments(field.name).length === 0);
      const mark = group.querySelector('[data-part="obligation"]');
      offerClearing(group, !needsAnswer);
      if (mark) mark.textContent = needsAnswer || this.isOneOfSeveral(field.name, visible) ? "" : " (optionnel)";
    }
    for (const box of this.form.boxes) {
      const group = this.groups.get(box.name);
      if (!group || !box.when) continue;
      setHidden(group, !visible.holds(box.when));
      group.querySelector("input").required = visible.holds(box.when);
    }
    for (const note of this.element.querySelectorAll("[data-rule]")) {
      note.hidden = !this.isRuled([note.dataset.rule], visible);
    }
    for (const word of this.element.querySelectorAll("[data-rules]")) {
      word.hidden = !this.isRuled(JSON.parse(word.dataset.rules), visible);
    }
    for (const place of this.element.querySelectorAll("[data-when]")) {
      place.hidden = !visible.holds(JSON.parse(place.dataset.when));
    }
    for (const { place, when } of this.scopeGroups) if (place && !visible.holds(when)) setHidden(place, true);
    for (const block of this.element.querySelectorAll("section[data-block]")) sayWhetherEmpty(block);
    return visible;
  }

  /** Whether one of some rules applies, by their ids. */
  isRuled(ids, visible) {
    return this.form.rules.some((rule) => ids.includes(rule.id) && applies(rule, visible));
  }

  /** Whether a rule that applies wants this answer or another: neither is optional by itself. */
  isOneOfSeveral(name, visible) {
    return this.form.rules.some((rule) => {
      const isWanted = rule.at_least_one_of?.includes(name) || (name === "scopes" && rule.scopes_at_least_one_of);
      return rule.strictness !== "advice" && isWanted && applies(rule, visible);
    });
  }

  /** Gives the default answer to the first untouched question whose condition holds; whether there was one. */
  giveDefault(visible) {
    const found = (this.form.defaults ?? []).find(({ name, when }) => !this.settled.has(name) && visible.holds(when));
    if (!found) return false;
    this.settled.add(found.name);
    giveAnswer(this.controls(found.name), found.answer);
    return true;
  }

  /** The violations of the current request, except for answers that the vault will give. */
  violations() {
    const submission = this.submission();
    const found = judge(this.form, submission, "submit", todayText());
    const unread = this.unreadDates();
    // An answer that cannot be read is not missing.
    const isUnread = ({ path, code }) => code === "required" && unread.some((other) => other.path === path);
    const own = found.filter((violation) => !this.isForVault(violation) && !isUnread(violation));
    return [...own, ...unread, ...this.untickedBoxes(submission)];
  }

  /** The dates of which the browser makes nothing: they do not exist, or are not whole. */
  unreadDates() {
    const dates = this.form.fields.filter(({ name, type }) => {
      const group = this.groups.get(name);
      return type === "date" && group && !group.hidden && this.controls(name).some(isUnreadDate);
    });
    return dates.map((field) => {
      const words = "cette date n’existe pas ou n’est pas complète (exemple\u00a0: 31/01/2026)";
      const message = `${phrase("question", { label: field.label })}\u00a0: ${words}`;
      return violation(`/data/${escapedForPointer(field.name)}`, "calendar-date", message);
    });
  }

  /** The boxes that the page insists on, though a request without them is accepted. */
  untickedBoxes(submission) {
    if (!this.form.boxes_to_tick) return [];
    const names = new Set(this.form.boxes_to_tick);
    const visible = visibleAnswers(this.form, submission);
    const unticked = this.form.fields.filter(({ name }) => names.has(name) && submission.data[name] !== true && !visible.isHidden(name));
    return unticked.map((field) => told(field, "accepted"));
  }

  /** Whether what is missing is an answer that the vault will give. */
  isForVault({ path, code, rule }) {
    if (code === "required") return this.deferred.has(fieldOf(path));
    const names = code === "at-least-one-of" ? this.form.rules.find(({ id }) => id === rule)?.at_least_one_of : undefined;
    return names !== undefined && names.some((name) => this.deferred.has(name));
  }
}

function documentOf(file) {
  return { filename: file.name, content_type: file.type, byte_size: file.size };
}

/** The answer to a question in the posted form data; null if there is none. */
function answerOf(field, posted) {
  if (rules.types[field.type].many) {
    const items = posted.getAll(`${field.name}[]`).map((item) => typed(field, item)).filter((item) => item !== "");
    return items.length > 0 ? items : null;
  }
  const given = posted.get(field.name);
  if (given === null || isBlankText(given)) return null;
  const text = typed(field, given);
  if (field.type === "boolean") return true;
  return field.type === "integer" && numberOf(text) !== null ? numberOf(text) : text;
}

/** The name of the question or checkbox that a violation is about, from its path in the request. */
function fieldOf(path) {
  const [folder, name] = path.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
  return folder === "data" || folder === "documents" ? name : folder;
}

function todayText() {
  const now = new Date();
  const padded = (number, width) => String(number).padStart(width, "0");
  return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join("-");
}

/**
 * Tells assistive technology whether a question has to be answered. No attribute says so of a group of checkboxes or of
 * rows, whose legend says what is optional.
 */
function setRequired(group, isNeeded) {
  for (const control of group.querySelectorAll("input, select, textarea")) {
    if (control.type !== "checkbox" && control.type !== "hidden" && !control.closest('[data-part="row"]')) {
      control.required = isNeeded;
    }
  }
}

/** Whether somebody has begun to write a date of which the browser makes nothing. */
function isUnreadDate(control) {
  return control.type === "date" && control.validity.badInput;
}

/** Hides or shows a field. Controls of a hidden field are not sent; checkboxes that are always disabled stay so. */
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

/** Answers a question that is empty; options are ticked beside those that are, even where the form fixes them. */
function giveAnswer(controls, values) {
  const boxes = controls.filter((control) => control.type === "checkbox" || control.type === "radio");
  for (const box of boxes.filter((box) => values.includes(box.value) && !box.checked)) {
    box.checked = true;
    if (box.disabled) box.after(hiddenCopy(box));
  }
  const texts = controls.filter((control) => !boxes.includes(control) && control.type !== "file");
  if (boxes.length === 0 && texts.every((control) => isBlankText(control.value))) {
    for (const [place, control] of texts.entries()) control.value = values[place] ?? "";
  }
}

/** A field that is sent in the place of a box that cannot be changed. */
function hiddenCopy(box) {
  const copy = document.createElement("input");
  copy.type = "hidden";
  copy.name = box.name;
  copy.value = box.value;
  return copy;
}

/** Fills in a field from an address or a draft; values that it does not offer are skipped. */
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
