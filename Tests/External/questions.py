"""The questions of a form in a page, answered as people do: by its fields, labels and buttons."""

import json

from language import field_of

HELD = """() => JSON.stringify(Object.fromEntries(Array.from(document.querySelectorAll("#demande [data-field]")).filter(
  (group) => group.type !== "hidden" && !group.querySelector('input[type="file"]')
).map((group) => [group.dataset.field, Array.from(group.querySelectorAll("input, select, textarea")).filter(
  (control) => control.type !== "hidden"
).flatMap((control) => ["checkbox", "radio"].includes(control.type) ? (control.checked ? [control.value] : []) : [control.value])])))"""

CONTROLS = """(name) => Array.from(document.querySelector(`#demande [data-field="${name}"]`).querySelectorAll("input, select, textarea"))
  .filter((control) => !control.disabled && control.type !== "hidden")
  .map(({ id, type, value, checked, options }) => ({ id, type, value, checked, options: Array.from(options ?? [], (o) => o.value) }))"""

# The questions that are asked now: in all parts, or in the one that is shown.
SHOWN = """(isHere) => JSON.stringify(Array.from(document.querySelectorAll("#demande [data-field]")).filter(
  (group) => !group.hidden && group.type !== "hidden" && !(isHere && group.closest("[hidden]")) && Array.from(
    group.querySelectorAll("input, select, textarea")
  ).some((control) => !control.disabled)
).map((group) => group.dataset.field))"""

PLACES = """() => Object.fromEntries(Array.from(document.querySelectorAll("#demande [data-field]")).filter((g) => g.type !== "hidden").map((group) => {
  const place = group.closest('[data-part="step"], #synthese') ?? group.closest("section[data-block]");
  return [group.dataset.field, [place.id, group.closest("section[data-block]")?.dataset.block ?? null]];
}))"""

# The part that is shown, and what of it is shown alone.
HERE = """() => {
  const place = Array.from(document.querySelectorAll('#presentation, [data-part="step"], [data-part="further"], #synthese')).find(({ hidden }) => !hidden);
  const alone = Array.from(place.querySelectorAll("section[data-block]")).filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.block);
  return [place.id || alone[0], alone];
}"""

# What options are called, by question and value.
NAMES = """() => Object.fromEntries(Array.from(document.querySelectorAll("#demande fieldset[data-field]"), (group) => [
  group.dataset.field,
  Object.fromEntries(Array.from(group.querySelectorAll("input"), ({ value, labels }) => [value, labels?.[0]?.firstChild.textContent ?? value])),
]))"""

FIELDS = """([, blocks]) => blocks.flatMap((block) => Array.from(
  document.querySelectorAll(`section[data-block="${block}"] [data-field]`), (group) => group.dataset.field
))"""


# Without a script nothing hears how an answer is given.
WRITE = """(answers) => {
  for (const [name, values] of Object.entries(answers)) {
    const controls = document.querySelector(`#demande [data-field="${name}"]`).querySelectorAll("input, select, textarea");
    for (const [place, control] of Array.from(controls).filter(({ type }) => type !== "hidden").entries()) {
      if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
      else if (control.type !== "file") control.value = values[place] ?? "";
    }
  }
}"""


class Questions:
    def __init__(self, page, uid):
        self.page, self.uid = page, uid
        self.form = json.loads(page.locator("#demande").get_attribute("data-form"))
        places = page.evaluate(PLACES)
        self.places = {name: place for name, (place, _) in places.items()}
        self.blocks = {name: block for name, (_, block) in places.items()}
        self.steps = list(dict.fromkeys(self.places.values()))
        self.names = page.evaluate(NAMES)
        self.documents = {field["name"] for field in self.form["fields"] if field["type"] == "document"}
        self.lists = {field["name"] for field in self.form["fields"] if field["type"] == "list"}
        # The files that are attached: the page does not tell where they come from.
        self.files = {name: [] for name in self.documents}
        # How often one may go back without leaving the page.
        self.depth = 0

    def shown(self, here=False):
        return json.loads(self.page.evaluate(SHOWN, here))

    def words(self, violation):
        """What `validate` says as the page does: options are called what the page calls them."""
        text = violation["message"]
        for value, name in self.names.get(field_of(violation["path"]), {}).items():
            text = text.replace(f"«\u00a0{value}\u00a0»", f"«\u00a0{name}\u00a0»")
        text = text[:1].upper() + text[1:]
        return text if text[-1:] in ".!?" else f"{text}."

    def here(self):
        return self.page.evaluate(HERE)

    def fields_of(self, here):
        return self.page.evaluate(FIELDS, here)

    def held(self):
        return json.loads(self.page.evaluate(HELD)) | self.files

    def forget_files(self):
        """No browser keeps files."""
        self.files = {name: [] for name in self.documents}

    def go(self, place):
        # What was opened from the summary is shown alone until one leaves it.
        self.page.evaluate("(id) => { history.pushState(null, '', `#${id}`); dispatchEvent(new PopStateEvent('popstate')); }", place)
        self.page.wait_for_function("(id) => document.getElementById(id).checkVisibility()", arg=place)
        self.depth += 1

    def change(self, block):
        """Opens a block from the summary, if it can be."""
        self.go("synthese")
        link = self.page.locator(f'[data-part="change"][data-block="{block}"]')
        if link.count() == 0:
            return False
        link.click()
        self.depth += 1
        return True

    def answer(self, name, values):
        """Answers a question that is shown; a row is added for each value that has none."""
        controls = self.page.evaluate(CONTROLS, name)
        kind = controls[0]["type"]
        if kind == "file":
            files = [{"name": file, "mimeType": type, "buffer": b"x" * size} for file, type, size in values]
            self.control(controls[0]).set_input_files(files)
            self.files = self.files | {name: values}
        elif kind in ("checkbox", "radio"):
            for control in controls:
                is_wanted = control["value"] in values
                if control["checked"] != is_wanted and (is_wanted or kind == "checkbox"):
                    self.control(control).press("Space")
        elif kind == "select-one":
            self.control(controls[0]).select_option(values[0] if values else "")
        else:
            while len(controls) < len(values):
                self.page.locator(f'[data-field="{name}"] [data-part="add"]').click()
                controls = self.page.evaluate(CONTROLS, name)
            for control, text in zip(controls, [*values, *[""] * len(controls)]):
                if control["value"] != text:
                    self.control(control).fill(text)
            # Pages hear that an answer is given once one leaves it.
            self.page.evaluate("() => document.activeElement.blur()")

    def write(self, answers):
        """Answers many questions at once."""
        self.page.evaluate(WRITE, answers)
        for name in self.documents & answers.keys():
            self.answer(name, answers[name])

    def control(self, control):
        return self.page.locator(f'[id="{control["id"]}"]')
