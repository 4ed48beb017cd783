package import FormSource

/// Those whom a change may touch; reports use the raw value.
package enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Applicants with a request that is not sent yet.
  case drafts
  /// Instructors, and applicants whose request they examine.
  case instruction
  /// Holders of an authorisation (« habilitation »).
  case holders
  /// Programs that call DataPass’s API, or the API that an authorisation gives access to.
  case consumers
  /// Links and QR codes that vendors have printed or put on their pages.
  case links
  /// Programs that use the generated Swift or JSON Schemas.
  case code

  /// How reports name it.
  package var words: Words {
    switch self {
    case .drafts: Words(fr: "brouillons", en: "drafts")
    case .instruction: Words(fr: "demandes en instruction", en: "requests under review")
    case .holders: Words(fr: "habilitations en vigueur", en: "authorisations in force")
    case .consumers: Words(fr: "consommateurs d’API", en: "API consumers")
    case .links: Words(fr: "liens et QR codes imprimés", en: "printed links and QR codes")
    case .code: Words(fr: "code généré", en: "generated code")
    }
  }
}

/// What a change does to an audience; reports use the raw value.
package enum Impact: String, CaseIterable, Hashable, Sendable {
  /// They see or receive something else, and lose nothing.
  case notice
  /// It could not be proved whether it breaks anything for them.
  case undecided
  /// What they have no longer works: a draft cannot be completed, a value is refused, an address is gone.
  case breaking

  package var words: Words {
    switch self {
    case .notice: Words(fr: "à savoir", en: "good to know")
    case .undecided: Words(fr: "à vérifier", en: "to be checked")
    case .breaking: Words(fr: "rupture", en: "breaking")
    }
  }
}

extension Impact: Comparable {
  private var weight: Int {
    switch self {
    case .notice: 0
    case .undecided: 1
    case .breaking: 2
    }
  }

  package static func < (left: Impact, right: Impact) -> Bool { left.weight < right.weight }
}
