"""What the pages of a site use: classes, tags, attributes, and variables of a stylesheet."""

import dataclasses
import re

import tinycss2

# A tag with its attributes; a value may hold a `>`.
TAG = re.compile(r"""<([a-z][a-z0-9]*)((?:\s+[a-z][\w:-]*(?:="[^"]*")?)*)\s*/?>""")
ATTRIBUTE = re.compile(r"""\s([a-z][\w:-]*)(?:="([^"]*)")?""")
# Parts of class names in a script: whole ones, the beginnings and the ends of composed ones.
SCRIPT_CLASS = re.compile(r"\bfr-[\w-]+")
SCRIPT_ENDING = re.compile(r"\}(--[a-z]+)")
STYLE_CLASS = re.compile(r"\.([a-zA-Z][\w-]*)")
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
# What a script or a reader changes in a page without writing it there.
STATES = {"hidden", "disabled", "checked", "open", "selected", "required", "readonly", "multiple", "aria-invalid", "aria-hidden"}


@dataclasses.dataclass
class Usage:
    classes: set = dataclasses.field(default_factory=set)
    tags: set = dataclasses.field(default_factory=lambda: {"html", "head", "body"})
    # Values by attribute; of those that a script sets, none is known.
    attributes: dict = dataclasses.field(default_factory=dict)
    beginnings: set = dataclasses.field(default_factory=set)
    endings: set = dataclasses.field(default_factory=set)
    variables: set = dataclasses.field(default_factory=set)

    @staticmethod
    def of(site):
        usage = Usage()
        for path in sorted(site.rglob("*.html")):
            usage.read_page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.js")):
            if "dsfr" not in path.relative_to(site).parts:
                usage.read_script(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.css")):
            if "dsfr" not in path.relative_to(site).parts:
                usage.variables |= set(VARIABLE.findall(path.read_text(encoding="utf-8")))
        return usage

    def read_page(self, text):
        self.variables |= set(VARIABLE.findall(text))
        for tag, attributes in set(TAG.findall(text)):
            self.tags.add(tag)
            for name, value in ATTRIBUTE.findall(attributes):
                self.attributes.setdefault(name, set()).add(value)
                if name == "class":
                    self.classes |= set(value.split())

    def read_script(self, text):
        for name in SCRIPT_CLASS.findall(text):
            (self.beginnings if name.endswith("-") else self.classes).add(name)
        self.endings |= set(SCRIPT_ENDING.findall(text))
        self.tags |= set(re.findall(r'createElement\("([a-z0-9]+)"\)', text))

    def has_class(self, name):
        if name in self.classes or any(name.startswith(beginning) for beginning in self.beginnings):
            return True
        return any(name.endswith(end) and name.removesuffix(end) in self.classes for end in self.endings)

    def has_attribute(self, name, operator, value):
        if name == "class":
            value = value.strip()
            return any(value in own for own in self.classes)
        if name in STATES:
            return True
        known = self.attributes.get(name)
        return known is not None and (operator != "=" or value in known)

    def selectors(self, prelude):
        """The texts of the selectors of a rule that may match something in the pages."""
        groups = [[]]
        for token in prelude:
            if token.type == "literal" and token.value == ",":
                groups.append([])
            else:
                groups[-1].append(token)
        return [tinycss2.serialize(group).strip() for group in groups if self.matches(group)]

    def matches(self, tokens):
        previous = None
        for token in tokens:
            if token.type == "[] block" and not self.is_attribute_met(token.content):
                return False
            if token.type == "ident":
                if previous == ".":
                    if not self.has_class(token.value):
                        return False
                elif previous != ":" and token.lower_value not in self.tags:
                    return False
            previous = token.value if token.type == "literal" else None
        # Of `:not()` and the like nothing is asked: they only narrow what a rule matches.
        return True

    def is_attribute_met(self, content):
        tokens = [token for token in content if token.type != "whitespace"]
        name = tokens[0].lower_value
        operator = "".join(token.value for token in tokens[1:] if token.type == "literal")
        value = next((token.value for token in tokens[1:] if token.type in ("string", "ident")), "")
        return self.has_attribute(name, operator, value)
