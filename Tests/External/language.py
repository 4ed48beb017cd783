"""What the language has, by its own JSON Schemas: types, items of lists, operators, rules and limits."""

import json
import subprocess

# The limit of which a violation tells that it is broken.
LIMIT_OF = {
    "option": "options", "alone": "alone", "minimum": "minimum", "maximum": "maximum", "too-short": "min_length",
    "too-long": "max_length", "pattern": "pattern", "format": "format", "content-type": "accept", "size": "max_size",
    "count": "max_count", "accepted": "acceptance",
}  # fmt: skip
# Rules between scopes that would have the name of a rule between fields (or that have one of their own in a page).
OF_SCOPES = {"at_least_one_of": "scopes_at_least_one_of", "all_of": "scopes_all_of"}


def schema(binary, subject):
    return json.loads(subprocess.run([binary, "schema", subject], capture_output=True, check=True).stdout)["$defs"]


def listed(binary):
    """All that an answer may keep and break, as pairs of what it is and its name."""
    blocks, definitions = schema(binary, "blocks"), schema(binary, "definitions")

    def keys(part, name, *others):
        """The keys that are of that part alone: those of every rule are no rule."""
        return [key for key in part[name]["properties"] if key not in others]

    def choices(name):
        return next(way["enum"] for way in blocks["field"]["properties"][name]["anyOf"] if "enum" in way)

    around = ("when", "unless", "message", "strictness")
    conditions = blocks["condition"]["properties"]
    return {
        *(("type", name) for name in choices("type")),
        *(("item", name) for name in choices("of")),
        *(("operator", name) for name in [*conditions, *blocks["comparison"]["properties"]]),
        *(("rule", name) for name in keys(blocks, "rule", *around)),
        *(("rule", OF_SCOPES.get(name, name)) for name in keys(definitions, "scope_rule", *around)),
        *(("limit", name) for name in keys(blocks, "constraint", "when")),
    }


class Coverage:
    """Of what is listed, what has been met both kept and broken; an operator, both true and false."""

    def __init__(self, binary):
        self.wanted = {(kind, name, way) for kind, name in listed(binary) for way in (True, False)}
        self.met = set()

    def meet(self, kind, name, way):
        self.met.add((kind, name, way))

    def meet_condition(self, condition, way):
        """What a condition of one comparison, or of one combination of others, has come to."""
        [(name, content)] = condition.items()
        self.meet("operator", name if name in ("all", "any", "not") else next(iter(content)), way)

    def meet_verdict(self, form, answered, violations):
        """What the violations of a request tell of its answers; `answered` are the fields that have one."""
        broken = {}
        for violation in violations:
            broken.setdefault(field_of(violation["path"]), []).append(violation)
        for field in form["fields"]:
            own = [violation for violation in broken.get(field["name"], []) if violation["rule"] is None]
            if own or field["name"] in answered:
                self.meet("type", field["type"], not own)
            codes = {LIMIT_OF.get(violation["code"]) for violation in own}
            for limits in [field, *field.get("constraints", [])]:
                for name in LIMIT_OF.values():
                    if name in limits and (name in codes or field["name"] in answered):
                        self.meet("limit", name, name not in codes)
            if "of" in field and field["name"] in answered and (not own or any(violation["path"].count("/") > 2 for violation in own)):
                self.meet("item", field["of"], not own)
        rules = {violation["rule"] for violation in violations}
        for rule in form["rules"]:
            for key in rule:
                self.meet("rule", key, rule["id"] not in rules)

    @property
    def lacking(self):
        ways = {True: "kept", False: "broken"}
        return [f"{kind} {name}, {ways[way]}" for kind, name, way in sorted(self.wanted - self.met)]


def field_of(path):
    """The name of the field or box that a violation is about."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in path.split("/")[1:]]
    return parts[1] if len(parts) > 1 else parts[0] if parts else ""
