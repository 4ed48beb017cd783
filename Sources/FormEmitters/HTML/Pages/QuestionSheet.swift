import FormCatalog
import FormMarkup
import FormSubmission

/// Every question of a form with its words, hint, obligation and condition, for those who have to agree on them: the data
/// provider about the project, lawyers about the rest.
struct QuestionSheet {
  let site: Site
  let journey: FormJourney

  struct Part {
    let title: String
    let blocks: [Entry]
  }

  struct Entry {
    let title: String
    let note: String?
    let lines: [Line]
  }

  /// A question as the sheet tells it.
  struct Line {
    let label: String
    let hint: String?
    /// What kind of answer it takes, whether it must be answered, what is given.
    let remarks: [String]
    let options: [String]
  }

  var parts: [Part] {
    let blocks = journey.blocks
    return [
      Part(title: "Métier", blocks: blocks.filter { $0.declared.reviewer == nil }.map(entry)),
      Part(title: "Juridique", blocks: blocks.filter { $0.declared.reviewer == .lawyers }.map(entry)),
      Part(title: "Conditions d’utilisation", blocks: terms),
    ].filter { !$0.blocks.isEmpty }
  }

  private func entry(_ block: FormJourney.Block) -> Entry {
    Entry(
      title: block.title,
      note: journey.isFrozen(block) ? "Non demandé : les réponses sont écrites par le formulaire." : nil,
      lines: block.questions.map { line($0) }
    )
  }

  /// - Parameters:
  ///   - question: of the journey.
  ///   - givesAnswer: whether the form’s own answer is among the remarks.
  /// - Returns: what is said of it.
  func line(_ question: FormJourney.Question, givesAnswer: Bool = true) -> Line {
    var remarks = [AnswerKindWords.text(question.field.schema)]
    switch question.requirement {
    case .always: remarks.append("Obligatoire")
    case .never: remarks.append("Facultatif")
    case .open(let condition): remarks.append("Obligatoire si \(journey.words.text(condition))")
    }
    if case .open(let condition) = question.when { remarks.append("Posé si \(journey.words.text(condition))") }
    if question.isDeferred {
      remarks.append(DeferredWords.text)
    } else {
      let given = givesAnswer && question.isGiven ? journey.shown(question.answer, to: question) : []
      if !given.isEmpty { remarks.append("Déjà écrit : \(given.joined(separator: " ; "))") }
    }
    return Line(
      label: question.contact.map { "\(journey.wording.title($0)) : \(question.label)" } ?? question.label,
      hint: journey.wording.hint(question.field).map { MarkupParser.parse($0, as: .line).plainText },
      remarks: remarks,
      options: options(question)
    )
  }

  private func options(_ question: FormJourney.Question) -> [String] {
    guard question.kind == .scopes else {
      return question.options.map { $0.label + (question.excludesOthers($0) ? " (exclut les autres réponses)" : "") }
    }
    return ScopeOffer(journey).groups.flatMap { group in
      group.scopes.map { scope in
        (group.name.map { "\($0) : " } ?? "") + scope.declaration.name.value
      }
    }
  }

  private var terms: [Entry] {
    var lines = journey.boxes.map { box, when in
      var obligation = "Obligatoire"
      if case .open(let condition) = when { obligation += " si \(journey.words.text(condition))" }
      let remarks = ["Case à cocher", obligation]
      return Line(label: box.label, hint: nil, remarks: remarks, options: [])
    }
    if let link = journey.definition.declaration.cguLink?.value {
      lines.insert(Line(label: "Texte des conditions : \(link)", hint: nil, remarks: [], options: []), at: 0)
    }
    return lines.isEmpty ? [] : [Entry(title: "À accepter avant d’envoyer", note: nil, lines: lines)]
  }
}

/// What an answer is to be.
enum AnswerKindWords {
  static func text(_ field: FieldSchema) -> String {
    switch field.kind {
    case .text: "Texte court"
    case .longText: "Texte"
    case .integer: "Nombre entier"
    case .date: "Date"
    case .email: "Adresse e-mail"
    case .phone: "Numéro de téléphone"
    case .url: "Adresse web"
    case .siret: "SIRET"
    case .boolean: "Case à cocher"
    case .choice: "Un choix"
    case .choices: "Un ou plusieurs choix"
    case .document: FileWords.text(field.limits).map { "Fichier. \($0.dropLast())" } ?? "Fichier"
    case .scopes: "Données à cocher"
    case .list: "Une ou plusieurs réponses"
    }
  }
}
