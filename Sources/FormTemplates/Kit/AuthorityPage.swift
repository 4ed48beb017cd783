package import FormCatalog
import FormSubmission

/// A client authority’s page on the national form for the quotient familial, for its families.
package struct AuthorityPage: Sendable {
  /// `<collectivites>/<SIRET>`, with what leads the family back to the vendor’s software. ASCII only.
  package let text: String
  /// `<collectivites>/<SIRET>`, which may be published, since it identifies no family.
  package let publicText: String

  /// - Parameters:
  ///   - form: a form that serves the national form.
  ///   - addresses: where the pages are.
  ///   - siret: the authority’s; white space in it is ignored.
  ///   - externalID: the vendor’s identifier for the family, if it is to be passed on.
  ///   - returnAddress: where the family goes at the end; absolute, in http or https.
  /// - Throws: why there is no such page.
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

  /// The address of one family or one software, behind a warning that it is not for others; nil if the page’s address
  /// is the public one.
  package var internalNote: String? {
    guard text != publicText else { return nil }
    return """
      À NE PAS TRANSMETTRE AUX FAMILLES, ni imprimer, ni publier\u{A0}: cette adresse contient ce qui désigne une
      famille dans le logiciel, ou ramène à lui. Le logiciel l’ouvre pour une seule famille.
      Ce qui peut être montré à toutes est dans le dossier «\u{A0}familles\u{A0}».

      \(text)

      """
  }
}
