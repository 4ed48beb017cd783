"""Holds the pages to their weight, and what is taken of the design system to the whole of it.

    weight.py BINARY PROJECT [--forms N]

A form's page, opened for the first time, asks for at most six files of at most 400 KB together. With the rules that
`DesignSystem/prepare.py` keeps, each page looks as it does with all of them, to the pixel: at two widths, as it opens, in each
of its steps and with its errors.
"""

import argparse
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

import browser
import prepare

MOST_FILES = 6
MOST_BYTES = 400_000
WIDTHS = (1280, 375)

SHOWN = """() => Array.from(document.querySelectorAll('[data-part="step"], [data-part="node"], #synthese'), (part) => part.id)"""
# Nothing moves while it is looked at.
STILL = "*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--forms", type=int, default=3)
    options = parser.parse_args()
    faults = []
    with browser.temporary() as folder:
        site = browser.compile_pages(options.binary, options.project, folder)
        forms = sorted(site.glob("formulaires/*/index.html"), key=lambda path: -path.stat().st_size)
        forms = [str(path.relative_to(site)) for path in forms[:: max(1, len(forms) // options.forms)]]
        definitions = sorted(str(path.relative_to(site)) for path in site.glob("demandes/*/index.html"))[: options.forms]
        sheets = [path.replace("index.html", name) for path in forms[:1] for name in ("instruction.html", "questions.html")]
        whole = pathlib.Path(folder) / "whole"
        shutil.copytree(site, whole, ignore=shutil.ignore_patterns("dsfr"))
        shutil.copytree(prepare.installed(), whole / "dsfr")
        with sync_playwright() as playwright, browser.served(browser.files(site)) as own, \
                browser.served(browser.files(whole)) as other:
            chromium = browser.launch(playwright)
            for form in forms:
                faults += weigh(chromium, own, form)
            for width in WIDTHS:
                pages = [Looks(chromium, address, width) for address in (own, other)]
                for path in ["index.html", *definitions, *forms, *sheets]:
                    faults += compare(pages, path, width)
            states = pages[0].states
    print("\n".join(faults))
    print(f"weight: {len(forms)} forms weighed, {states} states looked at twice, {len(faults)} faults")
    sys.exit(1 if faults else 0)


def weigh(chromium, address, path):
    context = chromium.new_context()
    page = context.new_page()
    sizes = {}
    page.on("response", lambda response: sizes.update({response.url: len(response.body())}))
    page.goto(f"{address}/{path}", wait_until="networkidle")
    context.close()
    sizes = {url: size for url, size in sizes.items() if not url.startswith("data:")}
    total = sum(sizes.values())
    print(f"{path}: {len(sizes)} files, {total:,} bytes")
    if len(sizes) > MOST_FILES or total > MOST_BYTES:
        return [f"{path}: too heavy: " + ", ".join(f"{url.rsplit('/', 1)[-1] or 'page'} {size:,}" for url, size in sizes.items())]
    return []


class Looks:
    """Pictures of the states of a page."""

    def __init__(self, chromium, address, width):
        self.page = chromium.new_context(viewport={"width": width, "height": 900}).new_page()
        self.address = address
        self.states = 0

    def pictures(self, path):
        page = self.page
        page.goto("about:blank")
        page.goto(f"{self.address}/{path}", wait_until="networkidle")
        # The policy of the page allows no style but its own.
        page.evaluate("(text) => { const s = new CSSStyleSheet(); s.replaceSync(text); document.adoptedStyleSheets = [s]; }", STILL)
        yield "opened", self.picture()
        for id in page.evaluate(SHOWN):
            page.evaluate("(id) => { location.hash = id; }", id)
            page.evaluate("() => new Promise((done) => setTimeout(done))")
            yield id, self.picture()
            button = page.locator('[data-part="next"]:visible, [data-part="submit"]:visible')
            if button.count() == 1:
                button.click()
                yield f"{id}, errors", self.picture()

    def picture(self):
        self.states += 1
        self.page.evaluate("() => document.fonts.ready")
        return self.page.screenshot(full_page=True)


def compare(pages, path, width):
    return [
        f"{path} [{name}], {width} pixels wide: does not look as with the whole design system"
        for (name, mine), (_, other) in zip(*(page.pictures(path) for page in pages), strict=True)
        if mine != other
    ]


main()
