import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// Several rows about one vendor: together they say what it is, in whatever order they stand.
@Suite struct VendorRowsTests {
  private static func row(_ vendor: String, _ software: String, email: String = "a@exemple.fr") -> String {
    """
    service_provider: { name: Ville Soft\(vendor) }
    contacts: { contact_technique: { email: \(email), phone_number: "0102030405" } }
    forms: [{ definition: api_cantine, name: \(software), use_case: tarifs, intitule: Repas, projet: Le prix, scopes: [quotient] }]
    """
  }

  private static let siret = ", siret: \"52000034000015\""

  @Test(arguments: [["", siret], [siret, ""], ["", ", fc_certified: true", siret]])
  func aLaterRowSaysWhatEarlierOnesDoNot(_ vendors: [String]) {
    let rows = vendors.enumerated().map { Self.row($1, "Logiciel \($0)") }
    let outcome = VendorCheckout.session(VendorCheckout.base, rows)
    #expect(outcome.results.map { $0.plan?.id } == vendors.map { _ in "ville_soft" })
    #expect(outcome.catalog.serviceProviders["ville_soft"]?.siret?.value == "52000034000015")
    let isCertified = outcome.catalog.serviceProviders["ville_soft"]?.isFranceConnectCertified
    #expect(isCertified == vendors.contains { $0.contains("fc_certified") })
    #expect(VendorCheckout.session(VendorCheckout.base.with(outcome), rows).files.isEmpty)
  }

  /// Neither SIRET is the right one before somebody says so, and a row without one is about neither.
  @Test(arguments: [[0, 1, 2], [1, 0, 2], [2, 1, 0]])
  func twoVendorsOfOneName(_ order: [Int]) {
    let rows = [
      Self.row(", siret: \"52000017500015\"", "Un"), Self.row(Self.siret, "Deux"), Self.row("", "Trois"),
    ]
    let outcome = VendorCheckout.session(VendorCheckout.base, order.map { rows[$0] })
    #expect(outcome.files.isEmpty)
    for result in outcome.results {
      #expect(result.findings.count == 1)
      #expect(result.findings[0].message.french.hasPrefix("«\u{A0}Ville Soft\u{A0}» a plusieurs SIRET"))
    }
  }

  /// The row that names an identifier says whose the others of its name are, before it too.
  @Test(arguments: [false, true])
  func oneRowHasTheIdentifier(_ isReversed: Bool) {
    let rows = [Self.row("", "Un"), Self.row(", id: ville, siret: \"52000017500015\"", "Deux")]
    let outcome = VendorCheckout.session(VendorCheckout.base, isReversed ? rows.reversed() : rows)
    #expect(outcome.results.map { $0.plan?.id } == ["ville", "ville"])
    let apart = VendorCheckout.session(VendorCheckout.base, rows + [Self.row(", id: ville\(Self.siret)", "Trois")])
    #expect(apart.files.isEmpty)
  }

  @Test func rowsThatContradictEachOther() {
    let rows = [
      Self.row(", fc_certified: true", "Un"), Self.row(", fc_certified: false", "Deux"), Self.row("", "Trois"),
    ]
    let outcome = VendorCheckout.session(VendorCheckout.base, rows)
    #expect(outcome.results.map { $0.plan == nil } == [true, true, false])
    #expect(outcome.results[0].findings[0].message.french.contains("se contredisent"))
  }

  /// A name that all forms of a vendor show is not changed by the way.
  @Test func anotherNameForAnIdentifier() {
    let first = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [Self.row("", "Un")]))
    let renamed = Self.row(" Nouveau, id: ville_soft", "Un")
    let outcome = VendorCheckout.session(first, [renamed])
    #expect(outcome.files.isEmpty && outcome.results[0].plan?.id == "ville_soft")
    #expect(outcome.results[0].findings.map(\.severity) == [.warning])
    #expect(outcome.results[0].findings[0].message.french.contains("s’appelle «\u{A0}Ville Soft\u{A0}»"))
  }

  /// Two forms read one key of the vault. Where one contact has changed and nothing says that the other has, the form gets a
  /// key of its own.
  @Test(arguments: [["b@exemple.fr"], ["b@exemple.fr", "a@exemple.fr"], ["b@exemple.fr", "b@exemple.fr"]])
  func aContactThatChangesForOneForm(_ emails: [String]) {
    let old = ["a@exemple.fr", "a@exemple.fr"].enumerated().map { Self.row("", "Logiciel \($0)", email: $1) }
    let first = VendorCheckout.session(VendorCheckout.base, old)
    let digest = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    let record = ImportRecord(of: first, after: nil, digest)
    let rows = emails.enumerated().map { VendorCheckout.row(Self.row("", "Logiciel \($0)", email: $1), $0) }
    let session = TemplateSession(VendorCheckout.base.with(first).project, .checkout, environment: .production) {
      _,
      _ in
    }
    let outcome = session.run(rows) { record.hasOther($0, digest) }
    func key(_ software: Int) -> String? {
      let form = outcome.catalog.forms["api-cantine-ville-soft-logiciel-\(software)"]
      return form?.prefill.first { $0.field == "contact_technique_email" }?.deferred.first?.value.key
    }
    #expect(key(1) == "api_cantine_ville_soft_contact_technique_email")
    let isShared = emails == ["b@exemple.fr", "b@exemple.fr"]
    #expect((key(0) == key(1)) == isShared)
    #expect(outcome.files.isEmpty == isShared)
  }

  /// One number written in several ways, and an address in capitals, are one contact.
  @Test(arguments: [
    ("a@exemple.fr", "01 02 03 04 05"), ("a@exemple.fr", "01.02.03.04.05"), ("a@exemple.fr", "+33 1 02 03 04 05"),
    ("A@Exemple.FR", "+33 (0)1 02 03 04 05"),
  ])
  func aContactWrittenInTwoWays(_ email: String, _ phone: String) {
    let rows = [
      Self.row("", "Un"), Self.row("", "Deux", email: email).replacing("0102030405", with: phone),
    ]
    let outcome = VendorCheckout.session(VendorCheckout.base, rows)
    let keys = outcome.results.compactMap(\.plan).flatMap(\.forms).map { $0.keys.map(\.name) }
    #expect(keys.count == 2 && keys[0] == keys[1], "\(keys)")
    #expect(keys.first?.contains("api_cantine_ville_soft_contact_technique_phone_number") == true)
    let other = [rows[0], rows[1].replacing(phone, with: "01 02 03 04 06")]
    let apart = VendorCheckout.session(VendorCheckout.base, other).results.compactMap(\.plan).flatMap(\.forms)
    #expect(Set(apart.flatMap(\.keys).map(\.name)).count == 4)
  }
}
