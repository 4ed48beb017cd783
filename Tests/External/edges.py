"""Submissions at the edges of what a form takes: a complete one with one answer changed.

Random answers seldom stand on a bound, and seldom hold what languages read differently: characters beyond the first
65,536, halves of characters, numbers at the limit, names that every object of JavaScript has.
"""

import copy
import datetime

SIRETS = ["35600000049837", "35600000000048", "35600000000049", "21750001600019", "21750001600018"]
# Numbers that upstream’s expressions and the numbering plans judge otherwise, or alike.
PHONES = [
    "01 23 45 67 89", "01\u00a023 45 67 89", "+262 692 12 34 56", "+262 69 21 23 45", "+508 708 40 12 34", "+681 02 12 34",
    "+687 10 12 34", "+689 40 12 34", "+689 87 12 34 56",
]  # fmt: skip
STRANGE = [
    "a\ud800", "\udc00", "\u0085", "\ufeff", "e\u0301", "-000-01-01", "2028-02-29", "0000-02-29", "1900-02-29",
    -0.0, 1.0, 10**15 - 1, 10**15, 1e16, 2**63, 1e300, [1, "2", -0.0], [1e16, "x"], ["\u00e9", "e\u0301"], ["", ""],
    {"__proto__": 1}, [{"filename": "a", "content_type": "b", "byte_size": 1, "__proto__": 1}], [[[]]],
    # Messages repeat sixty characters.
    "😀" * 60, "😀" * 61, [{"filename": "😀" * 61, "content_type": "application/msword", "byte_size": 2**40}],
]  # fmt: skip
# Texts that a rule takes for the same, or just not.
PAIRS = [
    ("AΣ", "aς"), ("AΣ", "aσ"), ("é", "e\u0301"), ("É", "e\u0301"), ("İ", "i\u0307"), ("\u0085a", "A\u2003"),
    ("\ufeffa", "a"), ("ß", "ss"), ("K", "\u212a"), (12.5, 13.5), (10**17, 2**63), ("x", "x"),
]  # fmt: skip
NAMES = ["__proto__", "constructor", "toString", "a/b~c", "é", "12", "é" * 60, "é" * 61]


def submissions(form, example):
    """`form` as the page holds it, `example` a complete submission to it."""
    for field in form["fields"]:
        for value in STRANGE + list(values(field)):
            yield changed(example, field, value)
    fields = {field["name"]: field for field in form["fields"]}
    for rule in form["rules"]:
        names = rule.get("distinct", []) or rule.get("after", [])
        for pair in PAIRS if len(names) > 1 else []:
            result = changed(example, fields[names[0]], pair[0])
            yield changed(result, fields[names[1]], pair[1])
    for name in NAMES:
        for part in ("data", "documents"):
            yield {**example, part: {**example.get(part, {}), name: 1}}
        yield {**example, name: 1}


def changed(example, field, value):
    result = copy.deepcopy(example)
    result.setdefault("documents" if field["type"] == "document" else "data", {})[field["name"]] = value
    return result


def values(field):
    for limits in [field, *field.get("constraints", [])]:
        for name in ("min_length", "max_length"):
            for length in around(limits.get(name)):
                yield from ["😀" * length, ["😀" * length]]
        for name in ("minimum", "maximum"):
            bound = limits.get(name)
            if isinstance(bound, int):
                yield from around(bound)
                yield from map(str, around(bound))
            elif bound is not None:
                yield from days(bound)
        for size in around(limits.get("max_size")):
            types = limits.get("accept") or ["application/pdf"]
            yield [{"filename": "a", "content_type": types[0], "byte_size": size}]
        for count in around(limits.get("max_count")):
            yield [(field.get("options") or ["a"])[0]] * count
    for option in field.get("alone", []):
        others = [other for other in field["options"] if other != option]
        yield from [[option], [option, ""], [option, option], [option, *others[:1]], [*others[:1], option, " "]]
    if "siret" in (field["type"], field.get("of")):
        yield from SIRETS
    if "phone" in (field["type"], field.get("of")):
        yield from PHONES


def around(bound):
    return [] if bound is None else [bound - 1, bound, bound + 1]


def days(bound):
    day = datetime.date.fromisoformat("2026-03-01" if bound == "today" else bound)
    return [(day + datetime.timedelta(days)).isoformat() for days in (-1, 0, 1)]
