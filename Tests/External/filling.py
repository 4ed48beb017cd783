"""Fills a form in a page with a request, as if all of it were typed at once."""

# Answers that the page has no field for: forms of a second stage fix what the first one answered.
FILL = """(submission) => {
  const unasked = [];
  const controls = (name) => [name, `${name}[]`].flatMap((key) => {
    const found = demande.elements.namedItem(key);
    return found === null ? [] : found instanceof RadioNodeList ? Array.from(found) : [found];
  }).filter((control) => control.type !== "hidden");
  const answers = { ...submission, ...submission.data, ...submission.documents };
  for (const [name, answer] of Object.entries(answers)) {
    const values = Array.isArray(answer) ? answer : [answer];
    if (name !== "data" && name !== "documents" && !demande.querySelector(`[data-field="${name}"]`)) unasked.push(name);
    const add = controls(name)[0]?.closest("fieldset")?.querySelector('[data-part="add"]');
    while (add && controls(name).length < values.length) add.click();
    const texts = [];
    for (const control of controls(name)) {
      if (control.type === "file") {
        const files = new DataTransfer();
        for (const { filename, content_type, byte_size } of values) {
          files.items.add(new File([new Uint8Array(byte_size)], filename, { type: content_type }));
        }
        control.files = files.files;
      } else if (control.type === "checkbox" || control.type === "radio") {
        control.checked = values.includes(control.value === "1" && values[0] === true ? true : control.value);
      } else texts.push(control);
    }
    texts.forEach((control, place) => { control.value = values[place] ?? ""; });
    demande.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return unasked;
}"""
