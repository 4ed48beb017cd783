"""A made-up project to be grown in one dimension, and how it is written as YAML.

Entries are plain dictionaries and lists; `Raw` puts text into the file as it stands (an alias, a merge, embedded Ruby).
Nothing in it is real.
"""
import json, pathlib, shutil


class Raw(str):
    """A text that is written without quotes."""


class Project:
    """A small project in which nothing is wrong; a dimension adds to what it needs."""

    def __init__(self):
        self.field = {"type": "choice", "label": "Niveau", "options": {"bas": "Bas", "haut": "Haut"}, "optional": True}
        self.box = {"type": "boolean", "label": "Un guichet est ouvert", "optional": True}
        self.block = {"title": "Les mesures", "fields": {"niveau": self.field, "guichet": self.box}}
        self.blocks = {"mesures": self.block}
        self.adaptation = {"name": "mesures"}
        self.definition = {
            "name": "API Exemple", "description": "Un exemple.", "provider": "dinum", "kind": "api",
            "support_email": "support@exemple.gouv.fr", "cgu_link": "https://exemple.gouv.fr/cgu",
            "blocks": [{"name": "basic_infos"}, self.adaptation],
        }
        self.definitions = {"api_exemple": self.definition}
        self.form = {
            "definition": "api_exemple", "name": "Demande libre", "default": True,
            "steps": [{"name": "basic_infos"}, {"name": "mesures"}],
        }
        self.forms = {"api-exemple": self.form}
        self.providers = {"dinum": {"name": "DINUM"}}
        self.vendors = {}
        self.eligibility = {}
        self.scenarios = {}
        self.life = {}
        self.overlay = {}
        self.wordings = {}
        self.labels = {}
        self.configuration = {}
        # What is added to a file as it stands, by its path.
        self.texts = {}
        # What `validate` reads; nil: the complete example of the form.
        self.submission = None
        # What `template import` reads.
        self.table, self.mapping = "", {}

    def ask(self, **fields):
        """Questions of the block."""
        self.block["fields"].update(fields)

    def ask_each(self, count, field=None):
        """As many questions of the block, all alike."""
        for number in range(count):
            self.block["fields"][f"mesure_{number}"] = dict(
                field or {"type": "text", "optional": True}, label=f"Mesure numéro {number}")

    def offer_scopes(self, count, group=None):
        """As many scopes of the definition, asked for in a step of the form; returns their values."""
        values = [f"donnee_{number}" for number in range(count)]
        self.definition["scopes"] = [
            dict({"name": f"Donnée numéro {number}", "value": value}, **({"group": group(number)} if group else {}))
            for number, value in enumerate(values)
        ]
        self.definition["blocks"].append({"name": "scopes"})
        self.form["steps"].append({"name": "scopes"})
        return values

    def write(self, folder):
        files = {
            "datapass.yml": self.configured(),
            "definitions/authorization_definitions/exemple.yml": self.definitions,
            "definitions/authorization_request_forms/exemple.yml": self.forms,
            "definitions/blocks/mesures.yml": self.blocks,
            "definitions/data_providers.yml": self.providers,
            "definitions/service_providers.yml": self.vendors,
            "definitions/eligibility/exemple.yml": self.eligibility,
            "definitions/scenarios/exemple.yml": self.scenarios,
            "definitions/life/exemple.yml": self.life,
            "definitions/calque/exemple.yml": self.overlay,
            "definitions/textes.yml": self.wordings,
            "definitions/libelles.yml": self.labels,
        }
        shutil.rmtree(folder, ignore_errors=True)
        for path in {**files, **self.texts}:
            text = (yaml(files[path]) if files.get(path) else "") + self.texts.get(path, "")
            if text:
                place = pathlib.Path(folder) / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")

    def configured(self):
        configuration = {"language": "fr"} | self.configuration
        if self.overlay:
            configuration["overlay"] = "definitions/calque/"
        sources = {"wordings": self.wordings and "definitions/textes.yml", "labels": self.labels and "definitions/libelles.yml"}
        sources = {role: path for role, path in sources.items() if path}
        return configuration | ({"sources": sources} if sources else {})


def yaml(value):
    """One key or one item a line."""
    lines = []
    write(value, "", lines)
    return "\n".join(lines) + "\n"


def write(value, indent, lines):
    if isinstance(value, dict):
        for key, item in value.items():
            start = f"{indent}{key if isinstance(key, Raw) or plain(key) else json.dumps(key, ensure_ascii=False)}:"
            put(item, start, indent, lines)
    else:
        for item in value:
            put(item, f"{indent}-", indent, lines)


def put(item, start, indent, lines):
    if isinstance(item, (dict, list)) and item:
        lines.append(start)
        write(item, indent + "  ", lines)
    elif isinstance(item, Raw):
        lines.append(f"{start} {item}")
    else:
        lines.append(f"{start} {json.dumps(item, ensure_ascii=False)}")


def plain(key):
    return key.replace("_", "a").replace("-", "a").isalnum() and not key.isdigit()
