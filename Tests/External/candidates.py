"""Answers to try in a page: for each question some that are right by themselves, and some at each of its limits.

An answer is a list of texts, of the values that are ticked, or of files as `(name, type, size)`. The first is right.
"""

import edges

OF_KIND = {
    "text": ["Un projet", " Un autre ", "é" * 3, ""],
    "long_text": ["Un projet", "Une ligne\nou deux", " ", ""],
    "integer": ["12", "0", " 13", "x", "1,5", ""],
    "date": ["2026-01-31", "2028-02-29", ""],
    "email": ["prenom.nom@exemple.fr", "prenom.nom2@exemple.fr", " nom@exemple.fr ", "adresse", "nom@exemple", "nom..x@exemple.fr",
              "é@exemple.fr", "nom@é.fr", "o'neil@exemple.fr", "a@b@exemple.fr", "nom@-exemple.fr", ""],
    "phone": ["01 23 45 67 89", "0612345678", "+33 6 12 34 56 78", "12", ""],
    "url": ["https://exemple.fr/page", "javascript:x", "exemple.fr", ""],
    "siret": ["217 500 016 00019", "21750001600018", "2175", ""],
    "choice": [""],
}  # fmt: skip


def answers(field, form):
    """Candidates for a question, as the page holds it, those that say most about its limits first."""
    kind, options = field["type"], field.get("options", [])
    if kind == "boolean":
        return [["1"], [], ["1"]]
    if kind == "document":
        return files(field)
    if kind == "choice":
        return [[option] for option in options]
    if kind == "choices":
        most = field.get("max_count", len(options))
        lone = [[option, *[other for other in options if other != option][:1]] for option in field.get("alone", [])]
        return [[options[0]], options[: most + 1], *lone, [], options[:most], *([option] for option in options[1:])]
    if kind == "scopes":
        return scopes(options, form["rules"])
    if kind == "list":
        return rows(field)
    return [[text] for text in texts(field, kind, operands(field["name"], form))]


def texts(field, kind, operands=()):
    """Texts for a question or a row: a right one, then those at its limits, then those that its type reads."""
    right, *others = OF_KIND[kind]
    found = [*(field.get("options") or [right]), "inconnu"] if field.get("options") else [right]
    # The greatest are seldom met by chance.
    for operand in reversed(operands):
        found += around(operand) if not isinstance(operand, bool) else []
    for limits in [field, *field.get("constraints", [])]:
        for bound in (limits.get("minimum"), limits.get("maximum")):
            found += around(bound)
        for length in (limits.get("min_length"), limits.get("max_length")):
            found += ["😀" * count for count in edges.around(length)]
        if "pattern" in limits:
            found += ["conseil", "AB12-x", "AB12-X"]
    if isinstance(field.get("minimum"), int):
        found.insert(0, str(field["minimum"] + 1))
    elif "min_length" in field:
        found.insert(0, "x" * field["min_length"])
    return list(dict.fromkeys([*found, *others]))


def around(bound):
    if isinstance(bound, int):
        return [str(number) for number in edges.around(bound)]
    return edges.days(bound) if isinstance(bound, str) and bound[:1].isdigit() else []


def rows(field):
    # In a row one types what one likes, also where a field of that type would not let one.
    right, *others = texts(field, field["of"])
    most = field.get("max_count", 3)
    long = [text for text in others if len(text) > field.get("max_length", len(text))][:1]
    return [[right], ["demain"], *([text] for text in long), [right] * (most + 1), [right, ""], [right, *others[:1]], []] + [
        [text] for text in others
    ]


def files(field):
    types, size, most = field.get("accept") or ["application/pdf"], field.get("max_size"), field.get("max_count")
    right = ("plan.pdf", types[0], 10)
    found = [[right], [("plan.exe", "text/html", 10)], *([("plan.pdf", types[0], bytes)] for bytes in edges.around(size)[:0:-1])]
    # A browser lets one choose several where several are accepted.
    if most is None or most > 1:
        found += [[right] * ((most or 3) + 1), [right] * (most or 3)]
    return [*found, []]


def scopes(options, rules):
    """What each rule names, whole and in part; then one by one, all."""
    found = []
    for rule in rules:
        named = [name for name in options if f"'{name}'" in str(rule)]
        found += [named[:1], named, named[1:]]
    found += [[option] for option in options]
    unique = {tuple(few): few for few in found if few}
    right, *others = unique.values()
    return [right, options, *others, []]


def operands(name, form):
    """What conditions compare the answers to a question with."""
    found = []

    def collect(part):
        if isinstance(part, dict):
            for key, value in part.items():
                if key == name and isinstance(value, dict):
                    for operand in value.values():
                        found.extend(operand if isinstance(operand, list) else [operand])
                collect(value)
        elif isinstance(part, list):
            for item in part:
                collect(item)

    collect([form["fields"], form["rules"], form["boxes"], form.get("scope_groups", [])])
    return found


def conditions(form):
    """The questions and boxes that are asked or needed on a condition, each with its condition."""
    asked = {field["name"]: field["when"] for field in form["fields"] if "when" in field}
    needed = {field["name"]: field["required_when"] for field in form["fields"] if "required_when" in field}
    boxes = {box["name"]: box["when"] for box in form["boxes"] if "when" in box}
    return asked, needed, boxes
