package import FormCatalog

/// The address at which a client authority begins its request.
package struct FormAddress: Sendable {
  /// `<forms>/<uid>/demande/nouveau`, with the answers that the request is to begin with. ASCII alone.
  package let text: String

  /// - Parameters:
  ///   - form: the form.
  ///   - addresses: where forms are.
  ///   - answers: what the address gives, checked already.
  package init(of form: Form, _ addresses: PublicAddresses, answers: AddressAnswers = AddressAnswers()) {
    text = "\(addresses.forms)/\(QueryText.encoded(form.uid))/demande/nouveau\(QueryText.text(answers.pairs))"
  }
}
