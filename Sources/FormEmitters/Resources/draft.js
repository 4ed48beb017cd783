// Answers not yet sent: kept in the browser if the site sends requests; a warning before they are lost.

/** The draft of a form in the browser's local storage; files cannot be kept there. */
class Draft {
  constructor(filling) {
    this.filling = filling;
    this.key = `datapass/${filling.element.dataset.draft}`;
    this.isKept = filling.element.hasAttribute("action");
    this.hasUnsaved = false;
  }

  /** Restores the kept answers; false if there are none. */
  restore() {
    if (!this.isKept) return false;
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(this.key));
    } catch {
      // The storage may be disabled, or contain something else.
    }
    if (!isObject(kept)) return false;
    for (const field of [...this.filling.form.fields, ...this.filling.form.boxes]) {
      const values = kept[field.name];
      if (!Array.isArray(values)) continue;
      const controls = this.filling.controls(field.name);
      addRows(controls, values.length);
      fill(this.filling.controls(field.name), values.filter((value) => typeof value === "string"));
    }
    return true;
  }

  save() {
    this.hasUnsaved = true;
    if (!this.isKept) return;
    const kept = {};
    for (const field of [...this.filling.form.fields, ...this.filling.form.boxes]) {
      kept[field.name] = this.filling.controls(field.name).flatMap(keptValues);
    }
    try {
      localStorage.setItem(this.key, JSON.stringify(kept));
      this.hasUnsaved = this.filling.form.fields.some(
        (field) => field.type === "document" && this.filling.controls(field.name).some((control) => control.files?.length > 0),
      );
    } catch {
      // The browser warns before the page is left, since the draft could not be kept.
    }
  }

  forget() {
    this.hasUnsaved = false;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}

function keptValues(control) {
  if (control.type === "file" || control.type === "hidden") return [];
  if (control.type === "checkbox" || control.type === "radio") return control.checked ? [control.value] : [];
  return [control.value];
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
  last.after(row);
  return input;
}

/** Fills in answers from the address (`?intitule=…`), but never contacts, files, terms to accept or fixed answers. */
function fillFromAddress(filling) {
  const query = new URLSearchParams(location.search);
  for (const field of filling.form.fields) {
    const values = [...query.getAll(field.name), ...query.getAll(`${field.name}[]`)];
    const group = filling.groups.get(field.name);
    if (values.length === 0 || field.type === "document" || !group || group.type === "hidden") continue;
    if (group.closest('[data-part="contact"]')) continue;
    const controls = filling.controls(field.name);
    addRows(controls, values.length);
    fill(filling.controls(field.name), values);
  }
}
