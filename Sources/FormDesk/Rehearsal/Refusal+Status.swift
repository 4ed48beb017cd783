#if Desk
import FormRehearsal
import HTTPTypes

extension Refusal {
  /// With which answer a page says it.
  var status: HTTPResponse.Status {
    switch self {
    case .notAllowed: .forbidden
    case .stale, .opinionGiven: .conflict
    case .opinionExpired: .gone
    case .invalid, .missingWords, .unknownApplicant, .sameApplicant, .applicantOfOtherOrganisation, .invalidAddress,
      .blankQuestion, .blankOpinion:
      .unprocessableContent
    case .unknownForm, .unknownDefinition, .unknownHabilitation: .notFound
    }
  }
}
#endif
