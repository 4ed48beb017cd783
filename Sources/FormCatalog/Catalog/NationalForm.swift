import FormSubmission

/// The national form by which families give their quotient familial: the one service that has a page for each client
/// authority. All that is peculiar to it is asked here.
extension Form {
  /// The definition of the service, and the answer to the question about ways of access that chooses it.
  private static let nationalForm = (definition: "formulaire_qf", field: "modalities", option: "formulaire_qf")

  /// Whether its client authorities get a page of the national form.
  package var servesNationalForm: Bool {
    if definition == Self.nationalForm.definition { return true }
    guard case .list(let chosen)? = startingAnswers[Self.nationalForm.field] else { return false }
    return chosen.contains(Self.nationalForm.option)
  }
}
