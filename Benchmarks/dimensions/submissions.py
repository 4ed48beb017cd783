"""Large submissions, and what `validate` finds in them."""
import json

from dimensions import dimension
from dimensions.blocks import questions_that_must_differ

RUNS = ("validate --format json",)
BOTH = ("validate --format json", "validate")


@dimension(runs=BOTH)
def members_of_a_submission(project, count):
    project.submission = {f"inconnue_{number}": "Un texte" for number in range(count)}


@dimension(runs=BOTH)
def members_that_are_repeated(project, count):
    project.submission = "{" + ", ".join('"niveau": "bas"' for _ in range(count)) + "}"


@dimension(runs=BOTH)
def items_of_an_answer(project, count):
    project.ask(noms={"type": "list", "of": "text", "label": "Noms", "optional": True})
    project.submission = {"noms": [f"Nom {number}" for number in range(count)]}


@dimension(runs=BOTH)
def items_that_are_refused(project, count):
    project.ask(noms={"type": "list", "of": "email", "label": "Noms", "optional": True})
    project.submission = {"noms": [f"Nom {number}" for number in range(count)]}


@dimension(runs=BOTH)
def options_that_are_refused(project, count):
    project.field["type"] = "choices"
    project.submission = {"niveau": [f"inconnue_{number}" for number in range(count)]}


@dimension(runs=BOTH)
def options_chosen_twice(project, count):
    project.field["type"] = "choices"
    project.submission = {"niveau": ["bas"] * count}


@dimension(runs=BOTH)
def scopes_that_are_refused(project, count):
    project.submission = {"scopes": [value + "x" for value in project.offer_scopes(count)]}


@dimension(runs=BOTH)
def answers_that_are_refused(project, count):
    project.ask_each(count, {"type": "integer", "minimum": 5})
    project.submission = {f"mesure_{number}": 1 for number in range(count)}


@dimension(runs=BOTH)
def answers_that_are_missing(project, count):
    project.ask_each(count, {"type": "integer"})
    project.submission = {}


@dimension(runs=BOTH)
def answers_that_must_differ_and_do_not(project, count):
    questions_that_must_differ(project, count)
    project.submission = {f"mesure_{number}": "Un texte" for number in range(count)}


@dimension(runs=BOTH)
def documents_of_an_answer(project, count):
    project.ask(piece={"type": "document", "label": "Pièce", "optional": True, "accept": ["application/pdf"]})
    project.submission = {"piece": [
        {"filename": f"{number}.pdf", "content_type": "image/png", "byte_size": 10} for number in range(count)]}


@dimension(runs=BOTH)
def documents_before_those_that_are_refused(project, count):
    project.ask(piece={"type": "document", "label": "Pièce", "optional": True, "accept": ["application/pdf"]})
    types = ["application/pdf"] * count + ["image/png"] * (count // 10)
    project.submission = {"piece": [
        {"filename": f"{number}", "content_type": type, "byte_size": 10} for number, type in enumerate(types)]}


@dimension(runs=("validate --from storage",))
def stored_items_that_are_refused(project, count):
    project.field["type"] = "choices"
    project.submission = {"niveau": json.dumps(["inconnue"] * count)}


@dimension(runs=BOTH)
def characters_of_an_answer(project, count):
    project.ask(libre={"type": "long_text", "label": "Libre", "optional": True, "max_length": 10})
    project.submission = {"libre": "é" * 10 * count}


@dimension(runs=BOTH)
def characters_that_a_pattern_reads(project, count):
    project.ask(libre={"type": "text", "label": "Libre", "optional": True, "pattern": "([a-c]+[b-d]?)*e|(ab|a)*"})
    project.submission = {"libre": "ab" * count}


@dimension(runs=BOTH)
def empty_objects(project, count):
    project.submission = {"niveau": [{} for _ in range(count)]}


@dimension(runs=BOTH, sizes=(20, 60, 200), limit="a submission's levels")
def levels_of_a_submission(project, count):
    project.submission = '{"niveau": ' + "[" * count + "]" * count + "}"


@dimension(runs=BOTH)
def submissions_of_a_file(project, count):
    project.submission = '{"niveau": "autre"}\n' * count


@dimension(runs=("validate --from form",))
def parameters_of_a_request(project, count):
    project.submission = "&".join(f"authorization_request[mesure_{number}]=un" for number in range(count))
    project.ask_each(count)


@dimension(runs=("validate --from storage",))
def stored_answers(project, count):
    project.ask_each(count)
    project.submission = {f"mesure_{number}": "un" for number in range(count)}
