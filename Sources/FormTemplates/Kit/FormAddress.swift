package import FormCatalog

/// The address where a client authority starts its request.
package struct FormAddress: Sendable {
  /// `<forms>/<uid>/demande/nouveau`, with the answers that the request starts with. ASCII only.
  package let text: String

  /// - Parameters:
  ///   - form: the form.
  ///   - addresses: where the forms are.
  ///   - answers: those that the address gives, already checked.
  package init(of form: Form, _ addresses: PublicAddresses, answers: AddressAnswers = AddressAnswers()) {
    text = "\(addresses.forms)/\(QueryText.encoded(form.uid))/demande/nouveau\(QueryText.text(answers.pairs))"
  }
}
