"""Lists of the life of a request: entries, messages, addressees, services, templates, webhooks, renewal, support."""
from dimensions import LINT, dimension
from dimensions.definitions import definitions_each_with_a_form

RUNS = LINT + ("life", "compile --emit life", "diff --format json")


def message(name="Reçu", **keys):
    return {"title": name, "event": "submit", "to": ["applicant"], "subject": name, "text": f"{name} : %{{demande_url}}"} | keys


def live(project, **keys):
    """The life of the project's definition; the events that others must be told of have their message."""
    told = {
        event: message(f"Nouvelle ({event})", event=event)
        for event in ("submit", "approve", "refuse", "request_changes", "revoke", "revoke_habilitation", "transfer")}
    life = {"messages": told} | keys
    project.life = {"api_exemple": life}
    return life


def serve(life, count):
    life["services"] = {f"service_{number}": {"name": f"Service {number}"} for number in range(count)}
    return list(life["services"])


@dimension(lists="life{}", runs=RUNS)
def lives(project, count):
    definitions_each_with_a_form(project, count)
    common = live(project)
    project.life = {"commun": common} | {
        f"api_{number}": {"extends": "commun", "messages": {"propre": message(f"Propre {number}")}}
        for number in range(count)}


@dimension(runs=LINT)
def lives_that_complete_one_another(project, count):
    common = live(project)
    project.life = {"commun_0": common} | {
        f"commun_{number}": {"extends": f"commun_{number - 1}"} for number in range(1, count)}
    project.life["api_exemple"] = {"extends": f"commun_{count - 1}"}


@dimension(lists="life.messages{}", runs=RUNS)
def messages(project, count):
    live(project)["messages"].update({f"recu_{number}": message(f"Reçu {number}") for number in range(count)})


@dimension(runs=LINT)
def messages_that_complete_those_of_a_base(project, count):
    common = live(project)
    common["messages"].update({f"recu_{number}": message(f"Reçu {number}") for number in range(count)})
    project.life = {"commun": common, "api_exemple": {
        "extends": "commun", "messages": {f"recu_{number}": {"title": f"Autre {number}"} for number in range(count)}}}


@dimension(lists="life.remove[]", runs=RUNS)
def messages_taken_away(project, count):
    common = live(project)
    common["messages"].update({f"recu_{number}": message(f"Reçu {number}") for number in range(count)})
    project.life = {
        "commun": common, "api_exemple": {"extends": "commun", "remove": [f"recu_{number}" for number in range(count)]}}


@dimension(runs=LINT, finds="unknown-life-name")
def unknown_addressees(project, count):
    live(project)["messages"].update(
        {f"recu_{number}": message(f"Reçu {number}", to=[f"inconnu_{number}"]) for number in range(count)})


@dimension(lists=("life_message.to[]", "life.services{}"), runs=RUNS)
def services_that_receive_a_message(project, count):
    life = live(project)
    life["messages"]["recu"] = message(to=serve(life, count))


@dimension(runs=RUNS)
def lines_of_a_list_in_a_message(project, count):
    live(project)["messages"]["recu"] = message(text="".join(f"- ligne {number}\n" for number in range(count)))


@dimension(runs=RUNS)
def addresses_and_variables_in_a_message(project, count):
    text = "".join(f"%{{demande_url}} https://exemple.gouv.fr/{number} - a\n" for number in range(count))
    live(project)["messages"]["recu"] = message(text=text)


@dimension(lists="life_message.cc[]", runs=LINT)
def services_in_copy(project, count):
    life = live(project)
    life["messages"]["recu"] = message(cc=serve(life, count))


@dimension(lists="life_message.bcc[]", runs=LINT)
def services_in_blind_copy(project, count):
    life = live(project)
    life["messages"]["recu"] = message(bcc=serve(life, count))


@dimension(lists="life_message.expects{}", runs=RUNS)
def what_addressees_have_to_do(project, count):
    life = live(project)
    names = serve(life, count)
    life["messages"]["recu"] = message(to=names, expects={name: "Rien" for name in names})


@dimension(lists="life_message.event[]", runs=LINT)
def messages_of_two_events(project, count):
    live(project)["messages"].update(
        {f"recu_{number}": message(f"Reçu {number}", event=["submit", "approve"]) for number in range(count)})


@dimension(runs=RUNS)
def variables_of_a_message(project, count):
    live(project)["messages"]["recu"] = message(text="\n".join("- %{demande_url}" for _ in range(count)))


@dimension(runs=LINT, finds="unknown-message-variable")
def unknown_variables_of_a_message(project, count):
    live(project)["messages"]["recu"] = message(text=" ".join(f"%{{inconnue_{number}}}" for number in range(count)))


@dimension(lists="life.templates{}", runs=LINT, finds_one="unusable-template")
def templates_of_instructors(project, count):
    live(project)["templates"] = {
        f"modele_{number}": {"kind": "refusal", "title": f"Modèle {number}", "content": "Voyez %{demande_url}."}
        for number in range(count)}


@dimension(lists="life.support[]", runs=RUNS)
def kinds_of_support(project, count):
    life = live(project)
    life["support"] = [
        {"by": name, "to": "applicant", "about": "les accès", "keeps": "le numéro", "days": 90}
        for name in serve(life, count)]


@dimension(lists=("life_webhook.requires[]", "life_webhook.events[]", "life_webhook.returns[]"), runs=LINT)
def answers_that_a_webhook_requires(project, count):
    project.ask_each(count, {"type": "text", "required": True})
    live(project)["webhook"] = {
        "events": ["submit"], "requires": [f"mesure_{number}" for number in range(count)], "returns": ["token_id"]}


def renew(project, **keys):
    life = live(project)
    life["messages"]["rappel"] = message("Rappel", event="approve")
    reminders = {"reminders": [3], "reminder": "rappel"}
    life["renewal"] = {"of": "le jeton", "every": 18, "by": "applicant", "unchanged": "prolongé"} | reminders | keys
    return life


@dimension(lists="renewal.reminders[]", runs=RUNS)
def reminders_of_a_renewal(project, count):
    renew(project, every=count + 1, reminders=list(range(1, count + 1)))


@dimension(lists=("renewal.lapses[]", "renewal.stays[]"), runs=RUNS)
def what_lapses_and_what_stays(project, count):
    renew(project, lapses=[f"le droit {number}" for number in range(count)], stays=[f"le bien {number}" for number in range(count)])


@dimension(lists="renewal.blocks[]", runs=RUNS)
def blocks_of_a_renewal(project, count):
    renew(project, blocks=[
        {"name": f"bloc_{number}", "title": f"Bloc {number}", "fields": {
            f"question_{number}": {"type": "text", "label": f"Question {number}"}}} for number in range(count)])
