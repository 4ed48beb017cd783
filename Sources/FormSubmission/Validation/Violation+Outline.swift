/// What is told of the parts of a canonical submission, whatever the answers are.
extension Violation {
  package static let noSubmission = outline("", "une demande est un objet JSON", "a submission is a JSON object")

  package static let missingData = outline(
    "/data",
    "il manque « data », les réponses de la demande",
    "“data”, the answers of the submission, is missing",
    .required
  )

  package static let mistypedData = outline(
    "/data",
    "« data » est un objet\u{A0}: une réponse par question",
    "“data” is an object: one answer a question"
  )

  package static let mistypedDocuments = outline(
    "/documents",
    "« documents » est un objet\u{A0}: une liste de fichiers par question",
    "“documents” is an object: a list of files a question"
  )

  /// One of ``Submission/parties``.
  package static func mistypedParty(_ name: String) -> Violation {
    outline("/\(name)", "« \(name) » est un objet", "“\(name)” is an object")
  }

  /// One of ``CheckboxSchema/common`` that is neither ticked nor left.
  package static func mistypedBox(_ name: String) -> Violation {
    outline("/\(name)", "un oui ou un non est attendu", "a yes or a no is expected")
  }

  /// What no question and no part of a submission is called.
  package static func unknown(at path: String, _ name: String) -> Violation {
    outline(
      path,
      "le formulaire ne pose aucune question « \(name) »",
      "the form asks no question “\(name)”",
      .unknownField
    )
  }

  private static func outline(_ path: String, _ french: String, _ english: String, _ code: Code = .type) -> Violation {
    Violation(path: path, code: code, french: french, english: english)
  }
}
