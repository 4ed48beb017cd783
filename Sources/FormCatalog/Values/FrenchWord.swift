import FormSource

/// What an author who thinks in French writes for a word of the language: `étiquette` for `label`, `entier` for
/// `integer`. Spelling cannot lead from one to the other.
package enum FrenchWord {
  /// The word of the language, where it is among those that may stand there; nil if none is meant.
  package static func meaning(_ written: String, among names: some Sequence<String>) -> String? {
    let candidates = meanings[written.lowercased()] ?? []
    return candidates.isEmpty ? nil : names.first(where: candidates.contains)
  }

  private static let meanings: [String: [String]] = [
    // Keys.
    "nom": ["name"], "titre": ["title"], "texte": ["text", "label"], "genre": ["kind"], "sorte": ["kind"],
    "étiquette": ["label"], "etiquette": ["label"], "libellé": ["label"], "libelle": ["label"],
    "intitulé": ["label", "name"], "intitule": ["label", "name"], "question": ["label", "questions"],
    "aide": ["hint"], "indication": ["hint"], "indice": ["hint"], "exemple": ["example"],
    "unité": ["unit"], "unite": ["unit"], "facultatif": ["optional"], "optionnel": ["optional"],
    "défaut": ["default"], "defaut": ["default"], "par défaut": ["default"], "quand": ["when"], "si": ["when"],
    "sauf": ["unless", "except"], "champ": ["fields"], "champs": ["fields"], "règle": ["rules"], "règles": ["rules"],
    "regles": ["rules"], "bloc": ["blocks"], "blocs": ["blocks"], "blocs figés": ["static_blocks"],
    "blocs_figés": ["static_blocks"],
    "blocs_figes": ["static_blocks"], "étape": ["steps"], "étapes": ["steps"],
    "etapes": ["steps"], "fournisseur": ["provider"], "éditeur": ["service_provider_id"],
    "editeur": ["service_provider_id"], "cases": ["checkboxes"], "groupe": ["group"], "lien": ["link"],
    "valeur": ["value"], "choix": ["options", "choice"], "réponse": ["answers"], "réponses": ["answers"],
    "reponses": ["answers"], "résultat": ["outcome"], "résultats": ["outcomes"], "formulaire": ["form", "forms"],
    "formulaires": ["forms"], "définition": ["definition"], "definition": ["definition_id"], "logo": ["logo"],
    "cas d’usage": ["use_case"], "cas_usage": ["use_case"], "cas_d_usage": ["use_case"], "retirer": ["remove"],
    "ôter": ["remove"], "contact": ["contacts"], "taille": ["max_size"], "accepté": ["accept"],
    "prérempli": ["initialize_with"], "pre_rempli": ["initialize_with"], "préremplissage": ["initialize_with"],
    "après": ["after"], "apres": ["after"], "distincts": ["distinct"], "exige": ["requires"],
    // Types and other words.
    "entier": ["integer"], "nombre": ["integer"], "fichier": ["document"], "pièce jointe": ["document"],
    "courriel": ["email"], "mail": ["email"], "téléphone": ["phone", "phone_number"], "telephone": ["phone"],
    "adresse": ["url"], "site": ["url"], "case": ["boolean"], "booléen": ["boolean"], "booleen": ["boolean"],
    "liste": ["list"], "texte long": ["long_text"], "oui": ["yes"], "non": ["no"], "peut-être": ["maybe"],
    "conseil": ["advice"], "est": ["is"], "n’est pas": ["is_not"], "dans": ["in"], "contient": ["contains"],
    "présent": ["present"], "au moins": ["at_least"], "au plus": ["at_most"],
    "entreprise": ["entreprise_ou_association"], "association": ["entreprise_ou_association"],
    "collectivité": ["collectivite_ou_administration"], "administration": ["collectivite_ou_administration"],
  ]
}
