// “C’est moi”: the applicant as a contact, where the site that serves the pages says in their head who is connected.

/** What is known of the applicant, by the ends of the names of a contact’s questions. */
function knownApplicant() {
  const known = new Map();
  for (const meta of document.head.querySelectorAll('meta[name^="datapass-applicant."]')) {
    // A server that puts nothing in leaves its instruction.
    if (!isBlankText(meta.content) && !meta.content.startsWith("<!--")) known.set(meta.name.slice("datapass-applicant.".length), trimmed(meta.content));
  }
  return known;
}

/** Offers to fill in each contact with the applicant. */
function offerApplicant(form) {
  const known = knownApplicant();
  for (const contact of parts("contact", form)) {
    const legend = contact.querySelector(":scope > legend");
    const groups = Array.from(contact.querySelectorAll("[data-field]"));
    const found = Array.from(known, ([part, answer]) => {
      const group = groups.find(({ dataset }) => dataset.field.endsWith(`_${part}`));
      return { control: group?.querySelector("input"), answer };
    }).filter(({ control }) => control);
    if (found.length === 0) continue;
    const place = document.createElement("div");
    place.className = "fr-fieldset__element";
    const button = smallButton("applicant", "C’est moi");
    const whom = document.createElement("span");
    whom.className = "fr-sr-only";
    whom.textContent = `\u00a0: ${headline(legend)}`;
    button.append(whom);
    button.addEventListener("click", () => writeApplicant(groups, found));
    place.append(button);
    legend.after(place);
  }
}

/** Writes what is known, and goes to the first answer that is left to give; to the first of all if none is. */
function writeApplicant(groups, found) {
  for (const { control, answer } of found) {
    // A question that is not asked has no answer.
    if (control.disabled) continue;
    control.value = answer;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  const asked = groups.filter((group) => !group.hidden).map((group) => group.querySelector("input, select, textarea"));
  (asked.find((control) => control.value === "") ?? asked[0]).focus();
}
