import FormCatalog
import FormSource

/// Who may ask: a tree of one question in our own layout, one of DataPass’s rules in a checkout.
struct EligibilityScaffold: ScaffoldPlan {
  func questions(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    let definition = context.definitionQuestion(
      fr: "Pour quelle définition\u{A0}?",
      en: "For which definition?",
      none: Words(
        fr: "chaque définition dit déjà qui peut demander\u{A0}; changez-le dans son fichier",
        en: "each definition already says who may ask; change it in its file"
      )
    ) { definition in
      definition.eligibility == nil && context.catalog.orientation(of: definition) == nil
        || definition.id == answers["definition"]
    }
    return [definition] + (context.isCheckout ? kinds() : tree(answers))
  }

  private static let limit = 20

  private func tree(_ answers: ScaffoldAnswers) -> [ScaffoldQuestion] {
    var questions = [
      ScaffoldQuestion(
        "label",
        fr: "La question posée au demandeur",
        en: "The question that applicants are asked",
        standard: "Qui êtes-vous\u{A0}?"
      )
    ]
    for number in 1...Self.limit {
      questions.append(
        ScaffoldQuestion(
          "answer-\(number)",
          fr: number == 1 ? "Une réponse possible (Une commune)" : "Une autre réponse",
          en: number == 1 ? "A possible answer (A town)" : "Another answer",
          .title,
          isRequired: number == 1
        )
      )
      guard answers["answer-\(number)"] != nil else { break }
      questions += verdict("answer-\(number)", fr: "Peut-il demander\u{A0}?", en: "May they ask?")
    }
    return questions
  }

  /// The three kinds of applicants that DataPass tells apart.
  private static let applicants = [
    ("particulier", "Un particulier peut-il demander\u{A0}?", "May a private person ask?"),
    (
      "collectivite_ou_administration", "Une collectivité ou une administration peut-elle demander\u{A0}?",
      "May a local authority or an administration ask?"
    ),
    (
      "entreprise_ou_association", "Une entreprise ou une association peut-elle demander\u{A0}?",
      "May a company or an association ask?"
    ),
  ]

  private func kinds() -> [ScaffoldQuestion] {
    Self.applicants.flatMap { kind, french, english in verdict(kind, fr: french, en: english) }
  }

  private func verdict(_ name: String, fr french: String, en english: String) -> [ScaffoldQuestion] {
    let verdicts: [ScaffoldQuestion.Choice] = [.init("yes", "Oui"), .init("no", "Non"), .init("maybe", "Peut-être")]
    return [
      ScaffoldQuestion(
        "\(name)-eligible",
        fr: french,
        en: english,
        .choice(verdicts),
        isRequired: true
      ),
      ScaffoldQuestion(
        "\(name)-text",
        fr: "Ce qu’on lui en dit",
        en: "What they are told",
        isRequired: true
      ),
    ]
  }

  // MARK: What is written

  func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText] {
    guard let definition = answers["definition"] else { return [] }
    let path = context.path(.eligibility, named: definition)
    let text = context.isCheckout ? rule(answers, definition, in: context) : tree(answers, definition)
    return [ScaffoldText(role: .eligibility, path: path, text: text, isItem: context.isCheckout)]
  }

  private func tree(_ answers: ScaffoldAnswers, _ definition: String) -> String {
    let given = (1...Self.limit).filter { answers["answer-\($0)-text"] != nil }
    guard !given.isEmpty else { return "" }
    var lines = ScaffoldLines()
    lines.add("\(definition):")
    lines.add("  questions:")
    lines.add("    profil:")
    lines.add("      label:", answers["label"])
    lines.add("      answers:")
    for number in given {
      let label = answers["answer-\(number)"] ?? ""
      lines.add("        \(ScaffoldLines.name(ofTitle: label)):")
      lines.add("          label:", label)
      lines.add("          outcome: \(ScaffoldLines.name(ofTitle: label))")
    }
    lines.add("  outcomes:")
    for number in given {
      lines.add("    \(ScaffoldLines.name(ofTitle: answers["answer-\(number)"] ?? "")):")
      lines.add("      eligible: \(answers["answer-\(number)-eligible"] ?? "no")")
      lines.add("      text:", answers["answer-\(number)-text"])
    }
    return lines.text
  }

  private func rule(_ answers: ScaffoldAnswers, _ definition: String, in context: ScaffoldContext) -> String {
    let given = Self.applicants.map(\.0).filter { answers["\($0)-text"] != nil }
    guard !given.isEmpty else { return "" }
    var lines = ScaffoldLines()
    lines.add("- id: \(context.catalog.eligibility.count + 1)")
    lines.add("  definition_id: \(definition)")
    lines.add("  options:")
    for kind in given {
      lines.add("    - type: \(kind)")
      lines.add("      eligible: \"\(answers["\(kind)-eligible"] ?? "no")\"")
      lines.add("      body:", answers["\(kind)-text"])
    }
    return lines.text
  }

  func advice(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [Words] {
    [
      Words(
        fr:
          "les demandeurs liront cela avant de choisir un formulaire\u{A0}: datapass show \(answers["definition"] ?? "")",
        en: "applicants will read this before they choose a form: datapass show \(answers["definition"] ?? "")"
      )
    ]
  }
}
