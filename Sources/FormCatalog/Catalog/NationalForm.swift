import FormSubmission

/// The national form through which families share their quotient familial: the only service with a page for each client
/// authority. Everything specific to it is here.
package enum NationalForm {
  /// The definition of the service, and the way of access that chooses it.
  private static let definition = "formulaire_qf"
  package static let option = "formulaire_qf"
  package static let field = "modalities"
  /// Another way of access, open to the clients of certified vendors.
  package static let franceConnect = "france_connect"

  /// Whether a request for a definition with these ways of access concerns it.
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
