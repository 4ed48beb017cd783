// A form step by step: introduction, steps, summary, sending.

class Journey {
  constructor(form) {
    this.filling = new Filling(form);
    const element = this.filling.element;
    this.element = element;
    this.draft = new Draft(this.filling);
    this.presentation = document.getElementById("presentation");
    this.steps = parts("step", element);
    this.further = parts("further", element);
    this.synthesis = document.getElementById("synthese");
    this.sent = document.getElementById("envoi");
    this.problems = document.getElementById("erreurs");
    this.title = document.title;
    this.told = new Told([]);
    this.pressing = new Pressing();
  }

  start() {
    const { sent, others } = this.draft.read();
    if (sent) this.element.reset();
    const isRestored = this.draft.restore();
    if (isRestored) for (const { name } of this.filling.form.fields) this.filling.settled.add(name);
    else if (this.filling.isContinued) this.filling.takeUp();
    else fillFromAddress(this.filling);
    this.draft.begin();
    this.element.noValidate = true;
    for (const part of parts("navigation")) part.hidden = false;
    for (const part of parts("add")) part.hidden = false;
    for (const part of parts("condition")) hideCondition(part);
    for (const part of parts("submit")) part.disabled = false;
    hideRetiredScopes(this.element);
    if (this.element.hasAttribute("action")) offerApplicant(this.element);
    this.filling.settle();
    if (isRestored) announceRestored();
    if (sent) announceSent(sent, this.draft.sentAnswers !== null);
    showOthers(this.filling, others);
    this.element.addEventListener("input", (event) => this.changed(event.target));
    this.element.addEventListener("change", ({ target }) => this.pressing.after(target, () => this.checkAgain(target)));
    this.element.addEventListener("focusout", ({ target }) => {
      // A date that was never whole does not change when it is emptied.
      if (target.type === "date") this.pressing.after(target, () => this.checkAgain(target));
    });
    this.element.addEventListener("submit", (event) => this.submit(event));
    this.element.addEventListener("keydown", (event) => this.keepFromSending(event));
    document.addEventListener("click", (event) => this.click(event));
    window.addEventListener("popstate", () => this.show(addressed()));
    window.addEventListener("storage", (event) => {
      if (event.key === this.draft.key) this.follow();
    });
    window.addEventListener("pageshow", (event) => this.returned(event.persisted, sent));
    window.addEventListener("beforeunload", (event) => {
      if (this.draft.hasUnsaved) event.preventDefault();
    });
    const problem = this.problems.firstChild;
    this.show(addressed() ?? (problem && this.synthesis), { isMoving: false });
    // What the server has told is checked again as what the page tells.
    for (const place of this.element.querySelectorAll('[aria-invalid="true"]')) this.told.fields.add(closest(place, "[data-field]").dataset.field);
    if (problem) this.problems.focus();
  }

  /** Takes over what another tab has answered, or sent. */
  follow() {
    const { sent, others } = this.draft.read();
    if (sent) return reopen();
    if (this.draft.follow()) this.refresh();
    showOthers(this.filling, others);
    return undefined;
  }

  /** Shows what the answers call for now, after something but the applicant has changed them. */
  refresh() {
    this.filling.settle();
    if (!this.synthesis.hidden) fillSynthesis(this.filling);
  }

  /** The page is shown, perhaps again: browsers restore answers, which say what is to be shown. */
  returned(isKeptAlive, sent) {
    if (isKeptAlive) return this.follow();
    if (sent) this.element.reset();
    const { draft, filling } = this;
    if (filling.isContinued) draft.hasUnsaved ||= draft.names.some((name) => !filling.controls(name).every(isAsWritten));
    return this.refresh();
  }

  /** The parts of the journey; one is shown at a time. */
  get places() {
    return [this.presentation, ...this.steps, ...this.further, this.synthesis, this.sent].filter((place) => place);
  }

  /** Shows the part that contains an element, or else the introduction. */
  show(target, { isMoving = true } = {}) {
    const place = this.places.find((part) => part.contains(target)) ?? this.presentation;
    // A request that is not complete yet cannot be shown.
    const shown = place === this.sent && !this.isSent ? this.synthesis : place;
    // Links of the error summary lead to fields: it is still useful there.
    if (shown.hidden && !(target && closest(target, "[data-field]"))) this.problems.replaceChildren();
    for (const part of this.places) part.hidden = part !== shown;
    if (this.steps.includes(shown) || this.further.includes(shown)) showBlock(shown, changedBlock(shown));
    this.element.hidden = shown === this.presentation || shown === this.sent;
    for (const part of parts("obligations")) part.hidden = shown === this.synthesis;
    if (shown === this.synthesis) fillSynthesis(this.filling);
    const heading = shown.querySelector("h2");
    document.title = shown === this.presentation ? this.title : `${heading.textContent} – ${this.title}`;
    if (!isMoving && shown === this.presentation) return;
    // Blocks are named by their titles, if they have their own.
    const isBlock = target !== null && closest(target, "section[data-block]") === target;
    const named = isBlock ? document.getElementById(`${target.id}-titre`) ?? heading : target;
    const focused = named && named !== shown && shown.contains(named) ? named : shown === this.presentation ? document.querySelector("main") : heading;
    focused.focus();
    if (focused === heading || shown === this.presentation) window.scrollTo(0, 0);
  }

  /** Goes to an element; `state` says what stays so in the history. */
  go(id, state = null) {
    const target = document.getElementById(id);
    // The fields of a block that is being changed are shown with it alone.
    const block = target && closest(target, "section[data-block]");
    const isThere = block && block !== target && block.dataset.block === history.state?.changing;
    history.pushState(isThere ? history.state : state, "", `#${encodeURIComponent(id)}`);
    this.show(target);
  }

  /** The part before or after another. */
  neighbour(place, offset) {
    if (this.further.includes(place)) return this.synthesis;
    const order = [this.presentation, ...this.steps, this.synthesis];
    return order[order.indexOf(place) + offset];
  }

  click(event) {
    const control = closest(event.target, "a, button");
    if (!control) return;
    const place = this.places.find((part) => part.contains(control));
    switch (control.dataset.part) {
      case "next":
        return this.next(place);
      case "previous":
        return this.leave(this.neighbour(place, -1));
      case "add":
        return addRow(control.closest("fieldset")).focus();
      case "clear":
        return clearChoice(control.closest("[data-field]"));
      case "download":
        return download(this.filling.submission(), this.element.dataset.draft);
      case "instruction":
        event.preventDefault();
        return openInstruction(control.href, this.filling.submission());
      case "change":
        event.preventDefault();
        return this.go(decodeURIComponent(control.getAttribute("href").slice(1)), { changing: control.dataset.block });
      case "return":
        return this.go("synthese");
      case "restart":
        if (!window.confirm("Effacer le brouillon\u00a0? Les réponses gardées dans ce navigateur seront perdues.")) return undefined;
        this.draft.forget();
        return reopen();
      case "resume":
        this.draft.resume();
        return reopen();
      case "take-other":
      case "keep-own":
        return this.choose(control.closest("[data-field]"), control.dataset.part === "take-other");
    }
    const address = control.getAttribute("href");
    if (!address || !address.startsWith("#")) return undefined;
    event.preventDefault();
    if (control.closest(".fr-skiplinks")) return skipTo(document.getElementById(address.slice(1)));
    return this.go(decodeURIComponent(address.slice(1)));
  }

  /** Takes one of the answers that two tabs gave to a question. */
  choose(group, isOther) {
    const name = group.dataset.field;
    this.draft.choose(name, isOther ? this.draft.read().others[name] : null);
    this.refresh();
    showOthers(this.filling, this.draft.read().others);
    focusTarget(group).focus();
  }

  /** Goes to another part. */
  leave(place) {
    this.go(place.id || place.querySelector("[id]").id);
  }

  /** Goes to the next part if this one has no errors. */
  next(place) {
    const block = changedBlock(place) ?? (this.further.includes(place) ? place.querySelector("section[data-block]") : null);
    const asked = block ?? place;
    const found = this.filling.violations().filter((violation) => this.isAbout(violation, asked));
    if (!this.report(found, asked)) return;
    if (block) this.go(summaryTitle(block).id);
    else this.leave(this.neighbour(place, 1));
  }

  isAbout(violation, place) {
    const group = this.filling.groups.get(fieldOf(violation.path));
    return group !== undefined && place.contains(group);
  }

  /** Shows the violations in a part of the form; true if none of them prevents going on. */
  report(found, place) {
    const within = Array.from(this.filling.groups).filter(([, group]) => place.contains(group)).map(([name]) => name);
    this.pressing.forget();
    showAtFields(this.filling, within, found);
    this.told = new Told(found);
    const faults = found.filter((violation) => !violation.advice);
    showSummary(this.problems, this.filling, faults, { isNew: true });
    if (faults.length > 0) this.problems.focus();
    return faults.length === 0;
  }

  changed(control) {
    const group = control.closest("[data-field]");
    if (group) this.filling.settled.add(group.dataset.field);
    this.filling.settle();
    showOthers(this.filling, this.draft.save());
  }

  /** Checks again what was told, now that an answer has changed, and files that were chosen; in the list only what was told last. */
  checkAgain(control) {
    const places = [...this.element.querySelectorAll('[aria-invalid="true"]'), ...(control.files?.length > 0 ? [control] : [])];
    const wrong = places.map((place) => closest(place, "[data-field]"));
    if (wrong.length + this.told.fields.size === 0) return;
    const found = this.filling.violations();
    const faults = this.told.among(found).filter((violation) => !violation.advice);
    showAtFields(this.filling, new Set([...this.told.fields, ...wrong.map(({ dataset }) => dataset.field)]), found);
    if (this.problems.firstChild) showSummary(this.problems, this.filling, faults, { isNew: false });
  }

  /** Keeps the Enter key from sending the form from the middle of a step. */
  keepFromSending(event) {
    const isText = event.target.tagName === "INPUT" && !["checkbox", "radio", "file"].includes(event.target.type);
    if (event.key === "Enter" && isText) event.preventDefault();
  }

  submit(event) {
    // A draft is saved as it is.
    if (event.submitter?.formNoValidate) {
      this.draft.hasUnsaved = false;
      return undefined;
    }
    const isRight = this.report(this.filling.violations(), this.element);
    if (!isRight || !this.element.hasAttribute("action")) event.preventDefault();
    if (!isRight) return undefined;
    if (this.element.hasAttribute("action")) return this.draft.send();
    this.draft.hasUnsaved = false;
    this.isSent = true;
    const source = JSON.stringify(this.filling.submission(), null, 2);
    for (const part of parts("source")) part.textContent = source;
    return this.go("envoi-titre");
  }
}

/** Reads the page again, without the answers in it. */
function reopen() {
  location.replace(location.pathname + location.search);
}

/** Follows a skip link without changing the address, which identifies the step. */
function skipTo(target) {
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
}

/** Hides a condition, and begins what stands after it as a sentence. */
function hideCondition(place) {
  place.hidden = true;
  const rest = place.nextSibling;
  if (rest?.nodeType === Node.TEXT_NODE) rest.data = capitalized(rest.data);
}

/** Hides deprecated scopes, unless they are already ticked. */
function hideRetiredScopes(element) {
  const today = todayText();
  for (const place of element.querySelectorAll("[data-deprecated-since]")) {
    const box = place.querySelector('input[type="checkbox"]');
    if (place.dataset.deprecatedSince <= today && !box.checked) place.hidden = true;
  }
  // A group of which nothing is left goes too.
  for (const group of element.querySelectorAll('[data-part="scopes"] fieldset')) {
    const boxes = Array.from(group.querySelectorAll('input[type="checkbox"]'));
    group.hidden = boxes.every((box) => box.closest("[data-deprecated-since]")?.hidden);
  }
}

function download(submission, name) {
  const link = document.createElement("a");
  const file = new Blob([JSON.stringify(submission, null, 2)], { type: "application/json" });
  link.href = URL.createObjectURL(file);
  link.download = `${name.split("/").pop()}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
