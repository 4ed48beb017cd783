package import FormCatalog

extension Refusal {
  /// As scenarios name it.
  package var code: RefusalCode {
    switch self {
    case .notAllowed(let denial): denial.code
    case .stale: .stale
    case .invalid: .invalid
    case .missingWords: .missingWords
    case .unknownApplicant: .unknownApplicant
    case .sameApplicant: .sameApplicant
    case .applicantOfOtherOrganisation: .applicantOfOtherOrganisation
    case .unknownForm: .unknownForm
    case .unknownDefinition: .unknownDefinition
    case .unknownHabilitation: .unknownHabilitation
    case .invalidAddress: .invalidAddress
    case .blankQuestion, .blankOpinion: .missingWords
    case .opinionGiven: .opinionGiven
    case .opinionExpired: .opinionExpired
    }
  }
}

extension Denial {
  package var code: RefusalCode {
    switch self {
    case .state: .state
    case .notApplicant: .notApplicant
    case .otherOrganisation: .otherOrganisation
    case .noOrganisation: .noOrganisation
    case .stranger: .stranger
    case .noRole: .noRole
    case .featureOff: .featureOff
    case .noNextStage: .noNextStage
    case .noPreviousStage: .noPreviousStage
    case .nothingAtPreviousStage: .nothingAtPreviousStage
    case .nothingChanged: .nothingChanged
    case .notReopened: .notReopened
    case .reopened: .reopened
    case .activeHabilitation: .activeHabilitation
    case .noActiveHabilitation: .noActiveHabilitation
    case .notReopenable: .notReopenable
    case .begun: .begun
    case .notStartable: .notStartable
    case .unique: .unique
    case .alreadyClaimed: .alreadyClaimed
    case .noRenewal: .noRenewal
    case .reserved: .reserved
    }
  }
}
