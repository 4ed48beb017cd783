// Answers not yet sent: kept in the browser if the site sends requests; a warning before they are lost.

/**
 * The draft of a form in the browser's local storage, which all tabs share; files cannot be kept there.
 *
 * `answers` has the values of each question that was changed, `others` what another tab answered to a question at the same
 * time, `sent` when the request was sent. Its answers are then this tab's alone (session storage), in case it never arrived.
 */
class Draft {
  constructor(filling) {
    this.filling = filling;
    this.key = `datapass/${filling.element.dataset.draft}`;
    // Where the server keeps the request, the browser does not.
    this.isKept = filling.element.hasAttribute("action") && !filling.isContinued;
    this.hasUnsaved = false;
    /** What each question held when this tab last read or wrote it. */
    this.base = new Map();
    /** Questions that the address has answered: kept with the first change, unless another tab has answered them. */
    this.linked = new Set();
  }

  get names() {
    return [...this.filling.form.fields, ...this.filling.form.boxes].map(({ name }) => name);
  }

  values(name) {
    return this.filling.controls(name).flatMap(keptValues);
  }

  /** What is kept, by any tab; empty where there is nothing. */
  read() {
    const kept = this.isKept ? storedObject(() => localStorage, this.key) : null;
    return { answers: isObject(kept?.answers) ? kept.answers : {}, others: isObject(kept?.others) ? kept.others : {}, sent: kept?.sent };
  }

  write(kept) {
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
      return true;
    } catch {
      // The storage may be disabled or full.
      return false;
    }
  }

  /** Fills in the kept answers; false if there are none. */
  restore() {
    const { answers } = this.read();
    for (const name of this.names) this.fill(name, answers[name]);
    return Object.keys(answers).length > 0;
  }

  /** Takes what the page holds now, beyond what it was written with, for answers of the address. */
  begin() {
    for (const name of this.names) {
      const values = this.values(name);
      if (!isSame(values, this.base.get(name))) this.linked.add(name);
      this.base.set(name, values);
    }
  }

  fill(name, values) {
    if (Array.isArray(values)) fillRows(this.filling, name, values.filter((value) => typeof value === "string"));
    this.base.set(name, this.values(name));
  }

  /** Keeps what was changed in this tab beside what others have changed; returns what others answered otherwise. */
  save() {
    this.hasUnsaved = true;
    if (!this.isKept) return {};
    const { answers, others } = this.read();
    for (const name of this.names) {
      const own = this.values(name);
      const before = this.base.get(name);
      const theirs = answers[name];
      if (isSame(own, before) && (!this.linked.has(name) || Array.isArray(theirs))) continue;
      if (Array.isArray(theirs) && !isSame(theirs, before) && !isSame(theirs, own)) others[name] = theirs;
      answers[name] = own;
      this.base.set(name, own);
    }
    // The browser warns before the page is left if the draft could not be kept.
    if (!this.write({ answers, others })) return others;
    this.dropSession();
    this.hasUnsaved = this.filling.form.fields.some(
      (field) => field.type === "document" && this.filling.controls(field.name).some((control) => control.files?.length > 0),
    );
    return others;
  }

  /** Takes over what another tab has changed and this one has not; whether there was something. */
  follow() {
    const { answers } = this.read();
    const changed = this.names.filter((name) => {
      const own = this.values(name);
      return Array.isArray(answers[name]) && isSame(own, this.base.get(name)) && !isSame(own, answers[name]);
    });
    for (const name of changed) this.fill(name, answers[name]);
    return changed.length > 0;
  }

  /** Takes one of two answers to a question that two tabs have changed. */
  choose(name, values) {
    const kept = this.read();
    if (values) this.fill(name, values);
    kept.answers[name] = this.values(name);
    delete kept.others[name];
    this.write(kept);
  }

  /** Marks the request as sent; its answers leave the storage that everybody at this computer shares. */
  send() {
    this.hasUnsaved = false;
    if (!this.isKept) return;
    const answers = Object.fromEntries(this.names.map((name) => [name, this.values(name)]));
    try {
      sessionStorage.setItem(this.key, JSON.stringify(answers));
    } catch {
      // Then they cannot be taken up again.
    }
    this.write({ sent: new Date().toISOString() });
  }

  /** The answers of a request that this tab sent; null if there are none. */
  get sentAnswers() {
    return storedObject(() => sessionStorage, this.key);
  }

  /** Makes the answers of a sent request a draft again. */
  resume() {
    this.write({ answers: this.sentAnswers ?? {}, others: {} });
    this.dropSession();
  }

  dropSession() {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }

  forget() {
    this.hasUnsaved = false;
    this.dropSession();
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}

/** An object that a storage keeps; null if there is none, or no storage. */
function storedObject(storage, key) {
  try {
    const kept = JSON.parse(storage().getItem(key));
    return isObject(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isSame(values, others) {
  return JSON.stringify(values) === JSON.stringify(others);
}

function keptValues(control) {
  if (control.type === "file" || control.type === "hidden") return [];
  if (control.type === "checkbox" || control.type === "radio") return control.checked ? [control.value] : [];
  return [control.value];
}

/** Answers a question with values, in as many rows as they need. */
function fillRows(filling, name, values) {
  addRows(filling.controls(name), values.length);
  fill(filling.controls(name), values);
}

/** Adds rows to a list of texts until it has as many as needed. */
function addRows(controls, count) {
  const set = controls[0]?.closest("fieldset");
  const button = set?.querySelector('[data-part="add"]');
  if (!button) return;
  for (let missing = count - controls.length; missing > 0; missing -= 1) addRow(set);
}

function addRow(set) {
  const rows = parts("row", set);
  const last = rows[rows.length - 1];
  const row = last.cloneNode(true);
  const input = row.querySelector("input");
  const number = rows.length + 1;
  input.id = input.id.replace(/\d+$/, String(number));
  input.setAttribute("aria-label", input.getAttribute("aria-label").replace(/\d+$/, String(number)));
  input.value = "";
  unmark(input);
  last.after(row);
  return input;
}

/**
 * Fills in answers from the address (`?intitule=…`), but never contacts, files, terms to accept or fixed answers, nor what
 * the browser has restored. What a question does not offer is passed over.
 */
function fillFromAddress(filling) {
  const query = new URLSearchParams(location.search);
  for (const field of filling.form.fields) {
    const given = [...query.getAll(field.name), ...query.getAll(`${field.name}[]`)];
    const group = filling.groups.get(field.name);
    if (given.length === 0 || field.type === "document" || !group || group.type === "hidden") continue;
    if (group.closest('[data-part="contact"]')) continue;
    const controls = filling.controls(field.name);
    if (!controls.every(isAsWritten)) continue;
    if (field.type === "boolean") {
      const tick = tickOf(given[given.length - 1]);
      for (const box of controls) if (box.type === "checkbox" && tick !== null && !box.disabled) box.checked = tick;
      continue;
    }
    const boxes = controls.filter((control) => control.type === "checkbox" || control.type === "radio");
    const values = boxes.length === 0 ? given : given.filter((value) => boxes.some((box) => box.value === value));
    if (values.length === 0) continue;
    fillRows(filling, field.name, values);
  }
}

/** Whether a control has what the page was written with. */
function isAsWritten(control) {
  if (control.type === "checkbox" || control.type === "radio") return control.checked === control.defaultChecked;
  if (control.tagName === "SELECT") {
    const written = Array.from(control.options).find((option) => option.defaultSelected);
    return control.value === (written?.value ?? "");
  }
  return control.value === control.defaultValue;
}
