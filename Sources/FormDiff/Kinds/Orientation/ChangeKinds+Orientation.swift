extension ChangeKinds {
  /// Who may ask for the data, and how applicants are led to a form.
  static let orientationKinds = [
    EligibilityAdded.kind, EligibilityRemoved.kind, EligibleKindAdded.kind, EligibleKindRemoved.kind,
    EligibilityChanged.kind, EligibilityReworded.kind, EligibilityOrder.kind, OrientationAdded.kind,
    OrientationRemoved.kind, OrientationQuestionAdded.kind, OrientationQuestionRemoved.kind,
    OrientationAnswerAdded.kind, OrientationAnswerRemoved.kind, OrientationPathChanged.kind,
    OrientationOutcomeChanged.kind, OrientationReworded.kind, OrientationOrder.kind,
  ]
}
