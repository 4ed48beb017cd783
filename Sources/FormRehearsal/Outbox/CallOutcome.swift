package import FormSource

/// What came of sending a call once.
package enum CallOutcome: Hashable, Sendable {
  /// The code of the answer and its body; `isCut` where it went on beyond what is read.
  case answered(status: Int, body: [UInt8], isCut: Bool)
  case unanswered(CallProblem)
}

/// Why there is no answer; the raw value is how it is kept.
package enum CallProblem: String, Codable, CaseIterable, Sendable {
  /// Nothing listens at the address.
  case refused
  /// The answer was not there, whole, in time.
  case late
  /// The connection ended before the answer did.
  case broken
  /// What came is no HTTP.
  case unreadable
  /// The system did not let it be sent.
  case failed

  /// A sentence, without a full stop.
  package var words: Words {
    switch self {
    case .refused:
      Words(fr: "Aucun programme n’écoute à cette adresse", en: "No program listens at this address")
    case .late: Words(fr: "La réponse n’est pas venue à temps", en: "The answer did not come in time")
    case .broken:
      Words(
        fr: "La connexion a été fermée avant la fin de la réponse",
        en: "The connection was closed before the end of the answer"
      )
    case .unreadable: Words(fr: "La réponse n’est pas du HTTP", en: "The answer is not HTTP")
    case .failed: Words(fr: "L’appel n’a pas pu partir", en: "The call could not be sent")
    }
  }
}
