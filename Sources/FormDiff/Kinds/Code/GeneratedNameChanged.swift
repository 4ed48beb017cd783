import FormCatalog
import FormEmitters
import FormSource

/// What is generated for something that stays has another name in Swift.
enum GeneratedNameChanged {
  static let kind = ChangeKind(
    "generated-name-changed",
    [.code: .breaking],
    summary: Words(
      fr: "Ce qui reste porte un autre nom en Swift.",
      en: "What stays has another name in Swift."
    ),
    reason: Words(
      fr:
        "Deux noms qui se ressemblent (`a-b` et `a_b`) sont numérotés dans leur ordre\u{A0}: un ajout ou un échange peut donner à l’un le nom de l’autre, et un programme qui compile encore demanderait autre chose.",
      en:
        "Two names that look alike (`a-b` and `a_b`) are numbered in their order: an addition or an exchange may give one the name of the other, and a program that still compiles would ask for something else."
    ),
    duty: Words(
      fr: "Relisez les programmes qui emploient ces noms, même s’ils compilent.",
      en: "Review the programs that use these names, even where they compile."
    ),
    examples: [
      .furtherForms(
        before: """
          a-b: {authorization_request: Exemple, public: false, name: Un, steps: [{name: basic_infos}]}
          a_b: {authorization_request: Exemple, public: false, name: Deux, steps: [{name: basic_infos}]}
          """,
        after: """
          a_b: {authorization_request: Exemple, public: false, name: Deux, steps: [{name: basic_infos}]}
          a-b: {authorization_request: Exemple, public: false, name: Un, steps: [{name: basic_infos}]}
          """
      )
    ]
  )

  /// The members have other names than before.
  static func change(
    _ members: [(before: SwiftInterface.Member, after: SwiftInterface.Member)],
    of definition: Definition
  ) -> Change {
    let names = QuotedList(members.map { "\($0.before.name) → \($0.after.name)" })
    return Change(
      kind,
      Words(
        fr: "ce qui reste porte d’autres noms en Swift\u{A0}: \(names.french)",
        en: "what stays has other names in Swift: \(names.english)"
      ),
      Change.Subject(definition)
    )
  }
}
