import ArgumentParser
import FormCatalog
import FormTemplates

/// What the form’s address contains.
struct AddressOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Une réponse que l’adresse donne au formulaire\u{A0}; peut être répété. (An answer that the address gives to the "
        + "form; may be repeated.)",
      valueName: "question=réponse"
    )
  )
  var prefill: [String] = []

  @Option(
    help: """
      Le SIRET d’une collectivité, pour sa page du formulaire QF. (An authority’s SIRET, for its page of the QF form.)
      """
  )
  var siret: String?

  @Option(
    name: .customLong("external-id"),
    help: "L’identifiant de la famille dans le logiciel. (The family’s identifier in the software.)"
  )
  var externalID: String?

  @Option(
    name: .customLong("redirect-uri"),
    help: "Où la famille revient à la fin. (Where the family returns at the end.)"
  )
  var returnAddress: String?

  /// - Throws: `AddressProblem` if the options do not fit this form.
  func answers(_ form: Form, _ definition: Definition) throws(AddressProblem) -> AddressAnswers {
    try AddressAnswers(prefill, of: form, definition)
  }

  /// Nil if none is asked for.
  /// - Throws: `AddressProblem` if the options do not fit this form.
  func authorityPage(_ form: Form, _ addresses: PublicAddresses) throws(AddressProblem) -> AuthorityPage? {
    guard let siret else {
      guard externalID == nil, returnAddress == nil else {
        guard form.servesNationalForm else { throw .noNationalForm(form.uid) }
        throw .noSIRET(option: externalID == nil ? "--redirect-uri" : "--external-id")
      }
      return nil
    }
    return try AuthorityPage(
      of: form,
      addresses,
      siret: siret,
      externalID: externalID,
      returnAddress: returnAddress
    )
  }
}
