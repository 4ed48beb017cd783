package import FormCatalog

extension Cast {
  /// People invented for a project: applicants of two organisations, a data protection officer to be named as contact,
  /// and one person for each role on all that the project declares.
  package static func sample(for catalog: Catalog) -> Cast {
    Cast(
      organisations: [commune, department],
      people: [
        person("camille", 1, "Camille", "Exemple", "Direction de la vie scolaire", commune),
        person("dominique", 2, "Dominique", "Exemple", "Direction des systèmes d’information", commune),
        person("claude", 3, "Claude", "Specimen", "Direction de la solidarité", department),
        person("maxime", 4, "Maxime", "Témoin", "Protection des données", commune),
        person("ines", 5, "Inès", "Instruction", "Instruction des demandes", nil, roles(.instructor, catalog)),
        person("remi", 6, "Rémi", "Rapport", "Suivi des demandes", nil, roles(.reporter, catalog)),
        person("marion", 7, "Marion", "Gestion", "Encadrement de l’instruction", nil, roles(.manager, catalog)),
        person("denis", 8, "Denis", "Logiciel", "Développement", nil, roles(.developer, catalog)),
      ]
    )
  }

  // No municipality or department has the code 99, so that nobody has these SIRETs; their keys are right.
  private static let commune = Organisation(id: 1, siret: "21990001600011", name: "Commune d’Exemple")
  private static let department = Organisation(id: 2, siret: "22990001400015", name: "Département d’Exemple")

  private static func person(
    _ id: String,
    _ number: Int,
    _ givenName: String,
    _ familyName: String,
    _ job: String,
    _ organisation: Organisation?,
    _ roles: [Role] = []
  ) -> Person {
    Person(
      id: id,
      number: number,
      email: "\(id)@exemple.gouv.fr",
      givenName: givenName,
      familyName: familyName,
      // Numbers that are kept for works of fiction (Arcep).
      phone: "019900000\(number)",
      job: job,
      organisation: organisation?.siret,
      roles: roles
    )
  }

  /// A role on all that the project declares: on each provider, and on each definition that has none.
  private static func roles(_ kind: Role.Kind, _ catalog: Catalog) -> [Role] {
    var seen: Set<String> = []
    return catalog.definitions.all.compactMap { definition in
      guard let provider = definition.declaration.provider?.value else { return Role(kind, on: definition) }
      return seen.insert(provider).inserted ? Role(kind, onAllOf: provider) : nil
    }
  }
}
