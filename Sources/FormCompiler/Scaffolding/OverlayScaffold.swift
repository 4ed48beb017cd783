import FormCatalog
import FormSource

/// What a definition asks beyond its own file, laid over it: in a checkout, what DataPass keeps in Ruby.
struct OverlayScaffold: ScaffoldPlan {
  func questions(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    var questions = [
      context.definitionQuestion(fr: "Par-dessus quelle définition\u{A0}?", en: "Over which definition?")
    ]
    if context.layout.places[.overlay] == nil {
      questions.append(
        ScaffoldQuestion(
          "folder",
          fr: "Dans quel dossier ranger les calques\u{A0}?",
          en: "Which folder keeps the overlays?",
          .identifier("_"),
          standard: "calque"
        )
      )
    }
    guard let definition = answers["definition"].flatMap({ context.catalog.definitions[$0] }) else { return questions }
    if definition.declaration.blockNames.contains("contacts") {
      questions.append(
        ScaffoldQuestion(
          "contacts",
          fr: "Qui faut-il nommer\u{A0}?",
          en: "Who must be named?",
          .choices(ContactChoices.all)
        )
      )
    }
    if definition.declaration.blockNames.contains("basic_infos") { questions += ExtraQuestions.questions(answers) }
    questions.append(
      ScaffoldQuestion(
        "checkbox",
        fr: "Que faut-il cocher avant d’envoyer\u{A0}? Une phrase",
        en: "What must be ticked before sending? A sentence",
        .title
      )
    )
    return questions
  }

  func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText] {
    guard let definition = answers["definition"] else { return [] }
    let contacts = answers.list("contacts")
    let asksMore = !ExtraQuestions.isEmpty(answers)
    guard !contacts.isEmpty || asksMore || answers["checkbox"] != nil else { return [] }
    var lines = ScaffoldLines()
    lines.add("\(definition):")
    if asksMore || !contacts.isEmpty { lines.add("  blocks:") }
    if asksMore {
      lines.add("    - name: basic_infos")
      ExtraQuestions.add(answers, indent: 6, &lines)
    }
    if !contacts.isEmpty {
      lines.add("    - name: contacts")
      lines.add("      contacts: [\(contacts.joined(separator: ", "))]")
    }
    if let label = answers["checkbox"] {
      lines.add("  checkboxes:")
      lines.add("    \(ScaffoldLines.name(ofTitle: label)):")
      lines.add("      label:", label)
    }
    guard let folder = answers["folder"] else {
      return [ScaffoldText(role: .overlay, path: context.path(.overlay, named: definition), text: lines.text)]
    }
    return [
      ScaffoldText(role: .overlay, path: "\(folder)/\(definition).yml", text: lines.text),
      ScaffoldText(role: .configuration, path: ProjectLayout.configurationFile, text: "overlay: \(folder)\n"),
    ]
  }

  func advice(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [Words] {
    let id = answers["definition"] ?? ""
    return [
      Words(fr: "voyez ce qui est demandé\u{A0}: datapass show \(id)", en: "see what is asked: datapass show \(id)")
    ]
  }
}
