"""Vendors' answers: tables, their mapping, and the file of one vendor."""
import json

from dimensions import dimension

TABLE = ("template import --diff --format json",)
NEW = ("template new --diff --format json",)


def mapped(project, header, rows, columns=None):
    project.table = "\n".join([header, *rows]) + "\n"
    project.mapping = {
        "columns": {"service_provider.name": "Société", "forms.name": "Logiciel"} | (columns or {}),
        "constants": {"forms.definition": "api_exemple"}}


@dimension(lists=("mapping.columns{}", "mapping.constants{}", "mapping.constants{}[]"), runs=TABLE, sizes=(10, 100, 1_000))
def rows_of_a_table(project, count):
    mapped(project, "Société,Logiciel", [f"Éditeur {number},Logiciel {number}" for number in range(count)])


@dimension(runs=TABLE)
def rows_that_are_refused(project, count):
    mapped(project, "Société,Logiciel", [f",Logiciel {number}" for number in range(count)])


@dimension(lists="mapping.columns{}[]", runs=TABLE)
def columns_of_a_table(project, count):
    titles = [f"Colonne {number}" for number in range(count)]
    mapped(project, ",".join(["Société", "Logiciel", *titles]), ["Éditeur,Logiciel" + "," * count],
           {"forms.scopes": titles})


@dimension(lists=("mapping.values{}", "mapping.values{}{}", "mapping.values{}{}[]"), runs=TABLE)
def values_of_a_mapping(project, count):
    values = project.offer_scopes(count)
    mapped(project, "Société,Logiciel,Données", ["Éditeur,Logiciel,Texte 1"], {"forms.scopes": "Données"})
    project.mapping["values"] = {"forms.scopes": {f"Texte {number}": value for number, value in enumerate(values)}}


def answered(project, **keys):
    project.table = json.dumps({
        "service_provider": {"name": "Éditeur"}, "contacts": keys.pop("contacts", {}),
        "forms": [{"definition": "api_exemple", "name": "Logiciel"} | keys]}, ensure_ascii=False)


@dimension(lists=("answers_form.scopes[]", "answers_form.displayed[]", "answers_form.disabled[]"), runs=NEW)
def scopes_of_a_vendor(project, count):
    values = project.offer_scopes(count)
    answered(project, scopes=values, displayed=values, disabled=values)


@dimension(lists=("answers_form.modalities[]", "answers_form.answers{}", "answers_form.answers{}[]"), runs=NEW)
def answers_of_a_vendor(project, count):
    project.ask_each(count)
    answered(project, answers={f"mesure_{number}": "Un texte" for number in range(count)})


@dimension(lists="answers.contacts{}", runs=NEW)
def unknown_contacts_of_a_vendor(project, count):
    answered(project, contacts={f"contact_{number}": {"email": "a@exemple.fr"} for number in range(count)})


@dimension(lists="answers.forms[]", runs=NEW, sizes=(10, 100, 1_000))
def forms_of_one_vendor(project, count):
    answered(project)
    answers = json.loads(project.table)
    answers["forms"] = [dict(answers["forms"][0], name=f"Logiciel {number}") for number in range(count)]
    project.table = json.dumps(answers, ensure_ascii=False)


@dimension(runs=NEW)
def unknown_scopes_of_a_vendor(project, count):
    answered(project, scopes=[value + "x" for value in project.offer_scopes(count)])


@dimension(runs=NEW)
def unknown_answers_of_a_vendor(project, count):
    project.ask_each(count)
    answered(project, answers={f"mesures_{number}": "Un texte" for number in range(count)})


@dimension(runs=NEW)
def refused_answers_of_a_vendor(project, count):
    project.ask_each(count, {"type": "integer", "label": "Nombre", "optional": True})
    answered(project, answers={f"mesure_{number}": "beaucoup" for number in range(count)})


@dimension(runs=TABLE)
def unknown_labels_in_one_cell(project, count):
    project.offer_scopes(count)
    labels = ", ".join(f"Donnéee {number}" for number in range(count))
    mapped(project, "Société,Logiciel,Données", [f'Éditeur,Logiciel,"{labels}"'], {"forms.scopes": "Données"})


@dimension(runs=("template check --format json",))
def scopes_that_a_base_ticks(project, count):
    values = project.offer_scopes(count)
    project.form["initialize_with"] = {"scopes": values[::2]}
    project.vendors = {"editeur": {"type": "editor", "name": "Éditeur"}}
    project.forms["logiciel"] = {
        "definition": "api_exemple", "name": "Logiciel", "service_provider_id": "editeur", "base": "api-exemple",
        "steps": [{"name": "basic_infos"}], "static_blocks": [{"name": "scopes"}],
        "scopes_config": {"displayed": values}, "initialize_with": {"scopes": values[::3]}}
