"""Fills a form whose questions are called like all that a form of a page has: `elements`, `dataset`, `hidden`…

    names.py BINARY

A control hides the property of its form that has its name, so a script that reads `form.elements` finds a question. The
names are those of Chromium itself. Each question is answered, after a first try without answers; the page must complain
of nothing, and what it shows as the request must hold every answer and be valid for `datapass validate`.
"""

import json
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import projects

FORM = "formulaires/noms/index.html"

# `__proto__` and its like are left out: no object of JavaScript has them as plain members.
NAMES = """() => {
  const names = new Set();
  for (let place = HTMLFormElement.prototype; place; place = Object.getPrototypeOf(place)) {
    for (const name of Object.getOwnPropertyNames(place)) if (!name.startsWith("__")) names.add(name);
  }
  return Array.from(names).sort();
}"""

FILL = """(names) => {
  const lost = [];
  for (const name of names) {
    const control = document.querySelector(`#demande [name="${CSS.escape(name)}"]`);
    if (!control) lost.push(name);
    else if (control.type === "checkbox") control.checked = true;
    else control.value = `Réponse à ${name}`;
  }
  const first = document.querySelector("#demande [name]");
  first.dispatchEvent(new Event("input", { bubbles: true }));
  return lost;
}"""

DEFINITION = """noms:
  name: Noms
  description: Des questions aux noms de propriétés
  provider: ville
  kind: service
  cgu_link: https://exemple.fr/cgu
  blocks:
    - name: basic_infos
      fields:
{}
  checkboxes: {{ oui/non: {{ label: Je réponds par oui ou par non }} }}
"""


def write_project(root, names):
    field = "        {}: {{ type: text, label: Question {} }}\n"
    files = {
        "authorization_definitions/noms.yml": DEFINITION.format("".join(field.format(name, name) for name in names)),
        "authorization_request_forms/noms.yml": "noms: { definition: noms, name: Noms, default: true,"
        " steps: [{ name: basic_infos }] }\n",
        "data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }\n",
    }
    projects.write(root / "definitions", files)


# Playwright looks for elements by way of the form too, and stumbles over its questions.
PRESS = """(selector) => {
  const shown = Array.from(document.querySelectorAll(selector)).find((control) => control.offsetParent !== null);
  shown.click();
}"""
TEXT = """(selector) => {
  const found = document.querySelector(selector);
  return found.offsetParent === null ? "" : found.innerText;
}"""


def fill(page, names):
    """Goes through the form, first without an answer, and returns the request that it shows."""
    page.evaluate(PRESS, 'a[href="#etape-1"]')
    page.evaluate(PRESS, '[data-part="next"]')
    assert page.evaluate(TEXT, "#erreurs") != "", "nothing was asked for"
    lost = page.evaluate(FILL, [*names, "intitule", "description"])
    assert not lost, f"the form has no question {lost}"
    page.evaluate(PRESS, '[data-part="next"]')
    assert page.evaluate(TEXT, "#synthese") != "", page.evaluate(TEXT, "#erreurs")
    page.evaluate(PRESS, '[data-part="submit"]')
    assert "oui ou par non" in page.evaluate(TEXT, "#erreurs"), "the box was not asked for"
    page.evaluate(FILL, ["oui/non", "terms_of_service_accepted", "data_protection_officer_informed"])
    page.evaluate(PRESS, '[data-part="submit"]')
    return json.loads(page.evaluate(TEXT, '[data-part="source"]'))


def main(binary):
    with browser.temporary() as folder, sync_playwright() as playwright:
        chromium = browser.launch(playwright)
        page = chromium.new_page()
        names = page.evaluate(NAMES)
        project = folder / "project"
        write_project(project, names)
        site = browser.compile_pages(binary, project, folder / "out")
        with browser.served(browser.files(site)) as address:
            watch = browser.Watch(page)
            page.goto(f"{address}/{FORM}")
            request = fill(page, names)
            assert not watch.take(), watch.take()
        answers = {name: f"Réponse à {name}" for name in names}
        assert request["data"] | answers == request["data"], "answers are lost"
        run = subprocess.run(
            [binary, "validate", "--project", project, "--form", "noms", "-"],
            input=json.dumps(request), capture_output=True, text=True,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        print(f"{len(names)} questions with the names of a form’s properties are asked and answered")
        chromium.close()


if __name__ == "__main__":
    main(sys.argv[1])
