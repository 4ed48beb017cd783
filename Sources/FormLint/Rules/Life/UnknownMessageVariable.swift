package import FormCatalog
package import FormSource

/// A variable of a message or of an instructor’s template that stands for nothing there.
package enum UnknownMessageVariable: LifeRule {
  package static let rule = Rule(
    "unknown-message-variable",
    .reference,
    .error,
    summary: Words(
      fr: "Un message ou un modèle contient une variable %{…} qui n’a pas de valeur à ce moment-là.",
      en: "A message or a template contains a variable %{…} that has no value at that moment."
    ),
    reason: Words(
      fr: "Le destinataire lirait la variable elle-même, ou le modèle serait refusé.",
      en: "The addressee would read the variable itself, or the template would be refused."
    ),
    examples: [
      .life(
        "messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: 'Voici ⟦%{motif}⟧⟨%{demande_url}⟩.'}}"
      ),
      .life(
        "messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: 'Voici ⟦{demande_url}⟧⟨%{demande_url}⟩.'}}"
      ),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      for message in life.messages.map(\.declaration) {
        let known = life.variables(of: message)
        for text in [message.subject, message.text].compactMap(\.self) {
          check(text, known, life, &mistakes, &collector)
        }
      }
      for text in life.templates.compactMap(\.content) {
        check(text, MessageVariable.ofTemplates, life, &mistakes, &collector)
      }
    }
  }

  private static func check(
    _ text: Located<String>,
    _ known: [MessageVariable],
    _ life: Life,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let names = known.map(\.rawValue)
    let mistyped = MistypedVariable.all(in: text.value, among: names)
    for variable in mistyped {
      let span = collector.span(of: variable.range, in: text)
      let meant = DidYouMean.words(variable.right)
      mistakes.add(rule, text, at: span, variable.message, label: meant, subject: life.definition.id, &collector)
    }
    let starts = Set(mistyped.map(\.range.lowerBound))
    for placeholder in FormatString(text.value).placeholders
    where !names.contains(placeholder.name) && !placeholder.isUnclosed && !starts.contains(placeholder.range.lowerBound)
    {
      let list = names.map { "%{\($0)}" }.joined(separator: ", ")
      let words = Words(
        fr: "la variable \(Quoted(placeholder.name).french) n’existe pas ici (variables connues\u{A0}: \(list))",
        en: "the variable \(Quoted(placeholder.name).english) does not exist here (known variables: \(list))"
      )
      let meant = Suggestion.nearest(to: placeholder.name, among: names).map(DidYouMean.words)
      let span = collector.span(of: placeholder.range, in: text)
      mistakes.add(rule, text, at: span, words, label: meant, subject: life.definition.id, &collector)
    }
  }
}
