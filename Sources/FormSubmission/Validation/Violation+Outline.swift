/// Violations of the structure of a canonical submission, whatever its answers are.
extension Violation {
  package static let noSubmission = outline("", "une demande est un objet JSON", "a submission must be a JSON object")

  package static let missingData = outline(
    "/data",
    "il manque «\u{A0}data\u{A0}», les réponses de la demande",
    "“data”, which contains the answers of the submission, is missing",
    .required
  )

  package static let mistypedData = outline(
    "/data",
    "«\u{A0}data\u{A0}» est un objet\u{A0}: une réponse par question",
    "“data” must be an object, with one answer for each question"
  )

  package static let mistypedDocuments = outline(
    "/documents",
    "«\u{A0}documents\u{A0}» est un objet\u{A0}: une liste de fichiers par question",
    "“documents” must be an object, with a list of files for each question"
  )

  /// One of ``Submission/parties`` is not an object.
  package static func mistypedParty(_ name: String) -> Violation {
    outline("/\(name)", "«\u{A0}\(name)\u{A0}» est un objet", "“\(name)” must be an object")
  }

  /// A part, or an answer to a question that is not known, with the null character: no field checks it, and it is stored.
  package static func nul(at path: String, _ name: String) -> Violation {
    let name = name.shortened
    return outline(
      path,
      "«\u{A0}\(name)\u{A0}» contient un caractère nul (U+0000), qui ne s’enregistre pas\u{A0}: retirez-le",
      "“\(name)” contains a null character (U+0000), which cannot be stored: remove it",
      .nul
    )
  }

  /// The value of one of ``CheckboxSchema/common`` is neither a yes nor a no.
  package static func mistypedBox(_ name: String) -> Violation {
    outline("/\(name)", "un oui ou un non est attendu", "a yes or no is expected")
  }

  /// The name of a member that is neither a field nor a part of a submission.
  package static func unknown(at path: String, _ name: String) -> Violation {
    if CheckboxSchema.common.contains(name), path == "/data/\(name)" {
      return outline(
        path,
        "«\u{A0}\(name)\u{A0}» se met à côté de «\u{A0}data\u{A0}», pas dedans",
        "“\(name)” belongs beside “data”, not in it",
        .unknownField
      )
    }
    let name = name.shortened
    return outline(
      path,
      "le formulaire ne pose aucune question «\u{A0}\(name)\u{A0}»",
      "the form has no question “\(name)”",
      .unknownField
    )
  }

  /// An answer or a box of the form beside the part of the submission in which it belongs, `data` or `documents`.
  package static func misplaced(_ name: String, outOf part: String) -> Violation {
    outline(
      "/\(name.escapedForPointer)",
      "«\u{A0}\(name.shortened)\u{A0}» se met dans «\u{A0}\(part)\u{A0}», pas à côté",
      "“\(name.shortened)” belongs in “\(part)”, not beside it",
      .unknownField
    )
  }

  private static func outline(_ path: String, _ french: String, _ english: String, _ code: Code = .type) -> Violation {
    Violation(path: path, code: code, french: french, english: english)
  }
}
