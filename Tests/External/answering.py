"""Fills a form whose answers call for others: defaults under a condition, scopes that are not offered, hidden answers.

    answering.py BINARY

The form is a certified vendor's for API Particulier in this repository's `definitions/`. What the page would send is read
back after each answer, and judged by `datapass validate`.
"""

import json
import pathlib
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import projects

UID = "particulier-certifie"
IDENTITY = ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"]
FORM = f"""
{UID}:
  definition: api_particulier
  name: Logiciel certifié
  service_provider_id: certifie
  scopes_config: {{ disabled: [{", ".join(IDENTITY)}] }}
  steps: [{", ".join("{ name: " + name + " }" for name in ("basic_infos", "modalities", "personal_data", "legal", "scopes", "contacts"))}]
  initialize_with: {{ scopes: [cnaf_quotient_familial], contact_metier_type: organization }}
"""
VENDOR = """
  certifie: { type: editor, name: Certifié, siret: "13002526500013", fc_certified: true, apipfc_enabled: true }
"""

SENT = """() => {
  const posted = new FormData(document.getElementById("demande"));
  return Object.fromEntries(Array.from(new Set(posted.keys()), (name) => [name, posted.getAll(name).filter((v) => typeof v === "string")]));
}"""
SHOWN = """(name) => {
  const places = Array.from(document.querySelectorAll(`[name="${name}"], [name="${name}[]"]`));
  return places.filter((place) => place.type !== "hidden" && !place.closest("[hidden][data-field], [data-scope-group][hidden]"))
    .map((place) => place.value);
}"""


def project(folder):
    """This repository's definitions with one more vendor and one more form."""
    shutil.copytree(projects.ROOT / "definitions", folder / "definitions")
    for name, text in (("service_providers.yml", VENDOR), ("authorization_request_forms/api_particulier.yml", FORM)):
        with (folder / "definitions" / name).open("a") as file:
            file.write(text)
    return folder


def answering(page):
    def sent(name):
        return page.evaluate(SENT).get(name, [])

    def shown(name):
        return page.evaluate(SHOWN, name)

    def tick(value, is_ticked=True):
        page.evaluate(
            """([value, isTicked]) => {
              const box = document.querySelector(`[name="modalities[]"][value="${value}"]`);
              if (box.checked !== isTicked) box.click();
            }""",
            [value, is_ticked],
        )

    # What a prefill alone answers goes along with no question.
    assert shown("contact_metier_type") == [] and sent("contact_metier_type") == ["organization"]
    assert shown("contact_technique_type") == [] and sent("contact_technique_type") == []
    assert shown("modalities") == ["params", "france_connect"], shown("modalities")
    # FranceConnect is not asked for: neither are its scopes.
    assert not set(IDENTITY) & set(shown("scopes")) and sent("scopes[]") == ["cnaf_quotient_familial"]
    assert sent("fc_eidas") in ([], [""]) and sent("fc_cadre_juridique_nature") in ([], [""])
    # Once it is, what upstream gives stands there, scopes that cannot be changed included.
    tick("france_connect")
    assert set(IDENTITY) <= set(shown("scopes"))
    assert sent("fc_eidas") == ["eidas_1"]
    assert sent("fc_cadre_juridique_nature") == ["Arrêté du 8 novembre 2018"]
    assert set(sent("scopes[]")) == {"cnaf_quotient_familial", *IDENTITY}, sent("scopes[]")
    page.evaluate(
        """() => {
          const field = document.querySelector('[name="fc_cadre_juridique_nature"]');
          field.value = "";
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    assert sent("fc_cadre_juridique_nature") == [""], "a default that was deleted came back"
    # And goes with it.
    tick("france_connect", False)
    assert sent("scopes[]") == ["cnaf_quotient_familial"] and sent("fc_eidas") == []
    tick("france_connect")
    assert set(sent("scopes[]")) == {"cnaf_quotient_familial", *IDENTITY}
    assert sent("fc_cadre_juridique_nature") == [""]


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    with browser.temporary() as folder, sync_playwright() as playwright:
        root = project(folder / "project")
        site = browser.compile_pages(binary, root, folder / "site")
        made = subprocess.run([binary, "example", "--form", UID, "--complete", "--project", root], capture_output=True)
        assert made.returncode == 0, made.stderr.decode()
        data = json.loads(made.stdout)["data"]
        assert data["contact_metier_type"] == "organization" and "contact_technique_type" not in data
        with browser.served(browser.files(site)) as address:
            page = browser.launch(playwright).new_page()
            watch = browser.Watch(page)
            page.goto(f"{address}/formulaires/{UID}/index.html")
            answering(page)
            assert not watch.take()
            page.context.browser.close()
    print("answering: a certified vendor’s form")




if __name__ == "__main__":
    main()
