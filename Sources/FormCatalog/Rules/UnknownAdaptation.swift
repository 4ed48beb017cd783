package import FormSource

/// An adaptation or removal of something that does not exist.
package enum UnknownAdaptation {
  package static let rule = Rule(
    "unknown-adaptation",
    .reference,
    .error,
    blocking: true,
    summary: Words(
      fr: "On adapte ou l’on retire un champ, une règle ou un bloc qui n’existe pas.",
      en: "A field, a rule or a block that does not exist is adapted or removed."
    ),
    reason: Words(
      fr: "L’adaptation n’a aucun effet\u{A0}: la question d’origine reste posée telle quelle.",
      en: "The adaptation has no effect: the original question is still asked unchanged."
    ),
    examples: [
      .basicInfos("remove: [⟦intitul⟧⟨intitule⟩]")
    ]
  )

  static func field(_ name: Located<String>, block: String, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "le bloc \(Quoted(block).french) n’a pas de champ \(Quoted(name.value).french) à adapter",
        en: "the block \(Quoted(block).english) has no field \(Quoted(name.value).english) to adapt"
      ),
      label: nearest.map(DidYouMean.words)
        ?? Words(fr: "pour un nouveau champ, donnez son type", en: "for a new field, give its type"),
      subject: subject
    )
  }

  static func definition(_ name: Located<String>, nearest: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "aucune définition ne s’appelle \(Quoted(name.value).french)\u{A0}: le calque ne s’applique à rien",
        en: "no definition is called \(Quoted(name.value).english): the overlay applies to nothing"
      ),
      label: nearest.map(DidYouMean.words),
      subject: name.value
    )
  }

  static func removal(_ name: Located<String>, block: String, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "le bloc \(Quoted(block).french) n’a rien qui s’appelle \(Quoted(name.value).french) à retirer",
        en: "the block \(Quoted(block).english) has nothing called \(Quoted(name.value).english) to remove"
      ),
      label: nearest.map(DidYouMean.words) ?? subject.map(DidYouMean.shown),
      subject: subject
    )
  }

  static func block(_ name: Located<String>, nearest: String?, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "la définition n’a pas de bloc \(Quoted(name.value).french) à adapter",
        en: "the definition has no block \(Quoted(name.value).english) to adapt"
      ),
      label: nearest.map(DidYouMean.words),
      subject: subject
    )
  }
}
