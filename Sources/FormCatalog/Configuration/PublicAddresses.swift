/// `addresses` of `datapass.yml`: where to find what is outside the project.
package struct PublicAddresses: Sendable {
  /// The forms, without a trailing slash: a form is at `<forms>/<uid>`.
  package var forms = "https://datapass.api.gouv.fr/formulaires"
  /// The pages by SIRET of the national form for the quotient familial, without a trailing slash.
  package var collectivities = "https://quotient-familial.numerique.gouv.fr/collectivites"
  /// Where pages send a request; nil for pages that are only for viewing.
  package var submission: String?
  /// Where the design system of the State is.
  package var assets: String?

  package init() {}

  /// The configured addresses; the standard ones where the configuration has none that can be used.
  init(_ cursor: Cursor?) {
    func text(_ key: String) -> String? { cursor?[key]?.text?.value }
    func folder(_ key: String) -> String? {
      guard var address = text(key), WebAddress.isFolder(address) else { return nil }
      while address.utf8.last == UInt8(ascii: "/") { address.removeLast() }
      return address
    }
    forms = folder("forms") ?? forms
    collectivities = folder("collectivites") ?? collectivities
    submission = text("submission")
    assets = text("assets")
  }
}
