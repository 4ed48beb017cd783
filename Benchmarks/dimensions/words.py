"""Lists of wordings, labels and scenarios."""
from dimensions import LINT, dimension
from dimensions.blocks import blocks_each_asked_in_a_step
from dimensions.definitions import definitions_each_with_a_form

RUNS = LINT + ("compile --emit json", "compile --emit html")


def worded(project, sections):
    project.wordings = {"fr": {"authorization_request_forms": sections}}


@dimension(lists="wordings_section{}", runs=RUNS)
def wordings_of_questions(project, count):
    project.ask_each(count)
    worded(project, {"api_exemple": {f"mesure_{number}": {"label": f"La mesure {number}"} for number in range(count)}})


@dimension(lists="wordings_language.authorization_request_forms{}", runs=LINT)
def sections_of_wordings(project, count):
    definitions_each_with_a_form(project, count)
    worded(project, {f"api_{number}": {"intitule": {"label": "Nom"}} for number in range(count)})


@dimension(lists="wordings_section.steps{}", runs=RUNS)
def wordings_of_steps(project, count):
    blocks_each_asked_in_a_step(project, count)
    worded(project, {"default": {"steps": {f"bloc_{number}": f"Étape {number}" for number in range(count)}}})


@dimension(lists=("wording.values{}", "wording_answer{}"), runs=RUNS)
def wordings_of_options(project, count):
    options = [f"option_{number}" for number in range(count)]
    project.field["options"] = options
    worded(project, {"api_exemple": {"niveau": {"values": {name: {"label": f"L’{name}"} for name in options}}}})


@dimension(lists="wording.groups{}", runs=RUNS)
def wordings_of_groups(project, count):
    project.offer_scopes(count, group=lambda number: f"Groupe {number}")
    worded(project, {"api_exemple": {"scopes": {"groups": {f"Groupe {number}": "Un groupe." for number in range(count)}}}})


@dimension(
    lists=("wordings{}", "wordings_language{}", "wording{}", "wording_notice{}", "texts{}", "labels{}", "labels_language{}",
           "labels_models{}"), runs=LINT)
def texts_that_are_not_read(project, count):
    texts = {f"texte_{number}": "Un texte." for number in range(count // 8)}
    project.wordings = {
        "fr": {"authorization_request_forms": {"api_exemple": {
            "niveau": {"label": "Niveau", "autre": texts, "info": {"title": "À savoir", "autre": texts}} | texts}}} | texts,
    } | texts
    project.labels = {"fr": {"activerecord": {"attributes": {"autre": texts}} | texts} | texts} | texts


@dimension(lists=("labels_models.attributes{}", "labels_models.hints{}", "labels_models.values{}"), runs=RUNS)
def labels(project, count):
    project.ask_each(count)
    texts = {f"mesure_{number}": f"La mesure {number}" for number in range(count)}
    project.labels = {"fr": {"activerecord": {
        "attributes": {"authorization_request/api_exemple": texts}, "hints": {"authorization_request/api_exemple": texts},
        "values": {"authorization_request/api_exemple": {f"niveau_{number}": "Un niveau" for number in range(count)}}}}}


@dimension(lists="scenarios{}", runs=LINT + ("try",))
def scenarios(project, count):
    project.scenarios = {f"Une demande {number}": {"form": "api-exemple", "accepted": True} for number in range(count)}


@dimension(lists="scenario.answers{}", runs=LINT + ("try",))
def answers_of_a_scenario(project, count):
    project.ask_each(count)
    project.scenarios = {"Une demande": {
        "form": "api-exemple", "accepted": True, "answers": {f"mesure_{number}": "Un texte" for number in range(count)}}}


@dimension(lists="scenario.answers{}[]", runs=LINT + ("try",))
def options_answered_in_a_scenario(project, count):
    options = [f"option_{number}" for number in range(count)]
    project.field.update(type="choices", options=options)
    project.scenarios = {"Une demande": {"form": "api-exemple", "accepted": True, "answers": {"niveau": options}}}


@dimension(
    lists=("scenario.without[]", "scenario.refused{}", "scenario.refused{}[]", "scenario.advice{}", "scenario.advice{}[]"),
    runs=LINT + ("try",))
def refusals_of_a_scenario(project, count):
    project.ask_each(count, {"type": "integer"})
    names = [f"mesure_{number}" for number in range(count)]
    project.scenarios = {"Une demande": {
        "form": "api-exemple", "without": names, "refused": {name: ["required"] for name in names}}}


@dimension(runs=LINT, finds="unknown-scenario-name")
def unknown_questions_of_a_scenario(project, count):
    project.scenarios = {"Une demande": {
        "form": "api-exemple", "accepted": True, "answers": {f"niveaux_{number}": "Un texte" for number in range(count)}}}


@dimension(
    lists=("scenario.then[]", "scenario_step.mails[]", "scenario_step.mails{}", "scenario_step.mails{}[]"),
    runs=LINT + ("try", "rehearse --run"))
def steps_of_a_scenario(project, count):
    project.life = {"api_exemple": {"extends": "default"}}
    sent = {"by": "applicant", "does": "submit", "mails": ["accuse_reception", "nouvelle_demande"]}
    told = {
        "by": "applicant", "does": "applicant_message", "saying": "Un mot.",
        "mails": {"message_demandeur": ["instructors_and_managers"]}}
    project.scenarios = {"Une demande": {
        "form": "api-exemple", "day": "2027-01-04", "accepted": True, "then": [sent] + [told] * count}}


@dimension(
    lists=("scenario_step.answers{}", "scenario_step.answers{}[]", "scenario_step.without[]", "scenario_step.calls[]"),
    runs=LINT + ("try", "rehearse --run"))
def answers_of_a_step(project, count):
    project.ask_each(count)
    names = [f"mesure_{number}" for number in range(count)]
    step = {"by": "applicant", "does": "update", "answers": {name: "Un texte" for name in names}, "without": names}
    project.scenarios = {"Une demande": {"form": "api-exemple", "accepted": True, "then": [step]}}
