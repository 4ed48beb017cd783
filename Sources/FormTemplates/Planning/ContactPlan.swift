import FormCatalog
import FormSource

/// The answers that a form gives for a vendor’s contact: vault keys, except for the job title.
struct ContactPlan {
  let fields: [PlannedField]
  let keys: [VaultKey]
  let deposits: [VaultDeposit]

  /// - Parameters:
  ///   - contact: what the vendor answered; its values only come out as fingerprints.
  ///   - prefix: the prefix of the vault keys: definition, vendor and, if a vendor gives several contacts, software.
  ///   - vendor: its identifier.
  ///   - needsMobile: whether the phone number must be a mobile one.
  ///   - existing: the existing form, if any: its vault keys are kept, and so are values in clear that still hold.
  ///   - isWantedOtherwise: whether an earlier answer gives another value to a key: the form then gets a key of its own.
  ///   - fallbacks: the value of a field outside production, as neighbouring forms write it.
  ///   - sharing: the vendor’s other forms that use a key.
  init(
    _ contact: ContactAnswer,
    prefix: String,
    vendor: String,
    needsMobile: Bool,
    existing: Form?,
    isWantedOtherwise: (_ key: String, _ value: String) -> Bool,
    fallbacks: (String) -> String?,
    sharing: (String) -> [String]
  ) {
    let name = contact.name.value
    var fields: [PlannedField] = []
    var keys: [VaultKey] = []
    var deposits: [VaultDeposit] = []
    if contact.kind == .organization, !Self.keepsName(contact, existing) {
      fields.append(PlannedField("\(name)_type", .text("organization")))
    }
    for part in Self.parts {
      guard let value = part.value(contact) else { continue }
      let field = "\(name)_\(part.name)"
      let present = existing?.prefill.first { $0.field == field }
      if let present, present.deferred.isEmpty, present.value == .text(value) {
        fields.append(PlannedField(field, .kept))
        continue
      }
      // The vault key of an existing form is kept: its value was deposited under that name.
      if let kept = present?.deferred.first?.value.key, !isWantedOtherwise(kept, value) {
        fields.append(PlannedField(field, .kept))
        deposits.append(VaultDeposit(key: kept, words: part.words, sharedWith: sharing(kept), value: value))
        continue
      }
      // In place of a key that others read comes one that nobody does.
      let isReplaced = present?.deferred.first != nil
      let key = ProposedID.free(Self.key(prefix, name, part), "_") { key in
        isWantedOtherwise(key, value) || isReplaced && !sharing(key).isEmpty
      }
      let usual = part.name == "phone_number" && needsMobile ? Self.mobile : fallbacks(field) ?? part.fallback
      let fallback = part.name == "email" ? "\(Self.shortName(name))-\(ProposedID.dashed(vendor))@yopmail.com" : usual
      fields.append(PlannedField(field, .deferred(key: key, fallback: fallback)))
      keys.append(VaultKey(name: key, words: part.words, sharedWith: sharing(key)))
      deposits.append(VaultDeposit(key: key, words: part.words, sharedWith: sharing(key), value: value))
    }
    if let title = contact.jobTitle { fields.append(PlannedField("\(name)_job_title", .text(title.value))) }
    self.fields = fields
    self.keys = keys
    self.deposits = deposits
  }

  /// Whether an existing form names a person of whom the answers say only how to reach them: it stays the same person.
  static func keepsName(_ contact: ContactAnswer, _ existing: Form?) -> Bool {
    let names = ["given_name", "family_name"].map { "\(contact.name.value)_\($0)" }
    return contact.mayBeNamedAlready && existing?.prefill.contains { names.contains($0.field) } ?? false
  }

  /// The keys of the vault that a contact’s values would be deposited under.
  static func keys(of contact: ContactAnswer, prefix: String) -> [String] {
    parts.filter { $0.value(contact) != nil }.map { key(prefix, contact.name.value, $0) }
  }

  private static func key(_ prefix: String, _ contact: String, _ part: Part) -> String {
    "\(prefix)_\(contact)_\(part.name)"
  }

  private struct Part {
    let name: String
    let words: Words
    /// The value outside production if no neighbour has one.
    let fallback: String
    let value: @Sendable (ContactAnswer) -> String?
  }

  /// A number that Arcep reserves for fiction.
  private static let mobile = "0639980001"

  private static let parts = [
    Part(name: "email", words: Words(fr: "adresse e-mail", en: "e-mail address"), fallback: "") { $0.email.value },
    Part(name: "given_name", words: Words(fr: "prénom", en: "given name"), fallback: "Camille") {
      $0.kind == .person ? $0.givenName?.value : nil
    },
    Part(name: "family_name", words: Words(fr: "nom", en: "family name"), fallback: "Exemple") {
      $0.kind == .person ? $0.familyName?.value : nil
    },
    Part(name: "phone_number", words: Words(fr: "téléphone", en: "phone number"), fallback: mobile) {
      $0.phoneNumber?.value
    },
  ]

  /// A contact’s name in fallback addresses: `tech` for `contact_technique`, `metier` for `contact_metier`.
  private static func shortName(_ name: String) -> String {
    let last = name.split(separator: "_").last.map(String.init) ?? name
    return last == "technique" ? "tech" : ProposedID.dashed(last)
  }
}
