#!/usr/bin/env python3
"""Writes the trees that `run.py` measures: a made-up DataPass checkout of real size, and larger ones made of copies.

The same seed gives the same bytes. Nothing in a generated tree is real: it only has the shape of a checkout (scopes,
forms that share steps and texts through anchors, credentials in embedded Ruby, long texts, vendors, wordings).

usage: tree.py generate FOLDER
       tree.py multiply CHECKOUT FOLDER TIMES
"""
import pathlib, random, re, shutil, sys

SEED = 20251001
WORDS = """
accès administration agent aide allocation année API applicatif attestation bénéficiaire cadre calcul citoyen collectivité
commune compte conservation contrôle convention dématérialisation demande démarche département dispositif document donnée
droit durée échange éditeur éligibilité entreprise établissement famille finalité foyer gestion guichet habilitation
identité impôt information instruction justificatif logiciel marché métier minimisation mission modalité obligation
organisme paiement partenaire périmètre portail prestation procédure quotient recherche référence règlement ressource
restauration revenu scolaire sécurité service simplification situation suivi tarif traitement transport usager versement
""".split()
BLOCKS = ["basic_infos", "personal_data", "legal", "scopes", "contacts"]
PRODUCTION_BLOCKS = ["operational_acceptance", "safety_certification", "volumetrie"]
AUDIENCES = ["particulier", "collectivite_ou_administration", "entreprise_ou_association"]


class Text:
    """French-looking text."""

    def __init__(self, chance):
        self.chance = chance

    def words(self, low, high):
        return " ".join(self.chance.choice(WORDS) for _ in range(self.chance.randint(low, high)))

    def sentence(self, low=6, high=17):
        text = self.words(low, high)
        return text[0].upper() + text[1:] + "."

    def title(self):
        text = self.words(2, 5)
        return text[0].upper() + text[1:]

    def lines(self, count, indent):
        """The lines of a `|` block; some are empty, some are items of a list."""
        made = []
        for number in range(count):
            mark = "- " if number % 4 == 2 else ""
            made.append(" " * indent + mark + self.sentence())
            if number % 5 == 4:
                made.append("")
        return made


class Definition:
    def __init__(self, chance, number, stage=None):
        self.chance, self.text, self.stage = chance, Text(chance), stage
        base = f"api_demo_{number:02d}"
        self.base = base
        self.id = base + ("_sandbox" if stage == "sandbox" else "")
        self.form = self.id.replace("_", "-")
        # Upstream names the class; underscores and case do not count.
        self.class_name = "API" + "".join(part.capitalize() for part in self.id.split("_")[1:])
        self.blocks = BLOCKS + (PRODUCTION_BLOCKS if stage == "production" else [])
        self.scopes = [f"{base}_donnee_{index:02d}" for index in range(chance.randint(6, 30))]
        self.uids = [self.form]

    def lines(self):
        text = self.text
        lines = [
            f"{self.id}:",
            f'  name: "API de démonstration {text.words(1, 2)}"',
            f"  description: {text.sentence()}",
            f"  provider: fournisseur_{self.chance.randint(1, 9)}",
            f"  link: https://demo.example/api/{self.form}",
            f"  cgu_link: https://demo.example/cgu/{self.form}",
            f'  access_link: "https://demo.example/jetons/%{{external_provider_id}}"',
            f"  support_email: {self.form}@demo.example",
            "  kind: api",
            f"  public: {'true' if self.chance.random() < 0.7 else 'false'}",
        ]
        if self.stage:
            other = self.base if self.stage == "sandbox" else self.base + "_sandbox"
            lines += [
                "  stage:",
                f"    type: {self.stage}",
                f"    {'next' if self.stage == 'sandbox' else 'previous'}:",
                f"      id: {other}",
                f"      form_id: {other.replace('_', '-')}",
            ]
        lines += ["  features:", "    messaging: true", f"    transfer: {'yes' if self.stage else 'no'}", "  blocks:"]
        lines += [f"    - name: {block}" for block in self.blocks]
        lines.append("  scopes:")
        for index, value in enumerate(self.scopes):
            lines += [f'    - name: "{text.title()}"', f"      value: {value}", f"      group: Groupe {index // 5 + 1}"]
            if index % 3 == 0:
                lines.append(f"      link: https://demo.example/documentation/{value}")
            if index == 0:
                lines.append("      included: true")
            if index % 11 == 10:
                lines += ["      deprecated:", '        since: "2026-01-01"']
        return lines + [""]


class Forms:
    """The forms of one definition: the free one, then use cases and vendors that share what it anchors."""

    def __init__(self, chance, definition, vendors, weight):
        self.chance, self.text = chance, Text(chance)
        self.definition, self.vendors, self.weight = definition, vendors, weight
        # Few real files ask for the environment or a flag, and those are read twice.
        self.holds_conditions = definition.base in ("api_demo_05", "api_demo_23")

    def lines(self):
        definition, key = self.definition, self.definition.id
        lines = [
            f"# {definition.id} : la demande libre, puis les cas d’usage",
            f"{definition.form}:",
            f"  authorization_request: {definition.class_name}",
            "  name: Demande libre",
            "  description: &%s_description |" % key,
            *self.text.lines(3, 4),
            "  default: true",
            f"  steps: &{key}_steps",
            *[f"    - name: {block}" for block in definition.blocks],
            "",
        ]
        for number in range(self.weight):
            lines += self.use_case(number)
        return lines

    def use_case(self, number):
        definition, text, key = self.definition, self.text, self.definition.id
        uid = f"{definition.form}-cas-{number:02d}"
        definition.uids.append(uid)
        scopes = self.chance.sample(definition.scopes, k=min(len(definition.scopes), self.chance.randint(2, 8)))
        if definition.scopes[0] not in scopes:
            scopes.append(definition.scopes[0])
        lines = [
            f"{uid}:",
            f'  name: "{text.title()}"',
            f"  authorization_request: {definition.class_name}",
            f"  description: *{key}_description" if number % 4 == 1 else f"  description: {text.sentence()}",
            "  introduction: |",
            "    <p>Bienvenue sur le formulaire %{form_name}.</p>",
            *text.lines(self.chance.randint(3, 9), 4),
            f"  use_case: cas_{number % 12}",
        ]
        if number % 2 and self.vendors:
            vendor = self.chance.choice(self.vendors)
            lines += [f"  service_provider_id: {vendor}", f"  public: {'false' if number % 3 else 'true'}"]
        lines += [f"  steps: *{key}_steps", "  static_blocks:", "    - name: legal", "  scopes_config:", "    displayed:"]
        lines += [f"      - {scope}" for scope in scopes]
        lines += ["    disabled:", *[f"      - {scope}" for scope in scopes[:2]], "  initialize_with:"]
        if self.holds_conditions and number == 0:
            lines.append(f"    # <% if FeatureFlag.enabled?(:demo_{number}) %>une ligne de plus<% end %>")
        lines += [f"    intitule: {text.title()}", "    description: |", *text.lines(self.chance.randint(2, 8), 6)]
        lines += self.legal(number)
        if number % 3 == 0:
            lines += self.contact(number)
        lines += ["    scopes:", *[f"      - {scope}" for scope in scopes[:-1]], ""]
        return lines

    def legal(self, number):
        key = self.definition.id
        if number % 3:
            anchor = f"{key}_cadre_{number - number % 3}"
            return [f"    cadre_juridique_nature: *{anchor}", f"    cadre_juridique_url: *{anchor}_url"]
        return [
            f"    cadre_juridique_nature: &{key}_cadre_{number} |",
            *self.text.lines(self.chance.randint(3, 10), 6),
            f"    cadre_juridique_url: &{key}_cadre_{number}_url 'https://demo.example/textes/{number}'",
            "    destinataire_donnees_caractere_personnel: >",
            *self.text.lines(2, 6),
            f"    duree_conservation_donnees_caractere_personnel: {self.chance.choice([6, 12, 24, 36])}",
        ]

    def contact(self, number):
        secret = f"Rails.application.credentials.{self.definition.base}_contact"
        job_title = "Responsable"
        if self.holds_conditions and number == 0:
            job_title = "<%= Rails.env.production? ? 'Responsable' : 'Essai' %>"
        return [
            f"    contact_technique_family_name: <%= {secret}_family_name || 'Durand' %>",
            f"    contact_technique_given_name: <%= {secret}_given_name || 'Dominique' %>",
            f'    contact_technique_email: "<%= {secret}_email || \'contact@demo.example\' %>"',
            f"    contact_technique_phone_number: \"<%= {secret}_phone_number || '0836656565' %>\"",
            f'    contact_technique_job_title: "{job_title}"',
        ]


def wordings(chance, definitions):
    text = Text(chance)
    lines = ["fr:", "  authorization_request_forms:", "    default:", "      steps: &default_steps"]
    lines += [f'        {block}: "{text.title()}"' for block in BLOCKS + PRODUCTION_BLOCKS]
    for definition in definitions:
        lines += [f"    {definition.id}:", "      steps:", "        <<: *default_steps", f'        legal: "{text.title()}"']
        for field in ["intitule", "description", "cadre_juridique_nature", "duree_conservation"]:
            lines += [f"      {field}:", f'        label: "{text.title()}"', "        hint: |", *text.lines(1, 10)]
    return lines


def eligibility(chance, definitions):
    text, lines = Text(chance), []
    for number, definition in enumerate(definitions, 1):
        lines += [f"- id: {number}", f"  definition_id: {definition.id}", "  options:"]
        for audience, verdict in zip(AUDIENCES, ["no", "yes", "maybe"]):
            lines += [f"    - type: {audience}", f"      eligible: '{verdict}'", "      body: |", *text.lines(2, 8)]
            lines += ["      cta:", f"        content: {text.title()}", "        url: https://demo.example/aide"]
    return lines


def generate(root):
    """Fifteen files of definitions, thirty of forms, and the four single files."""
    chance = random.Random(SEED)
    text = Text(chance)
    vendors = [f"editeur_{number:02d}" for number in range(70)]
    families = []
    for number in range(30):
        stages = ["sandbox", "production"] if number % 3 == 1 else [None]
        families.append([Definition(chance, number, stage) for stage in stages])
    definitions = [definition for family in families for definition in family]

    files = {}
    for number in range(15):
        members = [definition for family in families[number * 2 : number * 2 + 2] for definition in family]
        files[f"config/authorization_definitions/groupe_{number:02d}.yml"] = [line for d in members for line in d.lines()]
    for number, family in enumerate(families):
        # One family in ten is much larger than the others, as in a real checkout.
        weight = 20 if number % 10 == 3 else chance.randint(0, 3)
        lines = [line for d in family for line in Forms(chance, d, vendors, weight).lines()]
        files[f"config/authorization_request_forms/api_demo_{number:02d}.yml"] = lines
    files["config/service_providers.yml"] = ["---", "shared:"] + [
        line
        for number, vendor in enumerate(vendors)
        for line in [
            f"  {vendor}:",
            f"    type: {'saas' if number == 69 else 'editor'}",
            f'    name: "Éditeur {text.words(1, 2)}"',
            f'    siret: "{chance.randint(10**13, 10**14 - 1)}"',
            *(["    already_integrated:", f"      - {definitions[0].id}"] if number % 7 == 0 else []),
        ]
    ]
    files["config/data_providers.yml"] = ["---", "shared:"] + [
        line
        for number in range(1, 10)
        for line in [f"  fournisseur_{number}:", f"    name: Fournisseur {number}", "    link: https://demo.example"]
    ]
    files["config/locales/authorization_request_forms.fr.yml"] = wordings(chance, definitions)
    files["db/data/eligibility_rules.yml"] = eligibility(chance, definitions[:24])
    for path, lines in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


# MARK: Copies

FOLDERS = ["config/authorization_definitions", "config/authorization_request_forms"]
SINGLE_FILES = [
    "config/service_providers.yml",
    "config/data_providers.yml",
    "config/locales/authorization_request_forms.fr.yml",
    "db/seeds/data_providers.yml",
    "db/data/eligibility_rules.yml",
    "datapass.yml",
]


def renamed(text, copy):
    """A file whose identifiers are those of one copy, so that each copy is complete in itself."""
    rules = [
        (r"(?m)^([A-Za-z0-9_-]+):", r"\1{_}c%02d:"),  # definitions and forms
        (r"(?m)(?<=[ \[])([&*])([A-Za-z][A-Za-z0-9_-]*)(?=$|[ ,\]\n])", r"\1\2_c%02d"),  # anchors and aliases
        (r"(?m)^(  authorization_request: *[\"']?[A-Za-z0-9:]+)", r"\1C%02d"),
        (r"(?m)^( +(?:id|form_id|previous_form_uid): *[\"']?[A-Za-z0-9_-]+)", r"\1{_}c%02d"),
    ]
    for pattern, replacement in rules:
        text = re.sub(pattern, (replacement % copy).replace("{_}", "_"), text)
    return text


def multiply(source, target, times):
    """Definitions and forms `times` over; the single files once."""
    for folder in FOLDERS:
        (target / folder).mkdir(parents=True, exist_ok=True)
        for path in sorted((source / folder).glob("*.y*ml")):
            text = path.read_text(encoding="utf-8")
            for copy in range(times):
                name = f"{path.stem}_c{copy:02d}{path.suffix}"
                (target / folder / name).write_text(text if copy == 0 else renamed(text, copy), encoding="utf-8")
    for file in SINGLE_FILES:
        if (source / file).exists():
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / file, target / file)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["generate", folder]:
            generate(pathlib.Path(folder))
        case ["multiply", checkout, folder, times]:
            multiply(pathlib.Path(checkout), pathlib.Path(folder), int(times))
        case _:
            sys.exit(__doc__)
