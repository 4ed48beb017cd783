"""How soon a form's page is seen on a slow phone, compared with an earlier version of the tool.

    first_paint.py BINARY OTHER PROJECT [--runs 7] [--forms 2]

Both compile PROJECT; the pages of BINARY get what `DesignSystem/prepare.py` keeps of the design system, those of OTHER all of
it, as its `make dsfr` gave. Chromium opens the same pages in turn with an empty cache at 1.6 Mbit/s with 150 ms of delay, four
times slower than this machine. Prints the median of the first paints, the ratio, and what was asked for.
"""

import argparse
import pathlib
import statistics
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Tests/External"))

from playwright.sync_api import sync_playwright

import browser
import prepare

NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
FIRST_PAINT = "() => performance.getEntriesByName('first-paint')[0].startTime"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("other")
    parser.add_argument("project")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--forms", type=int, default=2)
    options = parser.parse_args()
    with browser.temporary() as folder, sync_playwright() as playwright:
        own = browser.compile_pages(options.binary, options.project, folder / "own")
        subprocess.run(
            [options.other, "compile", options.project, "--emit", "html", "--output", folder / "other"],
            check=True, stdout=subprocess.DEVNULL,
        )
        other = folder / "other/html"
        (other / "dsfr").symlink_to(prepare.installed())
        forms = sorted(own.glob("formulaires/*/index.html"))
        forms = [path.relative_to(own) for path in forms[:: max(1, len(forms) // options.forms)]]
        chromium = browser.launch(playwright)
        with browser.served(browser.files(own)) as mine, browser.served(browser.files(other)) as theirs:
            for form in forms:
                times = {mine: [], theirs: []}
                weights = {}
                for _ in range(options.runs):
                    for address in times:
                        paint, weights[address] = opened(chromium, f"{address}/{form}")
                        times[address].append(paint)
                first, second = (statistics.median(times[address]) for address in (mine, theirs))
                print(f"{form.parent.name}: {first:,.0f} ms against {second:,.0f} ms, {second / first:.2f} times as soon;", end=" ")
                print(" against ".join(f"{count} files of {size:,} bytes" for count, size in weights.values()))


def opened(chromium, address):
    """When the page was first painted, in milliseconds, and the number and size of what it asked for."""
    context = chromium.new_context(viewport={"width": 375, "height": 800})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    sizes = []
    page.on("response", lambda response: response.url.startswith("data:") or sizes.append(len(response.body())))
    page.goto(address, wait_until="networkidle")
    # The load may be over before anything is drawn.
    page.wait_for_function("() => performance.getEntriesByName('first-paint').length > 0")
    paint = page.evaluate(FIRST_PAINT)
    context.close()
    return paint, (len(sizes), sum(sizes))


main()
