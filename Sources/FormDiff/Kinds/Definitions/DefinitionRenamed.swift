import FormCatalog
import FormSource

/// The identifier of a definition changes.
enum DefinitionRenamed {
  static let kind = ChangeKind(
    "definition-renamed",
    [
      .drafts: .breaking, .instruction: .breaking, .holders: .breaking, .consumers: .breaking, .links: .breaking,
      .code: .breaking,
    ],
    summary: Words(
      fr: "L’identifiant d’une définition change.",
      en: "The identifier of a definition changes."
    ),
    reason: Words(
      fr:
        "Ses pages changent d’adresse, et ses demandes et habilitations gardent l’ancienne classe\u{A0}: sans migration ni redirection, elles ne peuvent plus être montrées, et les liens ne mènent plus à rien.",
      en:
        "Its pages change their addresses, and its requests and authorisations keep the former class: without a migration and a redirection they can no longer be shown, and links lead nowhere."
    ),
    duty: Words(
      fr:
        "Remplacez la classe dans les demandes et les habilitations, redirigez les anciennes adresses, et changez ce qui nomme la définition\u{A0}: éligibilité, éditeurs, textes.",
      en:
        "Replace the class in requests and authorisations, redirect the former addresses, and change what names the definition: eligibility, vendors, texts."
    ),
    examples: [
      .definitions(
        before: "exemple: {name: Exemple}\n⟦autre⟧: {name: Autre, provider: dinum}\n",
        after: "exemple: {name: Exemple}\n⟦renommee⟧: {name: Autre, provider: dinum}\n"
      )
    ]
  )

  /// Whether the questions of both sides are known. The tool knows what DataPass’s classes ask by the names of definitions:
  /// under another name all that they ask would seem to be gone, or to be new.
  static func isComparable(_ before: Definition, _ after: Definition) -> Bool {
    before.id == after.id || before.declaredBlocks?.isOpen == after.declaredBlocks?.isOpen
  }

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let (old, new) = (Quoted(before.id), Quoted(after.id))
    let isKnown = isComparable(before, after)
    let questions = Words(
      fr: "\u{A0}; ses questions, que l’outil ne connaît que sous un de ces noms, ne sont pas comparées",
      en: "; its questions, which the tool knows under one of these names only, are not compared"
    )
    return Change(
      kind,
      Words(
        fr: "s’appelait \(old.french), et s’appelle \(new.french)\(isKnown ? "" : questions.french)",
        en: "was \(old.english) and is \(new.english)\(isKnown ? "" : questions.english)"
      ),
      Change.Subject(after),
      before: before.declaration.id.span,
      after: after.declaration.id.span
    )
  }
}
