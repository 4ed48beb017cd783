"""What can grow: one function a dimension, which grows a project to `count`.

    @dimension(lists="form.steps[]")
    def steps(project, count):
        project.form["steps"] = [{"name": f"bloc_{number}"} for number in range(count)]

`lists` are the lists of the language that it covers, as `growth.py --lists` prints them; a list that no dimension covers
fails the benchmark. `finds` is the rule that must report what is repeated, `finds_one` one that reports it as a whole;
without them no error may be found, so that a dimension is what it says: that is checked at the smallest size. `runs` are the commands whose cost is measured,
`sizes` the counts, where those of every dimension cannot be had: `limit` says why.
"""
import dataclasses, importlib, pathlib, pkgutil, typing

SIZES = (1_000, 10_000, 100_000)
# What is run on whatever is declared. `example` and `validate` are about the form `api-exemple`.
EVERYTHING = (
    "lint", "compile --emit json", "compile --emit json-schema", "compile --emit swift", "compile --emit html",
    "show --format json", "diff --format json", "example --complete", "validate",
)
LINT = ("lint",)


@dataclasses.dataclass(frozen=True)
class Dimension:
    name: str
    grow: typing.Callable
    lists: tuple
    runs: tuple
    sizes: tuple
    finds: str | None
    finds_one: str | None
    limit: str | None


ALL = []


def dimension(lists=(), runs=EVERYTHING, sizes=SIZES, finds=None, finds_one=None, limit=None):
    def add(grow):
        names = (lists,) if isinstance(lists, str) else tuple(lists)
        commands = (runs,) if isinstance(runs, str) else tuple(runs)
        name = grow.__name__.replace("_", " ")
        ALL.append(Dimension(name, grow, names, commands, tuple(sizes), finds, finds_one, limit))
        return grow
    return add


def load():
    """All dimensions, in the order of the files' names."""
    for module in sorted(module.name for module in pkgutil.iter_modules([str(pathlib.Path(__file__).parent)])):
        importlib.import_module(f"dimensions.{module}")
    return ALL
