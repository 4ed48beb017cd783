"""Lists of eligibility: rules, questions, answers, outcomes."""
from dimensions import LINT, dimension
from dimensions.definitions import definitions_each_with_a_form

RUNS = LINT + ("compile --emit json", "compile --emit html", "diff --format json")


@dimension(lists=("eligibility[]", "eligibility_rule.options[]"), runs=LINT + ("compile --emit json",))
def eligibility_rules(project, count):
    definitions_each_with_a_form(project, count)
    project.eligibility = [
        {"id": number + 1, "definition_id": f"api_{number}",
         "options": [{"type": "particulier", "eligible": "no", "body": "Réservé aux organismes publics."}]}
        for number in range(count)]


@dimension(runs=LINT)
def options_of_an_eligibility_rule(project, count):
    project.eligibility = [{"id": 1, "definition_id": "api_exemple", "options": [
        {"type": "particulier", "eligible": "no", "body": f"Réservé à {number}."} for number in range(count)]}]


def tree(project, questions, outcomes):
    project.eligibility = {"api_exemple": {"questions": questions, "outcomes": outcomes}}


ENDS = {"possible": {"eligible": "yes", "text": "Vous pouvez demander.", "forms": ["api-exemple"]}}


@dimension(lists="orientation.questions{}", runs=RUNS)
def questions_of_an_orientation(project, count):
    questions = {
        f"question_{number}": {"label": f"Question numéro {number} ?", "answers": {
            "oui": {"label": "Oui", "goto": f"question_{number + 1}"}, "non": {"label": "Non", "outcome": "possible"}}}
        for number in range(count)}
    questions[f"question_{count - 1}"]["answers"]["oui"] = {"label": "Oui", "outcome": "possible"}
    tree(project, questions, ENDS)


@dimension(runs=LINT, finds_one="orientation-cycle")
def questions_of_an_orientation_in_a_circle(project, count):
    questions_of_an_orientation(project, count)
    questions = project.eligibility["api_exemple"]["questions"]
    questions[f"question_{count - 1}"]["answers"]["oui"] = {"label": "Oui", "goto": "question_0"}


@dimension(runs=LINT, finds="unknown-orientation-target")
def unknown_questions_of_an_orientation(project, count):
    questions_of_an_orientation(project, count)
    for question in project.eligibility["api_exemple"]["questions"].values():
        question["answers"]["oui"] = {"label": "Oui", "goto": "inconnue_" + question["answers"]["oui"].get("goto", "")}


@dimension(lists="orientation_question.answers{}", runs=RUNS)
def answers_of_an_orientation(project, count):
    tree(project, {"profil": {"label": "Qui êtes-vous ?", "answers": {
        f"reponse_{number}": {"label": f"Réponse {number}", "outcome": "possible"} for number in range(count)}}}, ENDS)


@dimension(lists="orientation.outcomes{}", runs=RUNS)
def outcomes_of_an_orientation(project, count):
    tree(project, {"profil": {"label": "Qui êtes-vous ?", "answers": {
        f"reponse_{number}": {"label": f"Réponse {number}", "outcome": f"fin_{number}"} for number in range(count)}}}, {
        f"fin_{number}": {"eligible": "yes", "text": f"Vous pouvez {number}.", "forms": ["api-exemple"]}
        for number in range(count)})


@dimension(lists="orientation_outcome.forms[]", runs=RUNS)
def forms_of_an_outcome(project, count):
    for number in range(count):
        project.forms[f"cas-{number}"] = {
            "definition": "api_exemple", "name": f"Cas numéro {number}", "use_case": f"cas_{number}"}
    answers = {"oui": {"label": "Oui", "outcome": "possible"}, "non": {"label": "Non", "outcome": "possible"}}
    tree(project, {"profil": {"label": "Qui ?", "answers": answers}}, {
        "possible": {"eligible": "yes", "text": "Oui.", "forms": list(project.forms)}})


@dimension(runs=RUNS)
def prefills_of_an_outcome(project, count):
    project.ask_each(count)
    answers = {"oui": {"label": "Oui", "outcome": "possible"}, "non": {"label": "Non", "outcome": "possible"}}
    tree(project, {"profil": {"label": "Qui ?", "answers": answers}}, {
        "possible": {"eligible": "yes", "text": "Oui.", "forms": ["api-exemple"],
                     "prefill": {f"mesure_{number}": "Un texte" for number in range(count)}}})


@dimension(lists="eligibility{}", runs=LINT)
def orientations(project, count):
    definitions_each_with_a_form(project, count)
    answers = {"oui": {"label": "Oui", "outcome": "possible"}, "non": {"label": "Non", "outcome": "possible"}}
    project.eligibility = {
        f"api_{number}": {"questions": {"profil": {"label": "Qui ?", "answers": answers}},
                          "outcomes": {"possible": {"eligible": "yes", "text": "Oui."}}}
        for number in range(count)}
