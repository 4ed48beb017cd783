/// Why something is not done with a request; the raw value is the name in files of scenarios, and never changes.
package enum RefusalCode: String, CaseIterable, Sendable {
  // Who asks for it.
  case notApplicant = "not_applicant"
  case otherOrganisation = "other_organisation"
  case noOrganisation = "no_organisation"
  case stranger
  case noRole = "no_role"

  // What the request or its definition is like.
  case state
  case featureOff = "feature_off"
  case noNextStage = "no_next_stage"
  case noPreviousStage = "no_previous_stage"
  case nothingAtPreviousStage = "nothing_at_previous_stage"
  case nothingChanged = "nothing_changed"
  case notReopened = "not_reopened"
  case reopened
  case activeHabilitation = "active_habilitation"
  case noActiveHabilitation = "no_active_habilitation"
  case notReopenable = "not_reopenable"
  case begun
  case notStartable = "not_startable"
  case unique
  case alreadyClaimed = "already_claimed"
  case noRenewal = "no_renewal"
  case reserved

  // What is given with it.
  case stale
  case invalid
  case missingWords = "missing_words"
  case unknownApplicant = "unknown_applicant"
  case sameApplicant = "same_applicant"
  case applicantOfOtherOrganisation = "applicant_of_other_organisation"
  case unknownForm = "unknown_form"
  case unknownDefinition = "unknown_definition"
  case unknownHabilitation = "unknown_habilitation"
  case invalidAddress = "invalid_address"
  case opinionGiven = "opinion_given"
  case opinionExpired = "opinion_expired"
}
