#!/usr/bin/env python3
"""Puts what a compiled site uses of the State's design system (DSFR) beside its pages, in `dsfr/`.

    prepare.py SITE [--dist DIR]

SITE is the folder `html` that `datapass compile --emit html` wrote; DIR a distribution of the design system, by default the
one of the package django-dsfr. A whole distribution has 700 KB of styles, of which a page uses some hundredth.

A rule is kept if each of its selectors' classes, attributes and tags occurs in the pages or in their script, icons stand in
the stylesheet, and of the fonts those that a rule names are copied. Its licence allows the design system to the services of
the French State only: what this writes must not be published with anything else.
"""

import argparse
import base64
import importlib.util
import pathlib
import re
import shutil
import sys
import urllib.parse

import tinycss2

from usage import VARIABLE, Usage

# Beyond this size in bytes a picture stays a file.
LARGEST_INLINE = 4096


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--dist", type=pathlib.Path, help="a distribution of the design system")
    options = parser.parse_args()
    written = prepare(options.site, options.dist or installed())
    print(f"{options.site / 'dsfr'}: {written:,} bytes of styles")


def installed():
    """The distribution of the package django-dsfr, without running any of it."""
    found = importlib.util.find_spec("dsfr")
    if found is None:
        sys.exit("no package django-dsfr: see DesignSystem/requirements.txt")
    return pathlib.Path(found.origin).parent / "static/dsfr/dist"


def prepare(site, distribution):
    """Writes `dsfr/` into a site; returns the size of its stylesheet."""
    sheet = Sheet(Usage.of(site), distribution)
    text = sheet.text((distribution / "dsfr.min.css").read_text(encoding="utf-8"))
    target = site / "dsfr"
    if target.is_symlink():
        target.unlink()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    (target / "dsfr.min.css").write_text(text, encoding="utf-8")
    for file in sorted(sheet.files):
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(distribution / file, target / file)
    return len(text.encode())


class Sheet:
    """The rules that a site uses, and the files that they name."""

    def __init__(self, usage, distribution):
        self.usage = usage
        self.distribution = distribution
        self.files = set()

    def text(self, source):
        licence = re.search(r"/\*!.*?\*/", source, re.DOTALL)
        kept = self.rules(tinycss2.parse_stylesheet(source, skip_comments=True, skip_whitespace=True))
        kept = self.without_unused_variables(kept)
        return "@charset \"UTF-8\";\n" + (licence[0] + "\n" if licence else "") + "".join(map(str, kept)) + "\n"

    def rules(self, rules):
        """What is kept of a list of rules."""
        kept = []
        for rule in rules:
            if rule.type == "qualified-rule":
                selectors = self.usage.selectors(rule.prelude)
                if selectors:
                    kept.append(Rule(",".join(selectors), declarations(rule.content)))
            elif rule.type == "at-rule" and rule.lower_at_keyword == "font-face":
                kept.append(Rule("@font-face", self.font(declarations(rule.content))))
            elif rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
                if is_for_old_browsers(rule):
                    continue
                inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
                if rest := self.rules(inner):
                    kept.append(Group(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}".rstrip(), rest))
            elif rule.type == "at-rule" and rule.lower_at_keyword == "keyframes":
                kept.append(Verbatim(rule.serialize()))
        return kept

    def font(self, given):
        """A font in the format that all current browsers read."""
        files = re.findall(r"url\((?:\"|')?([^)\"']+\.woff2)", dict(given).get("src", ""))
        self.files.update(files)
        return [(name, f"url({files[0]}) format(\"woff2\")" if name == "src" and files else value) for name, value in given]

    def without_unused_variables(self, rules):
        """The rules with the variables that are read, and with their pictures in them."""
        defined = {}
        wanted = set(self.usage.variables)
        for rule in flat(rules):
            for name, value in rule.declarations:
                if name.startswith("--"):
                    defined.setdefault(name, []).append(value)
                else:
                    wanted.update(VARIABLE.findall(value))
        waiting = list(wanted)
        while waiting:
            for value in defined.get(waiting.pop(), []):
                found = set(VARIABLE.findall(value)) - wanted
                wanted |= found
                waiting += found
        for rule in flat(rules):
            rule.declarations = [
                (name, self.inlined(value)) for name, value in rule.declarations if not name.startswith("--") or name in wanted
            ]
        return [rule for rule in rules if rule.is_useful]

    def inlined(self, value):
        return re.sub(r"url\((?:\"|')?([^)\"':]+)(?:\"|')?\)", lambda match: f"url({self.picture(match[1])})", value)

    def picture(self, name):
        """A small picture as text; the name of any other file, which is copied."""
        path = self.distribution / name
        if path.suffix != ".svg" or path.stat().st_size > LARGEST_INLINE:
            self.files.add(name)
            return name
        data = path.read_bytes()
        quoted = urllib.parse.quote(data, safe=" =:/'<>,;")
        plain = f"\"data:image/svg+xml,{quoted.replace('<', '%3C').replace('>', '%3E')}\""
        encoded = f"data:image/svg+xml;base64,{base64.b64encode(data).decode()}"
        return min(plain, encoded, key=len)


class Rule:
    def __init__(self, prelude, given):
        self.prelude = prelude
        self.declarations = given

    @property
    def is_useful(self):
        return bool(self.declarations)

    def __str__(self):
        return self.prelude + "{" + ";".join(f"{name}:{value}" for name, value in self.declarations) + "}"


class Group:
    """Rules under a condition."""

    def __init__(self, prelude, rules):
        self.prelude = prelude
        self.rules = rules

    @property
    def is_useful(self):
        self.rules = [rule for rule in self.rules if rule.is_useful]
        return bool(self.rules)

    def __str__(self):
        return self.prelude + "{" + "".join(map(str, self.rules)) + "}"


class Verbatim:
    is_useful = True

    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


def flat(rules):
    for rule in rules:
        if isinstance(rule, Group):
            yield from flat(rule.rules)
        elif isinstance(rule, Rule):
            yield rule


def is_for_old_browsers(rule):
    """Whether a condition is one that only Internet Explorer understood: a width that ends in `\\0`, parsed as U+FFFD. The
    pages' script has long asked for more than that browser."""
    return any(token.type == "dimension" and token.unit == "\N{REPLACEMENT CHARACTER}" for token in flat_tokens(rule.prelude))


def flat_tokens(tokens):
    for token in tokens:
        yield token
        yield from flat_tokens(getattr(token, "content", None) or [])


def declarations(tokens):
    """The name and the value of each declaration, in order."""
    found = []
    for item in tinycss2.parse_declaration_list(tokens, skip_comments=True, skip_whitespace=True):
        if item.type != "declaration":
            continue
        value = tinycss2.serialize(item.value).strip() + ("!important" if item.important else "")
        found.append((item.name, value))
    return found


if __name__ == "__main__":
    main()
