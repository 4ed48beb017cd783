"""What a file or a text may repeat: anchors, aliases, merges, variables, Markdown, HTML, embedded Ruby, lines."""
from dimensions import LINT, dimension
from dimensions.project import Raw

FORMS = "definitions/authorization_request_forms/exemple.yml"
DEFINITIONS = "definitions/authorization_definitions/exemple.yml"


def forms(count, lines, **keys):
    """The text of as many forms that nobody is offered, each with some more lines."""
    return "".join(
        f"cas-{number}:\n  definition: api_exemple\n  name: Cas numéro {number}\n  use_case: cas_{number}\n  public: false\n"
        + "".join(f"  {line.format(n=number, before=max(number - 1, 0))}\n" for line in lines)
        for number in range(count))


def introduced(project, text):
    """A text of the form, in one block of lines."""
    project.form["introduction"] = Raw("|-\n" + "\n".join("    " + line for line in text.split("\n")))


@dimension(runs=LINT, finds="unused-anchor")
def anchors(project, count):
    project.texts[FORMS] = forms(count, ["introduction: &texte_{n} Un texte."])


@dimension(runs=LINT)
def anchors_each_with_an_alias(project, count):
    project.texts[FORMS] = forms(1, ["introduction: &texte_0 Un texte."]) + forms(
        count, ["description: &texte_{n} Un texte.", "introduction: *texte_{n}"]).replace("cas-0:", "cas-zero:", 1)


@dimension(runs=LINT, finds="redefined-anchor")
def anchors_redefined(project, count):
    project.texts[FORMS] = forms(count, ["description: &texte Un texte {n}.", "introduction: *texte"])


@dimension(runs=LINT)
def aliases_of_one_anchor(project, count):
    project.texts[FORMS] = forms(1, ["introduction: &texte Un texte."]) + forms(
        count, ["introduction: *texte"]).replace("cas-0:", "cas-zero:", 1)


@dimension(runs=LINT, finds="unknown-alias")
def unknown_aliases(project, count):
    project.texts[FORMS] = forms(count, ["introduction: *texte_{n}"])


@dimension(runs=LINT, finds="unknown-alias")
def unknown_aliases_among_anchors(project, count):
    project.texts[FORMS] = forms(count, ["description: &texte_{n} Un texte.", "introduction: *texte_x{n}"])


@dimension(runs=LINT)
def merges(project, count):
    project.texts[FORMS] = "commun: &commun\n  definition: api_exemple\n  name: Cas\n  public: false\n" + "".join(
        f"cas-{number}:\n  <<: *commun\n  name: Cas {number}\n" for number in range(count))


@dimension(runs=LINT)
def merges_of_one_mapping(project, count):
    project.texts["definitions/blocks/autres.yml"] = (
        "modele: &modele\n  title: Un modèle\n  fields:\n    libre: &champ { type: text, label: Libre, optional: true }\n"
        "autres:\n  title: Les autres\n  fields:\n"
        + "".join(f"    autre_{number}:\n      <<: *champ\n      label: Autre {number}\n" for number in range(count)))


@dimension(runs=LINT)
def mappings_merged_into_one(project, count):
    project.texts["definitions/blocks/autres.yml"] = (
        "autres:\n  title: Les autres\n  fields:\n    <<: ["
        + ", ".join(f"{{ autre_{n}: {{ type: text, label: Autre {n}, optional: true }} }}" for n in range(count)) + "]\n")


@dimension(runs=LINT, finds="merge-overrides-key")
def merges_over_keys(project, count):
    project.texts[FORMS] = "commun: &commun\n  definition: api_exemple\n  name: Cas\n  public: false\n" + "".join(
        f"cas-{number}:\n  name: Cas {number}\n  <<: *commun\n" for number in range(count))


@dimension(runs=LINT, sizes=(25, 80, 240), limit="lists and keys have 256 levels")
def levels_of_lists(project, count):
    project.texts[FORMS] = "profond:\n  definition: api_exemple\n  name: " + "[" * count + "]" * count + "\n"


@dimension(runs=LINT, finds_one="excessive-nesting")
def levels_beyond_the_limit(project, count):
    project.texts[FORMS] = "profond:\n  definition: api_exemple\n  name: " + "[" * count + "]" * count + "\n"


@dimension(runs=LINT + ("compile --emit json", "compile --emit html", "diff --format json"))
def sentences_of_a_text(project, count):
    introduced(project, "\n".join(f"Une phrase numéro {number} sur ce qui est demandé." for number in range(count)))


@dimension(runs=LINT + ("compile --emit json", "compile --emit html"))
def words_on_one_line(project, count):
    project.form["introduction"] = " ".join(f"mot{number}" for number in range(count))


@dimension(runs=LINT + ("compile --emit html",))
def variables_of_a_text(project, count):
    introduced(project, "\n".join("Le formulaire %{form_name}." for _ in range(count)))


@dimension(runs=LINT, finds="unknown-placeholder")
def unknown_variables_of_a_text(project, count):
    introduced(project, "\n".join("Le formulaire %{form_nam}." for _ in range(count)))


@dimension(runs=LINT, finds="unknown-placeholder")
def unknown_variables_on_one_line(project, count):
    project.form["introduction"] = " ".join("%{form_nam}" for _ in range(count))


@dimension(runs=LINT, finds_one="malformed-placeholder")
def unclosed_variables(project, count):
    introduced(project, "\n".join("Le formulaire %{form_name" for _ in range(count)))


@dimension(runs=LINT, finds_one="malformed-placeholder")
def unclosed_variables_on_one_line(project, count):
    project.form["introduction"] = "%{" * count


@dimension(runs=LINT, finds_one="literal-markdown")
def markdown_links(project, count):
    introduced(project, "\n".join("Voir [la page](https://exemple.gouv.fr/page)." for _ in range(count)))


@dimension(runs=LINT)
def unclosed_markdown_links(project, count):
    project.form["introduction"] = "[a](" * count


@dimension(runs=LINT)
def unclosed_brackets(project, count):
    project.form["introduction"] = "[" * count + "a"


@dimension(runs=LINT)
def stars(project, count):
    project.form["introduction"] = "**a " * count


@dimension(runs=LINT + ("compile --emit html",))
def html_tags(project, count):
    introduced(project, "\n".join("<p>Un <b>paragraphe</b> &amp; plus.</p>" for _ in range(count)))


@dimension(runs=LINT, finds_one="broken-markup")
def unclosed_html_tags(project, count):
    introduced(project, "\n".join("<b>Un paragraphe" for _ in range(count)))


@dimension(runs=LINT)
def html_tags_never_opened(project, count):
    introduced(project, "\n".join("Un paragraphe</b>" for _ in range(count)))


@dimension(runs=LINT + ("compile --emit html",))
def html_tags_within_each_other(project, count):
    introduced(project, "<div>" * count + "texte" + "</div>" * count)


@dimension(runs=LINT)
def tags_that_do_not_end(project, count):
    project.form["introduction"] = "<a <" * count


@dimension(runs=LINT)
def quotes_and_entities(project, count):
    project.form["introduction"] = "&lt \"'« » " * count


@dimension(runs=LINT)
def attributes_of_a_tag(project, count):
    introduced(project, "<p " + " ".join(f'data-{number}="1"' for number in range(count)) + ">Un texte.</p>")


@dimension(runs=LINT)
def addresses_of_a_text(project, count):
    introduced(project, "\n".join(f"https://exemple.gouv.fr/{number}" for number in range(count)))


@dimension(runs=LINT + ("compile --emit json",))
def values_of_the_vault(project, count):
    project.texts[FORMS] = forms(count, ["introduction: <%= Rails.application.credentials.texte_{n} || 'Un texte.' %>"])


@dimension(runs=LINT)
def conditions_of_embedded_ruby(project, count):
    project.texts[FORMS] = "".join(
        f"<% if Rails.env.production? %>\ncas-{number}:\n  definition: api_exemple\n  name: Cas {number}\n"
        f"  use_case: cas_{number}\n  public: false\n<% end %>\n" for number in range(count))


@dimension(runs=LINT, finds="unbalanced-embedded-code")
def unclosed_conditions_of_embedded_ruby(project, count):
    project.texts[FORMS] = "".join("<% if Rails.env.production? %>\n" for _ in range(count))


@dimension(runs=LINT, finds="unsupported-embedded-code")
def embedded_ruby_that_is_unknown(project, count):
    project.texts[FORMS] = forms(count, ["introduction: <%= inconnu_{n} %>"])


@dimension(runs=LINT)
def operators_of_embedded_ruby(project, count):
    project.texts[FORMS] = forms(1, ["public: <%= " + " || ".join(["false"] * count) + " %>"]).replace("  public: false\n", "", 1)


@dimension(runs=LINT, finds="unquoted-date")
def dates_without_quotes(project, count):
    project.texts[FORMS] = forms(count, ["introduction: 2024-12-31"])


@dimension(runs=LINT)
def comments(project, count):
    project.texts[FORMS] = "".join(f"# Un commentaire {number}\n" for number in range(count))


@dimension(runs=LINT)
def blank_lines(project, count):
    project.texts[FORMS] = "\n" * count + "   \n" * count


@dimension(runs=LINT, sizes=(100, 1_000, 10_000), limit="files of one folder")
def files(project, count):
    for number in range(count):
        project.texts[f"definitions/authorization_request_forms/cas_{number}.yml"] = forms(1, []).replace("cas-0:", f"cas-{number}:")


@dimension(runs=LINT, finds="duplicate-id", sizes=(100, 1_000, 10_000), limit="files of one folder")
def identifiers_given_twice(project, count):
    for number in range(count):
        project.texts[f"definitions/authorization_request_forms/cas_{number}.yml"] = forms(1, [])


@dimension(runs=LINT, finds_one="yaml-syntax", limit="21 syntax errors in one file")
def entries_that_are_not_yaml(project, count):
    project.texts[FORMS] = "".join(f'cas-{number}:\n  name: "Cas\n' for number in range(count))


@dimension(runs=LINT)
def one_entry_that_is_not_yaml(project, count):
    project.texts[FORMS] = forms(count, []) + 'cassé:\n  name: "Cas\n'
