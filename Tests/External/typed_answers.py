"""Types answers into a page as people do, blanks and line breaks included, in Chromium.

    typed_answers.py BINARY

The cases are those of `TypedAnswerTests`: a field, what is typed, what is read. The page must give the request that is
meant, and what the browser posts, read by `datapass validate --from form`, must have the same verdict as that request.
"""

import json
import pathlib
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import projects

FIXTURES = projects.ROOT / "Tests/FormCompilerTests/Fixtures"
PROJECT = FIXTURES / "verdicts/project"
UID = "api-complete"

# Sets the first control of a question, and says of what type it is; null where it is none into which one types.
TYPE = """([name, text]) => {
  const control = document.querySelector(`input[name="${name}"], textarea[name="${name}"], [name="${name}[]"]`);
  if (!control || ["radio", "checkbox", "date"].includes(control.type)) return null;
  control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  return control.type;
}"""
TICK = """([name, value]) => document.querySelector(`[name="${name}[]"][value="${value}"]`).click()"""
# What the page offers on its last part.
DOWNLOAD = """() => {
  const button = document.createElement("button");
  button.dataset.part = "download";
  document.body.append(button);
  button.click();
  button.remove();
}"""
POST = """() => new Response(new FormData(document.getElementById("demande"))).text()"""


def downloaded(page):
    with page.expect_download() as download:
        page.evaluate(DOWNLOAD)
    return json.loads(pathlib.Path(download.value.path()).read_text())


def refusals(binary, shape, content):
    command = [binary, "validate", "--project", PROJECT, "--form", UID, "--from", shape, "--format", "json", "-"]
    run = subprocess.run(command, input=content.encode(), capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    found = json.loads(run.stdout)["violations"]
    return [(violation["path"], violation["code"]) for violation in found if not violation.get("advice")]


def typing(page, binary, address, cases):
    tried = []
    for name, text, read in cases:
        page.goto(f"{address}/formulaires/{UID}/index.html")
        page.evaluate(TICK, ["usages", "web"])
        kind = page.evaluate(TYPE, [name, text])
        if kind is None:
            continue
        request = downloaded(page)
        answer = request["data"].get(name, "")
        first = answer[0] if isinstance(answer, list) else str(answer)
        assert first == read, f"{name}: {text!r} is read as {first!r}, not {read!r}"
        posted, given = refusals(binary, "form", page.evaluate(POST)), refusals(binary, "canonical", json.dumps(request))
        assert posted == given, f"{name}: {text!r}: {posted} as it was posted, {given} as the page reads it"
        tried.append(kind)
    assert set(tried) == {"text", "textarea", "email", "tel"}, tried
    return len(tried)


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    cases = json.loads((FIXTURES / "typed.json").read_text())
    with browser.temporary() as folder, sync_playwright() as playwright:
        site = browser.compile_pages(binary, PROJECT, folder)
        with browser.served(browser.files(site)) as address:
            page = browser.launch(playwright).new_page()
            watch = browser.Watch(page)
            page.on("dialog", lambda dialog: dialog.accept())
            count = typing(page, binary, address, cases)
            assert not watch.take()
            page.context.browser.close()
    print(f"typed answers: {count} read in a page as they are meant, and in its post")


if __name__ == "__main__":
    main()
