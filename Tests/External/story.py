"""Has the page judged on which `datapass rehearse --run --story` tells the stories of a project.

    story.py BINARY PROJECT

The Nu HTML checker reads it, axe-core looks at it at 320 and 1280 px, without script as it comes. Printed, each story begins a
page and the place to sign is not cut. Two runs write the same bytes.
"""

import argparse
import pathlib
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import judging


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("project", type=pathlib.Path)
    options = parser.parse_args()
    faults = []
    with browser.temporary() as folder:
        pages = [pathlib.Path(folder) / f"{name}.html" for name in ("histoires", "encore")]
        for page in pages:
            run = subprocess.run(
                [options.binary, "rehearse", "--run", str(options.project), "--clock", "2027-01-04", "--story", str(page)],
                capture_output=True, text=True)
            if run.returncode:
                sys.exit(run.stdout + run.stderr)
        if pages[0].read_bytes() != pages[1].read_bytes():
            faults.append("two runs wrote different pages")
        faults += [f"vnu: {message['message']}: {message.get('extract', '')!r}" for message in judging.nu(pages[:1])]
        with sync_playwright() as playwright, browser.served(browser.files(folder)) as address:
            page = browser.launch(playwright).new_page(viewport=judging.WIDE)
            page.goto(f"{address}/histoires.html")
            faults += judging.violations(page)
            stories = page.locator(".story").count()
            mails = page.locator("details.mail[open]").count()
            faults += [] if page.locator(".agreement").count() == stories > 0 else ["a story has no place to sign"]
            page.emulate_media(media="print")
            style = "(e) => [getComputedStyle(e).breakBefore, getComputedStyle(e.querySelector('.agreement')).breakInside]"
            if page.locator(".story").first.evaluate(style) != ["page", "avoid"]:
                faults.append("printed, a story does not begin a page, or the place to sign is cut")
            faults += [] if page.locator("details.mail[open] dl").first.is_visible() else ["printed, a message is not shown"]
    print("\n".join(faults))
    print(f"story: {stories} stories, {mails} messages shown, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
