import FormLint
package import FormSource

/// The first version of a definition or a form, to be completed by hand.
package enum Scaffold {
  /// A question whose answer goes into the first version.
  package struct Question: Sendable {
    package let name: String
    package let words: Words
    package let isRequired: Bool
    /// Returns what is wrong with an answer; nil if it is valid.
    package let problem: @Sendable (String) -> Words?
  }

  package enum Subject: String, CaseIterable, Sendable {
    case definition
    case form
  }

  package static func questions(for subject: Subject) -> [Question] {
    switch subject {
    case .definition:
      [
        identifier("id", "Identifiant (api_exemple)", "Identifier (api_example)", separator: "_"),
        text("name", "Nom de l’API ou du service", "Name of the API or service", isRequired: true),
        text("description", "Une phrase de présentation", "A sentence to introduce it"),
        text("provider", "Identifiant du fournisseur de données", "Data provider’s identifier"),
        text("support-email", "Adresse du support", "Support address"),
        text("cgu-link", "Adresse des conditions générales", "Address of the terms of use"),
      ]
    case .form:
      [
        identifier("id", "Identifiant (api-exemple-cas)", "Identifier (api-example-case)", separator: "-"),
        identifier("definition", "Identifiant de la définition", "Definition’s identifier", separator: "_"),
        text("name", "Nom du cas d’usage ou du logiciel", "Name of the use case or software", isRequired: true),
        text("description", "Une phrase pour la carte du formulaire", "A sentence for the form’s card"),
        text("use-case", "Cas d’usage (marches_publics)", "Use case (marches_publics)"),
      ]
    }
  }

  private static func text(_ name: String, _ french: String, _ english: String, isRequired: Bool = false) -> Question {
    Question(name: name, words: Words(fr: french, en: english), isRequired: isRequired) { _ in nil }
  }

  private static func identifier(
    _ name: String,
    _ french: String,
    _ english: String,
    separator: Character
  ) -> Question {
    Question(name: name, words: Words(fr: french, en: english), isRequired: true) {
      identifierProblem($0, separator: separator)
    }
  }

  private static func identifierProblem(_ text: String, separator: Character) -> Words? {
    let isRight = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == separator }
    if isRight { return nil }
    return Words(
      fr: "n’utilisez que des minuscules sans accents, des chiffres et «\u{A0}\(separator)\u{A0}»",
      en: "use only lower-case letters without accents, digits and “\(separator)”"
    )
  }

  /// The text of a first version; keys without an answer are commented out.
  package static func yaml(_ subject: Subject, _ answers: [String: String]) -> String {
    switch subject {
    case .definition: definition(answers)
    case .form: form(answers)
    }
  }

  private static func definition(_ answers: [String: String]) -> String {
    """
    \(answers["id"] ?? ""):
      name: \(quoted(answers["name"] ?? ""))
    \(line("description", answers["description"]))
    \(line("provider", answers["provider"]))
      kind: api
    \(line("support_email", answers["support-email"]))
    \(line("cgu_link", answers["cgu-link"]))
      public: true
      blocks:
        - name: basic_infos
        - name: legal
        - name: personal_data
        - name: scopes
        - name: contacts
          contacts: [contact_technique, responsable_traitement, delegue_protection_donnees]
      scopes:
        - name: \(quoted(ProvisionalScope.name))
          value: \(ProvisionalScope.value)
          group: "Données"

    """
  }

  private static func form(_ answers: [String: String]) -> String {
    """
    \(answers["id"] ?? ""):
      definition: \(answers["definition"] ?? "")
      name: \(quoted(answers["name"] ?? ""))
    \(line("description", answers["description"]))
    \(line("use_case", answers["use-case"]))
      steps:
        - name: basic_infos
        - name: legal
        - name: personal_data
        - name: scopes
        - name: contacts
      initialize_with:
        intitule: \(quoted(answers["name"] ?? ""))

    """
  }

  private static func line(_ key: String, _ value: String?) -> String {
    value.map { "  \(key): \(quoted($0))" } ?? "  # \(key):"
  }

  /// A text in double quotes, escaped (YAML 1.1, 5.7).
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    // Embedded code would be expanded before YAML is read.
    return result.replacing("<%", with: "<%%") + "\""
  }
}
