"""Many findings: in one file, in one text, on one line; in every format; silenced, corrected, known before."""
from dimensions import LINT, dimension
from dimensions.texts import FORMS, forms, introduced

REPORTS = tuple(
    f"lint --format {name}" for name in ("text", "json", "sarif", "github", "gcc", "gitlab", "junit", "checkstyle"))


@dimension(
    runs=REPORTS + ("lint --format text --lang en", "lint --fix", "lint --diff", "lint --write-baseline"), finds="wrong-type")
def findings_in_one_file(project, count):
    project.texts[FORMS] = forms(count, ["introduction: yes"])


@dimension(runs=REPORTS, finds="unknown-placeholder")
def findings_in_one_text(project, count):
    introduced(project, "\n".join("Le formulaire %{form_nam}." for _ in range(count)))


@dimension(runs=REPORTS, finds="unknown-key")
def findings_on_one_line(project, count):
    project.texts[FORMS] = "cas: { definition: api_exemple, name: Cas, public: false, " + ", ".join(
        f"cle_{number}: un" for number in range(count)) + " }\n"


@dimension(runs=REPORTS + ("lint --fix", "lint --diff"), finds="misplaced-space")
def findings_with_a_correction(project, count):
    project.texts[FORMS] = forms(count, ["introduction: Un texte  en deux, le {n}."])


@dimension(runs=LINT, finds="unknown-key")
def unknown_keys(project, count):
    project.texts[FORMS] = "cas:\n  definition: api_exemple\n  name: Cas\n  public: false\n" + "".join(
        f"  cle_{number}: un\n" for number in range(count))


@dimension(runs=LINT, finds="unknown-key")
def unknown_keys_of_as_many_entries(project, count):
    project.texts[FORMS] = forms(count, ["introductoin: Un texte."])


@dimension(runs=LINT, finds="wrong-structure")
def entries_of_another_shape(project, count):
    project.texts[FORMS] = "".join(f"cas-{number}: un\n" for number in range(count))


@dimension(runs=LINT, finds="empty-value")
def entries_without_a_value(project, count):
    project.texts[FORMS] = "".join(f"cas-{number}:\n" for number in range(count))


@dimension(runs=LINT, finds="duplicate-key")
def keys_written_twice(project, count):
    project.texts[FORMS] = "cas:\n  definition: api_exemple\n  public: false\n" + "  name: Cas\n" * count


@dimension(runs=LINT)
def comments_that_silence_a_finding(project, count):
    project.texts[FORMS] = forms(count, ["# datapass:disable=wrong-type -- ancien", "introduction: yes"])


@dimension(runs=LINT, finds="unused-suppression")
def comments_that_silence_nothing(project, count):
    project.texts[FORMS] = forms(count, ["# datapass:disable=wrong-type -- ancien", "introduction: Un texte."])


@dimension(runs=LINT, finds="unknown-rule")
def comments_that_silence_an_unknown_rule(project, count):
    project.texts[FORMS] = forms(count, ["# datapass:disable=wrong-typ -- ancien", "introduction: Un texte."])


@dimension(lists="configuration.ignore[]", runs=LINT, finds="wrong-type")
def exceptions(project, count):
    project.texts[FORMS] = forms(count, ["introduction: yes"])
    project.configuration["ignore"] = [
        {"paths": [f"definitions/authorization_request_forms/cas_{number}.yml"], "rules": ["wrong-type"], "reason": "Ancien"}
        for number in range(count)]


@dimension(lists="ignored.paths[]", runs=LINT, finds="wrong-type")
def paths_of_an_exception(project, count):
    project.texts[FORMS] = forms(count, ["introduction: yes"])
    project.configuration["ignore"] = [{
        "paths": [f"definitions/authorization_request_forms/cas_{number}.yml" for number in range(count)],
        "rules": ["wrong-type"], "reason": "Ancien"}]


@dimension(lists="ignored.rules[]", runs=LINT, finds="unknown-rule")
def rules_of_an_exception(project, count):
    project.texts[FORMS] = forms(count, ["introduction: yes"])
    project.configuration["ignore"] = [{
        "paths": ["definitions/"], "rules": [f"regle-{number}" for number in range(count)], "reason": "Ancien"}]


@dimension(lists="configuration.severities{}", runs=LINT, finds="unknown-rule")
def severities(project, count):
    project.configuration["severities"] = {f"regle-{number}": "off" for number in range(count)}


@dimension(lists=("configuration.feature_flags{}", "configuration.feature_flags{}[]"), runs=LINT + ("compile --emit json",))
def flags(project, count):
    values = project.offer_scopes(count)
    for number, scope in enumerate(project.definition["scopes"]):
        scope["feature_flag"] = f"essai_{number}"
    project.configuration["feature_flags"] = {f"essai_{number}": ["sandbox"] for number in range(len(values) - 1)}


@dimension(runs=LINT)
def environments_of_a_flag(project, count):
    project.configuration["feature_flags"] = {"essai": ["sandbox"] * count}


@dimension(runs=("lint --info --format json", "lint --fix --info"))
def corrections_of_several_rules_in_one_text(project, count):
    introduced(project, "Un  mot , puis ; et! " * count)


@dimension(runs=LINT, finds="near-duplicate-group")
def groups_of_nearly_the_same_name(project, count):
    capitals = [f"{number:017b}".replace("0", "o").replace("1", "O") for number in range(count)]
    project.offer_scopes(count, group=lambda number: "Groupe " + capitals[number])


@dimension(runs=LINT, finds="unknown-prefill-field")
def prefilled_contacts(project, count):
    project.form["initialize_with"] = {f"contact_{number}_email": f"prenom.nom{number}@exemple.fr" for number in range(count)}
