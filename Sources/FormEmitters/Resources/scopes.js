// Scopes as they are read again, below the names of their groups: two groups may have scopes of one name.

const nothing = "Non renseigné";

/**
 * The scopes that a question shows, group by group: those that are asked for, and those that are left. What the form asks
 * for by itself is no answer of the applicant’s, and says so.
 */
function shownScopes(question) {
  return [question, ...question.querySelectorAll("fieldset")].map((owner) => {
    const boxes = Array.from(owner.querySelectorAll('input[type="checkbox"]')).filter((box) => {
      const hidden = box.closest("[hidden]");
      return box.closest("fieldset") === owner && (hidden === null || !question.contains(hidden));
    });
    return {
      name: owner === question ? "" : headline(owner.querySelector(":scope > legend")),
      asked: boxes.filter((box) => box.checked).map((box) => {
        return headline(box.labels[0]) + (box.disabled ? " (demandée d’office par le formulaire)" : "");
      }),
      left: boxes.filter((box) => !box.checked).map((box) => headline(box.labels[0])),
    };
  });
}

/** Writes groups of scopes, each with a `name` or "", and the names of the scopes that are `asked` for and `left`. */
function writeScopes(place, groups) {
  place.replaceChildren();
  const add = (parent, tag, text, style) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (style) element.className = style;
    parent.append(element);
    return element;
  };
  if (groups.every(({ asked }) => asked.length === 0)) add(place, "p", nothing, "fr-mb-0");
  for (const { name, asked, left } of groups) {
    if (asked.length + left.length === 0) continue;
    if (name !== "") add(place, "p", name, "fr-text--bold fr-mb-0");
    if (asked.length > 0) {
      const list = add(place, "ul", "", "dp-scopes");
      for (const scope of asked) add(list, "li", scope);
    }
    if (left.length === 0) continue;
    const title = left.length === 1 ? "Non demandée" : "Non demandées";
    add(place, "p", `${title}\u00a0: ${left.join("\u00a0; ")}`, "fr-hint-text");
  }
}

/**
 * Shows the scopes of a request in an instructor’s cells: in one those that the form asks for, in the other those that the
 * applicant does. `groups` are those of the definition with all that the cells need to know (InstructionPage.swift).
 */
function showScopes(given, written, groups, answer) {
  const chosen = new Set(Array.isArray(answer) ? answer.filter((scope) => scope !== "") : []);
  const names = (scopes) => scopes.map(({ name }) => name);
  const today = todayText();
  const isGiven = (scope) => scope.given || (scope.fixed && chosen.has(scope.value));
  if (groups.some(({ scopes }) => scopes.some(isGiven))) {
    writeScopes(given, groups.map(({ name, scopes }) => ({ name, asked: names(scopes.filter(isGiven)), left: [] })));
  }
  const open = groups.map(({ name, scopes }) => ({ name, scopes: scopes.filter((scope) => !scope.fixed) }));
  const known = new Set(groups.flatMap(({ scopes }) => scopes.map(({ value }) => value)));
  const others = Array.from(chosen).filter((scope) => !known.has(scope)).map(String);
  writeScopes(written, [
    ...open.map(({ name, scopes }) => ({
      name,
      asked: names(scopes.filter(({ value }) => chosen.has(value))),
      left: names(scopes.filter(({ value, offered, since }) => offered && !(since <= today) && !chosen.has(value))),
    })),
    { name: others.length > 0 ? "Autres" : "", asked: others, left: [] },
  ]);
}
