"""Lists of one question: its options, limits and conditions."""
from dimensions import LINT, dimension


def named(count, word="option"):
    return [f"{word}_{number}" for number in range(count)]


@dimension(lists="field.options{}")
def options(project, count):
    project.field["options"] = {name: f"Libellé {name}" for name in named(count)}


@dimension(lists="field.options[]")
def options_in_a_list(project, count):
    project.field["options"] = named(count)


@dimension(lists="field.offered[]")
def options_that_are_offered(project, count):
    project.field["options"] = named(count)
    project.field["offered"] = named(count - 1)


@dimension(lists="field.default[]")
def options_chosen_at_first(project, count):
    project.field.update(type="choices", options=named(count), default=named(count))


@dimension(lists="field.alone[]")
def options_that_exclude_others(project, count):
    project.field.update(type="choices", options=named(count), alone=named(count - 1))


@dimension(runs=LINT, finds="unknown-option")
def options_offered_that_do_not_exist(project, count):
    project.field["options"] = named(count)
    project.field["offered"] = named(count, "optoin")


@dimension(runs=LINT, finds="duplicate-option")
def options_written_twice(project, count):
    project.field["options"] = named(count) + named(count)


@dimension(lists="field.suggestions{}")
def suggestions(project, count):
    project.ask(mesure={"type": "text", "label": "Mesure", "optional": True,
                        "suggestions": {name: f"Libellé {name}" for name in named(count)}})


@dimension(lists="field.suggestions[]")
def suggestions_in_a_list(project, count):
    project.ask(mesure={"type": "integer", "label": "Mesure", "optional": True, "suggestions": list(range(count))})


@dimension(lists=("field.accept[]", "constraint.accept[]"))
def accepted_types(project, count):
    types = [f"application/vnd.exemple-{number}" for number in range(count)]
    project.ask(piece={"type": "document", "label": "Pièce", "optional": True, "accept": types})


def constrained(project, *constraints):
    project.ask(mesure={"type": "text", "label": "Mesure", "optional": True, "constraints": list(constraints)})


@dimension(lists="field.constraints[]")
def constraints(project, count):
    constrained(project, *({"when": {"niveau": {"is": "haut"}}, "max_length": 10 + number} for number in range(count)))


@dimension(lists="constraint.options[]")
def options_of_a_constraint(project, count):
    constrained(project, {"when": {"niveau": {"is": "haut"}}, "options": named(count)})


@dimension(lists="constraint.options{}")
def options_of_a_constraint_with_labels(project, count):
    constrained(project, {"when": {"niveau": {"is": "haut"}}, "options": {name: f"Libellé {name}" for name in named(count)}})


@dimension(lists="constraint.alone[]")
def options_of_a_constraint_that_exclude_others(project, count):
    project.field.update(type="choices", options=named(count), constraints=[
        {"when": {"guichet": {"is": True}}, "alone": named(count - 1)}])


def on_condition(project, condition):
    project.ask(mesure={"type": "text", "label": "Mesure", "optional": True, "when": condition})


@dimension(lists="comparison.in[]")
def values_of_in(project, count):
    project.field["options"] = named(count)
    on_condition(project, {"niveau": {"in": named(count - 1)}})


@dimension(lists="comparison.not_in[]")
def values_of_not_in(project, count):
    project.field["options"] = named(count)
    on_condition(project, {"niveau": {"not_in": named(count - 1)}})


@dimension()
def values_of_in_of_a_free_text(project, count):
    project.ask(libre={"type": "text", "label": "Libre", "optional": True})
    on_condition(project, {"libre": {"in": named(count)}})


@dimension(lists="condition{}")
def questions_of_a_condition(project, count):
    project.ask_each(count, {"type": "integer", "optional": True})
    on_condition(project, {f"mesure_{number}": {"above": 1} for number in range(count)})


@dimension(lists="condition.all[]")
def conditions_that_all_hold(project, count):
    project.ask_each(count, {"type": "integer", "optional": True})
    on_condition(project, {"all": [{f"mesure_{number}": {"above": 1}} for number in range(count)]})


@dimension(lists="condition.any[]")
def conditions_of_which_one_holds(project, count):
    project.ask_each(count, {"type": "integer", "optional": True})
    on_condition(project, {"any": [{f"mesure_{number}": {"above": 1}} for number in range(count)]})


@dimension()
def conditions_about_one_question(project, count):
    project.ask(effectif={"type": "integer", "label": "Effectif", "optional": True})
    on_condition(project, {"any": [{"effectif": {"is": number}} for number in range(count)]})


@dimension(sizes=(20, 60, 200), limit="lists and keys have 256 levels")
def conditions_within_each_other(project, count):
    condition = {"niveau": {"is": "haut"}}
    for _ in range(count):
        condition = {"not": condition}
    on_condition(project, condition)


@dimension()
def groups_of_a_pattern(project, count):
    project.ask(mesure={"type": "text", "label": "Mesure", "optional": True,
                        "pattern": "|".join(f"a{number}" for number in range(count // 10))})


@dimension(runs=("lint", "example --complete"), sizes=(100, 1_000, 10_000))
def questions_each_of_which_shows_the_next(project, count):
    project.ask(mesure_0={"type": "text", "label": "Mesure"}, **{
        f"mesure_{number}": {"type": "text", "label": "Mesure", "when": {f"mesure_{number - 1}": {"present": True}}}
        for number in range(1, count)})


@dimension(runs=LINT, sizes=(100, 1_000, 10_000))
def answers_that_a_condition_admits_one_by_one(project, count):
    project.ask(
        usage={"type": "text", "label": "Usage"},
        mesure={"type": "text", "label": "Mesure", "optional": True,
                "when": {"any": [{"usage": {"is": name}} for name in named(count)]}})


@dimension(runs=LINT)
def options_that_one_condition_excludes(project, count):
    project.field["options"] = named(count)
    excluded = [{"niveau": {"is_not": name}} for name in named(count)[1:]]
    project.ask(detail={"type": "text", "label": "Détail", "when": {"all": excluded}})


@dimension(runs=LINT + ("compile --emit json-schema",))
def constraints_of_as_many_questions_on_one_choice(project, count):
    project.field["options"] = named(count)
    project.ask_each(count)
    for number, name in enumerate(named(count)):
        question = project.block["fields"][f"mesure_{number}"]
        project.block["fields"][f"mesure_{number}"] = question | {"constraints": [{"when": {"niveau": {"is": name}}, "max_length": 9}]}
