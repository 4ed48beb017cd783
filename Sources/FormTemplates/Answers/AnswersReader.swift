package import FormCatalog
package import FormSource
import FormSyntax

/// Reads a vendor’s answers, and checks their shape and each answer by itself.
package struct AnswersReader {
  private var checker: ShapeChecker

  /// - Parameter cursor: all of one vendor’s answers.
  /// - Returns: the answers, unless something required is missing; and the findings.
  package static func read(_ cursor: Cursor) -> (VendorAnswers?, [Finding]) {
    var reader = AnswersReader(checker: ShapeChecker(collector: FindingCollector(), subject: nil))
    reader.checker.check(cursor, against: .record(AnswersShape.record))
    let answers = reader.answers(cursor)
    // A mapping may give what stands in it, rather than in the row.
    let details = (cursor["contacts"]?.fields ?? []).flatMap(\.cursor.fields).map(\.cursor.span)
    let secret = [cursor["contacts"]?.span, cursor["service_provider"]?["siret"]?.span].compactMap { $0 } + details
    let code = EmbeddedCodeCheck.findings(in: cursor.value)
    let others = reader.checker.collector.findings.filter { finding in !code.contains { $0.span == finding.span } }
    return (answers, code + others.map { strict(masked($0, within: secret)) })
  }

  /// Makes warnings errors: an answer under an unknown key would be lost.
  private static func strict(_ finding: Finding) -> Finding {
    var finding = finding
    if finding.severity == .warning { finding.severity = .error }
    return finding
  }

  /// A finding about a contact or a SIRET, without the text that was found there.
  private static func masked(_ finding: Finding, within places: [ByteSpan]) -> Finding {
    guard finding.rule != RefusedAnswer.rule, finding.rule != MissingKey.rule,
      places.contains(where: { $0.contains(finding.span) })
    else { return finding }
    return AnswerProblem(
      fr: "cette réponse n’a pas la forme attendue",
      en: "this answer does not have the expected form",
      advice: Words(
        fr: "les clés et leurs valeurs sont dans datapass schema answers\u{A0}; un numéro s’écrit entre guillemets",
        en: "keys and values are in datapass schema answers; write numbers between quotes"
      )
    ).finding(at: finding.span, finding.severity)
  }

  private mutating func answers(_ cursor: Cursor) -> VendorAnswers? {
    guard let provider = cursor["service_provider"], let forms = cursor["forms"] else { return nil }
    let serviceProvider = self.serviceProvider(provider)
    let contacts = (cursor["contacts"]?.fields ?? []).compactMap { contact($0.key, $0.cursor) }
    let wanted = forms.items.compactMap { form($0) }
    if forms.value.array != nil, forms.items.isEmpty {
      report(AnswerProblem(fr: "aucun formulaire n’est demandé", en: "no form is requested"), forms.span)
    }
    guard let serviceProvider else { return nil }
    return VendorAnswers(serviceProvider: serviceProvider, contacts: contacts, forms: wanted)
  }

  private mutating func serviceProvider(_ cursor: Cursor) -> ServiceProviderAnswer? {
    guard let name = filled(cursor["name"], "name") else { return nil }
    let siret = present(cursor["siret"])
    if let siret { report(AnswerCheck.siret(siret.value), siret.span) }
    let id = present(cursor["id"])
    return ServiceProviderAnswer(
      name: name,
      siret: siret.map { $0.map(AnswerCheck.compact) },
      id: id,
      isFranceConnectCertified: cursor["fc_certified"]?.flag,
      isFranceConnectEnabled: cursor["apipfc_enabled"]?.flag,
      span: cursor.span
    )
  }

  private mutating func contact(_ name: Located<String>, _ cursor: Cursor) -> ContactAnswer? {
    guard let email = filled(cursor["email"], "email") else { return nil }
    report(AnswerCheck.email(email.value), email.span)
    let givenName = present(cursor["given_name"])
    let familyName = present(cursor["family_name"])
    let phone = present(cursor["phone_number"])
    if let phone { report(AnswerCheck.phone(phone.value, mobile: false), phone.span) }
    let isPerson = givenName != nil || familyName != nil
    return ContactAnswer(
      name: name,
      kind: cursor["type"]?.text.flatMap { ContactAnswer.Kind(rawValue: $0.value) }
        ?? (isPerson ? .person : .organization),
      mayBeNamedAlready: !isPerson && cursor["type"]?.text?.value != ContactAnswer.Kind.organization.rawValue,
      email: email,
      givenName: givenName,
      familyName: familyName,
      phoneNumber: phone,
      jobTitle: present(cursor["job_title"])
    )
  }

  private mutating func form(_ cursor: Cursor) -> FormAnswer? {
    guard let definition = filled(cursor["definition"], "definition"), let name = filled(cursor["name"], "name") else {
      return nil
    }
    return FormAnswer(
      id: present(cursor["id"]),
      definition: definition,
      name: name,
      description: present(cursor["description"]),
      introduction: present(cursor["introduction"]),
      useCase: present(cursor["use_case"]),
      uid: present(cursor["uid"]),
      base: present(cursor["base"]),
      answers: projectAnswers(cursor),
      scopes: texts(cursor["scopes"]) ?? [],
      displayed: texts(cursor["displayed"]),
      disabled: texts(cursor["disabled"]),
      modalities: texts(cursor["modalities"]),
      editable: EditableBlock.allCases.reduce(into: [:]) { $0[$1] = cursor[$1.key]?.flag?.value },
      isSinglePage: cursor["single_page"]?.flag?.value,
      areContactsFilled: cursor["contact_filled"]?.flag?.value ?? true,
      isPublic: cursor["public"]?.flag?.value,
      span: cursor.span
    )
  }

  /// The DataPass fields that have a question of their own.
  static let namedFields: [(question: String, field: String)] = [
    ("intitule", "intitule"), ("projet", "description"), ("cadre_juridique", "cadre_juridique_nature"),
  ]

  private mutating func projectAnswers(_ cursor: Cursor) -> [GivenAnswer] {
    var result: [GivenAnswer] = []
    for (question, field) in Self.namedFields {
      guard let text = present(cursor[question]) else { continue }
      let named = text.map { _ in field }
      result.append(GivenAnswer(field: named, question: question, value: .text(text.value), span: text.span))
    }
    var answered = Set(result.map(\.field.value))
    for field in cursor["answers"]?.fields ?? [] {
      if !answered.insert(field.key.value).inserted {
        let name = Quoted(field.key.value)
        report(
          AnswerProblem(
            fr: "il y a deux réponses à \(name.french)",
            en: "there are two answers to \(name.english)",
            advice: Words(fr: "gardez l’une des deux", en: "keep only one of the two")
          ),
          field.key.span
        )
      } else {
        let value = PlainValue(field.cursor.value)
        result.append(
          GivenAnswer(field: field.key, question: field.key.value, value: value, span: field.cursor.span)
        )
      }
    }
    return result
  }

  // MARK: Values

  private mutating func report(_ problem: AnswerProblem?, _ span: ByteSpan) {
    if let problem { checker.collector.add(problem.finding(at: span)) }
  }

  /// A text that is not blank.
  private func present(_ cursor: Cursor?) -> Located<String>? {
    // Values that are not texts are already reported.
    guard let text = cursor?.text, !text.isMistyped,
      text.value.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else {
      return nil
    }
    return text
  }

  /// The same for a required answer: a blank one is reported; a missing one already was.
  private mutating func filled(_ cursor: Cursor?, _ key: String) -> Located<String>? {
    guard let cursor else { return nil }
    if let text = present(cursor) { return text }
    if cursor.value.string != nil {
      let name = Quoted(key)
      report(
        AnswerProblem(
          fr: "\(name.french) est vide\u{A0}: il faut une réponse",
          en: "\(name.english) is empty: an answer is required"
        ),
        cursor.span
      )
    }
    return nil
  }

  private func texts(_ cursor: Cursor?) -> [Located<String>]? {
    guard let cursor, cursor.value.array != nil else { return nil }
    return cursor.items.compactMap(\.text)
  }
}
