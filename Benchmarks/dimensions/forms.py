"""Lists of forms: prefills, scopes, use cases, vendors."""
from dimensions import LINT, dimension
from dimensions.project import Raw


@dimension(sizes=(100, 1_000, 10_000), limit="files, one folder each")
def forms(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {
            "definition": "api_exemple", "name": f"Cas numéro {number}", "use_case": f"cas_{number}",
            "steps": project.form["steps"], "initialize_with": {"niveau": "haut"}}


@dimension(runs=LINT + ("compile --emit json", "diff --format json"))
def forms_without_a_page(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {
            "definition": "api_exemple", "name": f"Cas numéro {number}", "use_case": f"cas_{number}", "public": False}


@dimension(runs=LINT, finds="unknown-definition")
def forms_of_unknown_definitions(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {"definition": f"api_exemplo_{number}", "name": f"Cas {number}"}


@dimension(runs=LINT, finds_one="unknown-definition")
def forms_of_one_unknown_definition(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {"definition": "api_exemplo", "name": f"Cas {number}"}


@dimension(lists="prefill{}")
def prefills(project, count):
    project.ask_each(count)
    project.form["initialize_with"] = {f"mesure_{number}": "Un texte" for number in range(count)}


@dimension()
def prefills_from_the_vault(project, count):
    project.ask_each(count)
    project.form["initialize_with"] = {
        f"mesure_{number}": Raw(f"!secret {{ key: cle_{number}, default: Un texte }}") for number in range(count)}


@dimension(lists=("prefill{}[]", "list[]"))
def prefilled_options(project, count):
    options = [f"option_{number}" for number in range(count)]
    project.field.update(type="choices", options=options)
    project.form["initialize_with"] = {"niveau": options}


@dimension()
def prefilled_scopes(project, count):
    project.form["initialize_with"] = {"scopes": project.offer_scopes(count)}


@dimension(runs=LINT, finds="unknown-prefill-field")
def prefills_of_unknown_questions(project, count):
    project.ask_each(count)
    project.form["initialize_with"] = {f"mesures_{number}": "Un texte" for number in range(count)}


@dimension(runs=LINT, finds="refused-prefill")
def prefills_that_are_refused(project, count):
    project.ask_each(count, {"type": "email", "optional": True})
    project.form["initialize_with"] = {f"mesure_{number}": "Un texte" for number in range(count)}


@dimension(lists="scopes_config.displayed[]")
def scopes_that_a_form_shows(project, count):
    project.form["scopes_config"] = {"displayed": project.offer_scopes(count)[:-1]}


@dimension(lists="scopes_config.disabled[]")
def scopes_that_a_form_blocks(project, count):
    project.form["scopes_config"] = {"disabled": project.offer_scopes(count)[:-1]}


@dimension(lists="scopes_config.hide[]")
def scopes_that_a_form_hides(project, count):
    project.form["scopes_config"] = {"hide": project.offer_scopes(count)[:-1]}


@dimension(runs=LINT, finds="unknown-scope")
def unknown_scopes_of_a_form(project, count):
    project.form["scopes_config"] = {"displayed": [value + "x" for value in project.offer_scopes(count)]}


@dimension(sizes=(100, 1_000, 10_000), limit="files, one folder each", runs=LINT + ("template check --format json", "compile --emit json"))
def forms_of_vendors(project, count):
    project.vendors = {f"editeur_{n}": {"type": "editor", "name": f"Éditeur {n}"} for n in range(count)}
    project.forms["cas"] = {"definition": "api_exemple", "name": "Cas", "use_case": "cas", "steps": project.form["steps"]}
    for number in range(count):
        project.forms[f"cas-{number}"] = {
            "definition": "api_exemple", "name": f"Logiciel {number}", "use_case": "cas", "base": "cas", "public": False,
            "service_provider_id": f"editeur_{number}", "steps": project.form["steps"]}


@dimension(runs=LINT)
def steps_of_one_block_in_many_forms(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {
            "definition": "api_exemple", "name": f"Cas {number}", "use_case": f"cas_{number}", "public": False,
            "steps": project.form["steps"], "static_blocks": [{"name": "mesures"}]}
