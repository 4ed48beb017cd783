/// What HTML calls the purpose of a question, so that a browser offers what it knows of its user (HTML Living Standard,
/// “Autofill”).
enum AutocompletePurpose {
  /// Whether a text is `on`, `off`, or a purpose that may have a section, an address’s kind and a contact’s kind before it
  /// (`section-b work email`), and `webauthn` after it. Case does not matter.
  static func isKnown(_ text: String) -> Bool {
    var tokens = text.lowercased().split(whereSeparator: { " \t\n".contains($0) }).map(String.init)[...]
    if tokens.count == 1, tokens.first == "on" || tokens.first == "off" { return true }
    if tokens.count > 1, tokens.last == "webauthn" { tokens.removeLast() }
    if let first = tokens.first, first.hasPrefix("section-") { tokens.removeFirst() }
    if let first = tokens.first, ["shipping", "billing"].contains(first) { tokens.removeFirst() }
    let names: Set<String>
    if let first = tokens.first, ["home", "work", "mobile", "fax", "pager"].contains(first) {
      tokens.removeFirst()
      names = contactNames
    } else {
      names = allNames
    }
    return tokens.count == 1 && tokens.first.map(names.contains) ?? false
  }

  /// The purposes, `on` and `off`, in no order.
  static let all = allNames.union(["on", "off"])

  private static let allNames = ownNames.union(contactNames)

  /// Those that may follow `home`, `work`, `mobile`, `fax` or `pager`.
  private static let contactNames: Set<String> = [
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix",
    "tel-extension", "email", "impp",
  ]

  private static let ownNames: Set<String> = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname",
    "username", "new-password", "current-password", "one-time-code", "organization-title", "organization",
    "street-address", "address-line1", "address-line2", "address-line3", "address-level4", "address-level3",
    "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
    "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type",
    "transaction-currency", "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex",
    "url", "photo",
  ]
}
