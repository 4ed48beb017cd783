"""Lists of blocks: questions, rules, contacts, and what of them is adapted."""
from dimensions import LINT, dimension

NUMBER = {"type": "integer", "optional": True}


@dimension(lists=("blocks{}", "definition.blocks[]", "form.steps[]"))
def blocks_each_asked_in_a_step(project, count):
    for number in range(count):
        name = f"bloc_{number}"
        project.blocks[name] = {
            "title": f"Bloc numéro {number}",
            "fields": {f"mesure_{number}": {"type": "text", "label": f"Mesure {number}", "optional": True}}}
        project.definition["blocks"].append({"name": name})
        project.form["steps"].append({"name": name})


@dimension(lists="form.static_blocks[]")
def static_blocks(project, count):
    blocks_each_asked_in_a_step(project, count)
    project.form["static_blocks"] = [step for step in project.form["steps"] if step["name"].startswith("bloc_")]
    project.form["steps"] = project.form["steps"][:2]


@dimension(lists="form.blocks[]")
def blocks_that_a_form_adapts(project, count):
    blocks_each_asked_in_a_step(project, count)
    project.form["blocks"] = [
        {"name": f"bloc_{number}", "fields": {f"mesure_{number}": {"label": f"Autre {number}"}}} for number in range(count)]


@dimension(runs=LINT, finds="repeated-block")
def blocks_that_are_repeated(project, count):
    blocks_each_asked_in_a_step(project, count)
    project.definition["blocks"] += [{"name": f"bloc_{number}"} for number in range(count)]


@dimension(lists="block.fields{}")
def questions(project, count):
    project.ask_each(count)


@dimension()
def required_questions(project, count):
    project.ask_each(count, {"type": "integer", "minimum": 1})


@dimension()
def contacts_and_documents(project, count):
    project.ask_each(count // 2, {"type": "document", "optional": True})
    project.ask_each(count // 2, {"type": "list", "of": "email", "optional": True})


@dimension(lists="block_adaptation.fields{}")
def questions_that_a_definition_adds(project, count):
    project.adaptation["fields"] = {
        f"mesure_{number}": {"type": "text", "label": f"Mesure {number}", "optional": True} for number in range(count)}


@dimension()
def questions_that_a_form_adapts(project, count):
    project.ask_each(count)
    project.form["blocks"] = [
        {"name": "mesures", "fields": {f"mesure_{number}": {"label": f"Autre {number}"} for number in range(count)}}]


@dimension(lists="block_adaptation.remove[]")
def questions_that_are_removed(project, count):
    project.ask_each(count)
    project.adaptation["remove"] = [f"mesure_{number}" for number in range(count)]


@dimension(lists=("block.rules{}", "block_adaptation.rules{}", "rule.after[]"))
def rules_of_two_questions(project, count):
    project.ask_each(count, {"type": "date", "optional": True})
    project.block["rules"] = {
        f"regle_{number}": {"after": [f"mesure_{number}", f"mesure_{number - 1}"]} for number in range(1, count)}


@dimension()
def rules_that_a_definition_adapts(project, count):
    rules_of_two_questions(project, count)
    project.adaptation["rules"] = {
        name: {"message": "Donnez les dates dans l’ordre."} for name in project.block["rules"]}


@dimension(lists="rule.at_least_one_of[]")
def questions_of_which_one_is_needed(project, count):
    project.ask_each(count)
    project.block["rules"] = {"une": {"at_least_one_of": [f"mesure_{number}" for number in range(count)]}}


@dimension(lists="rule.distinct[]")
def questions_that_must_differ(project, count):
    project.ask_each(count)
    project.block["rules"] = {"toutes": {"distinct": [f"mesure_{number}" for number in range(count)]}}


@dimension(lists=("block.kinds{}", "block.contacts[]"), sizes=(1_000, 10_000, 30_000))
def contacts(project, count):
    project.block["kinds"] = {f"contact_{number}": {"label": f"Contact numéro {number}"} for number in range(count // 6)}
    project.block["contacts"] = list(project.block["kinds"])


@dimension(
    lists=("block.contacts{}", "block_adaptation.contacts{}", "block_adaptation.contacts[]", "contact_particulars.except[]"),
    sizes=(1_000, 10_000, 30_000))
def contacts_with_particulars(project, count):
    contacts(project, count)
    project.block["contacts"] = list(project.block["kinds"])[:1]
    project.adaptation["contacts"] = {name: {"except": ["job_title"]} for name in project.block["kinds"]}


@dimension()
def questions_that_depend_on_the_one_before(project, count):
    project.ask_each(count, NUMBER)
    fields = project.block["fields"]
    for number in range(1, count):
        fields[f"mesure_{number}"]["when"] = {f"mesure_{number - 1}": {"above": 1}}


@dimension()
def questions_that_depend_on_one(project, count):
    project.ask_each(count, dict(NUMBER, when={"niveau": {"is": "haut"}}))


@dimension(runs=LINT, finds="circular-condition")
def questions_that_depend_on_each_other(project, count):
    project.ask_each(count, NUMBER)
    fields = project.block["fields"]
    for number in range(count):
        fields[f"mesure_{number}"]["when"] = {f"mesure_{number ^ 1}": {"above": 1}}


@dimension(runs=LINT, finds="circular-condition")
def questions_that_depend_on_one_that_depends_on_all(project, count):
    project.ask_each(count, dict(NUMBER, when={"guichet": {"is": True}}))
    project.box["when"] = {"any": [{f"mesure_{number}": {"above": 1}} for number in range(count)]}


@dimension(runs=LINT, finds_one="circular-condition")
def one_long_cycle_of_questions(project, count):
    questions_that_depend_on_the_one_before(project, count)
    project.block["fields"]["mesure_0"]["when"] = {f"mesure_{count - 1}": {"above": 1}}


@dimension()
def questions_required_on_a_condition(project, count):
    project.ask_each(count, {"type": "integer", "required_when": {"niveau": {"is": "haut"}}})


@dimension(runs=LINT, finds="unknown-rule-field")
def misspelt_questions_in_rules(project, count):
    project.ask_each(count)
    project.block["rules"] = {"une": {"at_least_one_of": [f"mesure_x{number}" for number in range(count)]}}


@dimension(runs=LINT, finds="unknown-block")
def unknown_blocks(project, count):
    project.definition["blocks"] += [{"name": f"inconnu_{number}"} for number in range(count)]


@dimension(runs=LINT, finds="unknown-adaptation")
def questions_removed_that_do_not_exist(project, count):
    project.adaptation["remove"] = [f"niveaux_{number}" for number in range(count)]
