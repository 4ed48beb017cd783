import FormCatalog
import FormSubmission

/// The questions that a form’s address may answer, for whoever writes such addresses.
struct AddressQuestionList {
  let journey: FormJourney
  let details: KitDetails

  /// The name of each question, with its label, kind and options.
  var lines: [(name: String, words: String)] {
    details.addressQuestions.map { field in
      let name = field.schema.isMany ? "\(field.name)[]" : field.name
      var words = "\(PlainLabel.of(journey.wording.label(field))) (\(AnswerKindWords.text(field.schema).uncapitalized))"
      let options = field.schema.kind == .scopes ? KitScopes(journey).free.map(\.value) : field.options?.map(\.value)
      if let options, !options.isEmpty { words += "\u{A0}: \(options.map(OneLine.of).joined(separator: ", "))" }
      return (name, words)
    }
  }

  var text: [UInt8] {
    let head = [
      "Ce que l’adresse du formulaire peut remplir\u{A0}:", "",
      "Chaque réponse s’ajoute derrière l’adresse (?question=réponse, puis &question=réponse), encodée comme une",
      "adresse web le demande\u{A0}; «\u{A0}datapass template kit --prefill question=réponse\u{A0}» l’écrit. Les contacts, les",
      "fichiers et les cases à cocher de la synthèse ne se remplissent pas ainsi.", "",
    ]
    let list = lines.isEmpty ? ["(aucune question de ce formulaire)"] : lines.map { "- \($0.name)\u{A0}: \($0.words)" }
    return Array(((head + list).joined(separator: "\n") + "\n").utf8)
  }
}
