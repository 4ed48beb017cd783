"""Lists of definitions, their scopes and their boxes."""
from dimensions import LINT, dimension


@dimension(lists=("definitions{}", "forms{}"), sizes=(100, 1_000, 10_000), limit="files, one folder each")
def definitions_each_with_a_form(project, count):
    for number in range(count):
        project.definitions[f"api_{number}"] = dict(project.definition, name=f"API {number}")
        project.forms[f"api-{number}"] = dict(project.form, definition=f"api_{number}")


@dimension(runs=LINT)
def definitions_each_with_a_form_that_fixes_a_block(project, count):
    definitions_each_with_a_form(project, count)
    for form in project.forms.values():
        form["static_blocks"] = [{"name": "mesures"}]


@dimension(
    runs=LINT + ("compile --emit json", "compile --emit json-schema", "diff --format json"), finds="definition-without-form")
def definitions(project, count):
    for number in range(count):
        project.definitions[f"api_{number}"] = dict(project.definition, name=f"API {number}", public=False)


@dimension(lists="scope_list[]")
def scopes(project, count):
    project.offer_scopes(count)


@dimension()
def scopes_of_distinct_groups(project, count):
    project.offer_scopes(count, group=lambda number: f"Groupe {number}")


@dimension()
def scopes_of_two_groups_in_turn(project, count):
    project.offer_scopes(count, group=lambda number: f"Groupe {number % 2}")


@dimension(lists=("definition.scope_groups{}", "overlay.scope_groups{}"))
def groups_offered_on_a_condition(project, count):
    project.offer_scopes(count, group=lambda number: f"Groupe {number}")
    project.definition["scope_groups"] = {
        f"Groupe {number}": {"when": {"niveau": {"is": "haut"}}} for number in range(1, count)}


@dimension(lists=("definition.scope_rules{}", "overlay.scope_rules{}"))
def rules_between_scopes(project, count):
    values = project.offer_scopes(count)
    project.definition["scope_rules"] = {
        f"regle_{number}": {"requires": {values[number]: [values[number - 1]]}} for number in range(1, count)}


@dimension(runs=("example --complete",))
def scopes_each_of_which_requires_the_next(project, count):
    values = project.offer_scopes(count)
    project.definition["scope_rules"] = {
        f"regle_{number}": {"requires": {values[number]: [values[number + 1]]}} for number in range(count - 1)}


@dimension(lists="scope_rule.at_least_one_of[]")
def scopes_of_which_one_is_needed(project, count):
    project.definition["scope_rules"] = {"une": {"at_least_one_of": project.offer_scopes(count)[:-1]}}


@dimension(lists="scope_rule.all_of[]")
def scopes_that_are_all_needed(project, count):
    project.definition["scope_rules"] = {"toutes": {"all_of": project.offer_scopes(count)}}


@dimension(lists="scope_rule.all_or_none[]")
def scopes_all_or_none(project, count):
    project.definition["scope_rules"] = {"ensemble": {"all_or_none": project.offer_scopes(count)}}


@dimension()
def rules_of_a_group(project, count):
    project.offer_scopes(count, group=lambda number: f"Groupe {number}")
    project.definition["scope_rules"] = {
        f"regle_{number}": {"all_or_none": {"group": f"Groupe {number}"}} for number in range(count)}


@dimension(lists=("scope_rule.incompatible[]", "scope_rule.incompatible[][]"))
def incompatible_scopes(project, count):
    values = project.offer_scopes(count)
    project.definition["scope_rules"] = {"separees": {"incompatible": [values[::2], values[1::2]]}}


@dimension(lists=("scope_rule.requires{}", "scope_rule.requires{}[]"))
def scopes_that_a_scope_requires(project, count):
    values = project.offer_scopes(count)
    project.definition["scope_rules"] = {"avec": {"requires": {values[0]: values[1:]}}}


@dimension(runs=LINT, finds="unknown-rule-scope")
def unknown_scopes_of_a_rule(project, count):
    values = project.offer_scopes(count)
    project.definition["scope_rules"] = {"avec": {"all_of": [value + "x" for value in values]}}


@dimension(lists=("definition.checkboxes{}", "overlay.checkboxes{}"))
def checkboxes(project, count):
    project.definition["checkboxes"] = {f"case_{number}": {"label": f"Je lis {number}"} for number in range(count)}


@dimension()
def checkboxes_on_a_condition(project, count):
    project.definition["checkboxes"] = {
        f"case_{number}": {"label": f"Je lis {number}", "when": {"niveau": {"is": "haut"}}} for number in range(count)}


@dimension(lists=("overlay{}", "overlay.blocks[]"), sizes=(100, 1_000, 10_000), limit="files, one folder each")
def overlays(project, count):
    definitions_each_with_a_form(project, count)
    for number in range(count):
        project.overlay[f"api_{number}"] = {
            "blocks": [{"name": "mesures", "fields": {"guichet": {"label": "Un guichet"}}}],
            "checkboxes": {"charte": {"label": "J’ai lu la charte"}}}


@dimension(runs=LINT)
def stages(project, count):
    for number in range(count):
        for stage, other, link in (("sandbox", "production", "next"), ("production", "sandbox", "previous")):
            project.definitions[f"api_{number}_{stage}"] = dict(
                project.definition, name=f"API {number} {stage}", public=False,
                stage={"type": stage, link: {"id": f"api_{number}_{other}", "form_id": f"api-{number}-{other}"}})
            project.forms[f"api-{number}-{stage}"] = dict(project.form, definition=f"api_{number}_{stage}")


@dimension(lists=("data_providers{}", "data_providers.shared{}"), runs=LINT + ("compile --emit json", "diff --format json"))
def data_providers(project, count):
    project.providers = {"shared": {"dinum": {"name": "DINUM"}} | {
        f"fournisseur_{number}": {"name": f"Fournisseur {number}"} for number in range(count)}}


@dimension(lists=[f"data_providers.{name}{{}}" for name in ("sandbox", "staging", "production", "development", "test")], runs=LINT)
def data_providers_of_every_environment(project, count):
    entries = {f"fournisseur_{number}": {"name": f"Fournisseur {number}"} for number in range(count // 5)}
    project.providers = {"shared": {"dinum": {"name": "DINUM"}}} | {
        name: entries for name in ("sandbox", "staging", "production", "development", "test")}


@dimension(lists=("service_providers{}", "service_providers.shared{}"), runs=LINT + ("compile --emit json", "diff --format json"))
def vendors(project, count):
    project.vendors = {"shared": {
        f"editeur_{number}": {"type": "editor", "name": f"Éditeur {number}"} for number in range(count)}}


@dimension(
    lists=[f"service_providers.{name}{{}}" for name in ("sandbox", "staging", "production", "development", "test")]
    + ["service_provider_part.already_integrated[]"], runs=LINT)
def vendors_of_every_environment(project, count):
    entries = {
        f"editeur_{number}": {"type": "editor", "name": f"Éditeur {number}", "already_integrated": ["api_exemple"]}
        for number in range(count // 5)}
    project.vendors = {name: entries for name in ("shared", "sandbox", "staging", "production", "development", "test")}


@dimension(lists="service_provider.already_integrated[]", runs=LINT, finds="unknown-integrated-definition")
def definitions_that_a_vendor_integrated(project, count):
    project.vendors = {"editeur": {
        "type": "editor", "name": "Éditeur", "already_integrated": [f"api_inconnue_{number}" for number in range(count)]}}
