package import FormCatalog
import FormSubmission

/// The page of a client authority on the national form for the quotient familial: where its families go.
package struct AuthorityPage: Sendable {
  /// `<collectivites>/<SIRET>`, with what leads the family back to the vendor’s software. ASCII alone.
  package let text: String
  /// `<collectivites>/<SIRET>`: what may be published, for it names no family.
  package let publicText: String

  /// - Parameters:
  ///   - form: a form that serves the national form.
  ///   - addresses: where the pages are.
  ///   - siret: of the authority; spaces between its digits do not count.
  ///   - externalID: by which the vendor knows the family, if it is to be told.
  ///   - returnAddress: where the family goes at the end: absolute, http or https.
  /// - Throws: why there is no such address.
  package init(
    of form: Form,
    _ addresses: PublicAddresses,
    siret: String,
    externalID: String? = nil,
    returnAddress: String? = nil
  ) throws(AddressProblem) {
    guard form.servesNationalForm else { throw .noNationalForm(form.uid) }
    let digits = siret.filter { !$0.isWhitespace }
    guard SIRET.isValid(digits) else { throw .wrongSIRET(siret) }
    var pairs: [(name: String, value: String)] = []
    if let externalID {
      let isLine = externalID.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      guard isLine, !BlankText.isBlank(externalID) else { throw .noExternalID }
      pairs.append(("external_id", externalID))
    }
    if let returnAddress {
      guard WebAddress.isAbsolute(returnAddress) else { throw .unsafeReturn(returnAddress) }
      pairs.append(("redirect_uri", returnAddress))
    }
    publicText = "\(addresses.collectivities)/\(digits)"
    text = publicText + QueryText.text(pairs)
  }
}
