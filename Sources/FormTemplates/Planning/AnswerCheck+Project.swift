import FormCatalog
import FormSource
import FormSubmission

/// The checks of answers against the project.
extension AnswerCheck {
  static func useCase(_ text: String, in context: DefinitionContext) -> AnswerProblem? {
    if context.useCases.contains(text) { return nil }
    return context.unknown(text, ("un cas d’usage", "a use case"), among: context.useCases)
  }

  static func base(_ text: String, of uid: String, in context: DefinitionContext) -> AnswerProblem? {
    if text == uid {
      return AnswerProblem(fr: "un formulaire n’est pas sa propre base", en: "a form is not its own base")
    }
    if context.hasForm(text) { return nil }
    return context.unknown(text, ("un formulaire", "a form"), among: context.definition.forms)
  }

  static func scope(_ text: String, in context: DefinitionContext) -> AnswerProblem? {
    if context.scope(text) != nil { return nil }
    let called = context.scopes(called: text)
    if called.count > 1 {
      let values = called.joined(separator: ", ")
      return AnswerProblem(
        fr: "plusieurs données s’appellent \(Quoted(text).french)\u{A0}: \(values)",
        en: "several scopes are called \(Quoted(text).english): \(values)",
        advice: Words(fr: "donnez la valeur de celle qu’il faut", en: "give the value of the one that is meant")
      )
    }
    return context.unknown(text, ("une donnée", "a scope"), among: context.scopeNames)
  }

  static func modality(_ text: String, in context: DefinitionContext) -> AnswerProblem? {
    guard let modalities = context.modalities, !modalities.contains(text) else { return nil }
    return context.unknown(text, ("une modalité", "a modality"), among: modalities)
  }

  static func contact(_ name: String, in context: DefinitionContext) -> AnswerProblem? {
    if context.mayAsk(name) { return nil }
    guard identifier(name, separator: "_") == nil else {
      return AnswerProblem(
        fr: "ce n’est pas le nom d’un contact",
        en: "this is not the name of a contact",
        advice: Words(
          fr: "l’un de\u{A0}: \(context.contacts.joined(separator: ", "))",
          en: "one of: \(context.contacts.joined(separator: ", "))"
        )
      )
    }
    return .unknown(
      name,
      Words(
        fr: "un contact que demande \(Quoted(context.definition.id).french)",
        en: "a contact that \(Quoted(context.definition.id).english) asks for"
      ),
      among: context.contacts
    )
  }

  /// A field that a form may prefill, and that has no question of its own here.
  /// - Parameters:
  ///   - name: the field.
  ///   - question: what the answers call it.
  ///   - context: the definition.
  /// - Returns: the problem with it, if any.
  static func field(_ name: String, called question: String, in context: DefinitionContext) -> AnswerProblem? {
    guard let blocks = context.definition.blocks else { return nil }
    let isContact = blocks.field(name).map { blocks.block($0.schema.block)?.contact(of: $0) != nil } ?? false
    if isContact || name == "scopes" || name == "modalities" {
      let (contacts, answers) = (Quoted("contacts"), Quoted("answers"))
      return AnswerProblem(
        fr: "\(Quoted(question).french) n’est pas une réponse à donner dans \(answers.french)",
        en: "\(Quoted(question).english) is not an answer to be given in \(answers.english)",
        advice: isContact
          ? Words(fr: "écrivez-le dans \(contacts.french)", en: "write it in \(contacts.english)")
          : Words(fr: "écrivez-le à côté de \(answers.french)", en: "write it beside \(answers.english)")
      )
    }
    if blocks.isOpen { return nil }
    guard let field = blocks.field(name) else {
      return context.unknown(question, ("une question", "a question"), among: context.fieldNames)
    }
    guard field.schema.kind == .document else { return nil }
    return AnswerProblem(
      fr: "\(Quoted(question).french) est un document\u{A0}: un formulaire n’en donne pas d’avance",
      en: "\(Quoted(question).english) is a document: a form cannot give one in advance"
    )
  }

  /// A name on one line, without invisible characters that change what is read.
  static func name(_ text: String) -> AnswerProblem? {
    // A no-break space belongs to French names.
    let isHidden = text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: scalar.isInvisible && !scalar.isFalseSpace
      }
    }
    guard isHidden else { return nil }
    return AnswerProblem(
      fr: "un nom tient sur une ligne, sans caractères invisibles",
      en: "a name must be on one line, without invisible characters",
      advice: Words(fr: "retapez-le", en: "type it again")
    )
  }

  /// Contact details in a text that is written in clear.
  static func details(_ text: String, of contacts: [ContactAnswer]) -> AnswerProblem? {
    contacts.lazy.compactMap { details(text, email: $0.email.value, phone: $0.phoneNumber?.value) }.first
  }

  static func details(_ text: String, email: String, phone: String?) -> AnswerProblem? {
    let number = phone.map { String(digits($0).suffix(9)) } ?? ""
    guard asRead(text).occursExactly(asRead(email)) || number.count == 9 && digits(text).contains(number) else {
      return nil
    }
    return AnswerProblem(
      fr: "ce texte contient les coordonnées du contact, qui ne vont qu’au coffre",
      en: "this text contains the contact’s details, which must only go to the vault",
      advice: Words(fr: "retirez-les", en: "remove them")
    )
  }

  private static func digits(_ text: String) -> String {
    String(decoding: asRead(text).utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  /// A text as people read an address or a number in it: without spaces and what they cannot see, its fullwidth signs as
  /// those of ASCII, the sign of an address also where it is encoded.
  private static func asRead(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " && !scalar.isInvisible {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      result.append(narrow ?? scalar)
    }
    return String(result).lowercased().replacing("%40", with: "@").replacing("&#64;", with: "@")
  }

  /// A job title says what someone does, not how to reach them.
  static func jobTitle(_ text: String) -> AnswerProblem? {
    guard text.contains("@") || digits(text).count >= 9 else { return nil }
    return AnswerProblem(
      fr: "une fonction est écrite en clair\u{A0}: elle ne contient ni adresse ni numéro",
      en: "a job title is written in clear: it must not contain an address or a number",
      advice: Words(fr: "dites ce que fait cette personne", en: "say what this person does")
    )
  }
}
