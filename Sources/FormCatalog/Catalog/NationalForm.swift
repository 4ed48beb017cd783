import FormSubmission

/// The national form by which families give their quotient familial: the one service that has a page for each client
/// authority. All that is peculiar to it is asked here.
package enum NationalForm {
  /// The definition of the service, and the answer to the question about ways of access that chooses it.
  private static let (definition, option) = ("formulaire_qf", "formulaire_qf")
  package static let field = "modalities"

  /// Whether a request of a definition with these ways of access is about it.
  package static func isServed(by definition: String?, _ modalities: [String]) -> Bool {
    definition == self.definition || modalities.contains(option)
  }
}

extension Form {
  /// Whether its client authorities get a page of the national form.
  package var servesNationalForm: Bool {
    if case .list(let chosen)? = startingAnswers[NationalForm.field] {
      NationalForm.isServed(by: definition, chosen)
    } else {
      NationalForm.isServed(by: definition, [])
    }
  }
}
