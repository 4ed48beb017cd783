import FormCatalog
import FormCompiler
import FormSource
import FormTemplates
import FormTestSupport
import Testing

/// What an import tells of the one before it.
@Suite struct ImportRecordTests {
  private static let other = "r2;Gamma;;b@gamma.fr;0102030406;Foyer;Le foyer;Le quotient;\n"
  private static let place = ByteSpan.startOfFile(SourceID(1 << 24))

  /// A digest that shows what it is given, so that a test sees what would be hidden.
  private static func digest(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func run(_ rows: String, in project: MemoryProject) -> TemplateSession.Outcome {
    VendorTable.run(rows, in: project).outcome
  }

  private static let first = run(VendorTable.right + other, in: VendorCheckout.base)
  private static let project = VendorCheckout.base.with(first)
  private static let record = ImportRecord(of: first, after: nil, digest)

  @Test func theFileSaysTheSame() throws {
    #expect(try #require(ImportRecord(Self.record.bytes)) == Self.record)
    #expect(Self.record.file("m.yml.import.json", before: nil)?.after == Self.record.bytes)
    #expect(Self.record.file("m.yml.import.json", before: Self.record.bytes) == nil)
  }

  @Test(arguments: ["", "[]", "{", "{\"forms\": [1]}", "{\"vault\": []}", "{\"vault\": {\"a\": 1}}", "{\"mails\": {}}"])
  func whatIsNoRecord(_ text: String) { #expect(ImportRecord(Array(text.utf8)) == nil) }

  @Test func theSameAnswersSayNothing() {
    let again = Self.run(Self.other + VendorTable.right, in: Self.project)
    #expect(Self.record.changedDeposits(in: again, Self.digest).isEmpty)
    #expect(Self.record.vanished(in: again, at: Self.place).isEmpty)
    #expect(ImportRecord(of: again, after: Self.record, Self.digest) == Self.record)
  }

  /// The same number or address, written otherwise.
  @Test(arguments: [("0102030405", "01 02 03 04 05"), ("0102030405", "+33 1 02 03 04 05"), ("a@beta.fr", "A@Beta.fr")])
  func writtenOtherwise(_ before: String, _ after: String) {
    let again = Self.run(VendorTable.right.replacing(before, with: after) + Self.other, in: Self.project)
    #expect(again.results.allSatisfy { $0.plan != nil })
    #expect(Self.record.changedDeposits(in: again, Self.digest).isEmpty)
  }

  @Test func anotherAddress() {
    let again = Self.run(VendorTable.right.replacing("a@beta.fr", with: "neuf@beta.fr") + Self.other, in: Self.project)
    #expect(again.files.isEmpty, "no file says anything of an address")
    let changed = Self.record.changedDeposits(in: again, Self.digest)
    #expect(
      changed.mapValues { $0.map(\.key) } == [
        "api-cantine-beta-repas": ["api_cantine_beta_contact_technique_email"]
      ]
    )
    let report = TemplateOutcomeReport(
      again,
      changedDeposits: changed,
      files: [],
      layout: .checkout,
      language: .french
    ) { $0 }
    #expect(
      report.text.hasPrefix(
        """
        api-cantine-beta-repas\u{A0}: à redéposer dans le coffre, la réponse a changé\u{A0}:
            api_cantine_beta_contact_technique_email (adresse e-mail)

        """
      )
    )
    #expect(
      !report.text.contains("neuf@beta.fr") && !String(decoding: report.json([]), as: UTF8.self).contains("neuf@")
    )
    let next = ImportRecord(of: again, after: Self.record, Self.digest)
    #expect(next.changedDeposits(in: again, Self.digest).isEmpty, "it is told once")
  }

  /// Two forms with one contact read one key. Where only one of them gets another address, it gets a key of its own: the
  /// other would be given the address too.
  @Test func anotherAddressForOneOfTwo() {
    let second = VendorTable.right.replacing("r1;", with: "r2;").replacing("Repas +", with: "Foyer")
    let before = VendorCheckout.base.with(Self.run(VendorTable.right + second, in: VendorCheckout.base))
    let rows = VendorTable.right + second.replacing("a@beta.fr", with: "neuf@beta.fr")
    let again = Self.run(rows, in: before)
    #expect(again.results.compactMap(\.written).flatMap(\.changes.keys) == ["api-cantine-beta-foyer"])
    let forms = again.results.compactMap(\.plan).flatMap(\.forms)
    #expect(forms.map { $0.keys.map(\.name) } == [[], ["api_cantine_beta_foyer_contact_technique_email"]])
    #expect(Self.run(rows, in: before.with(again)).files.isEmpty)
    // Answered alone, it is not known what the other one wants: its form is named.
    let alone = Self.run(second.replacing("a@beta.fr", with: "neuf@beta.fr"), in: before)
    #expect(alone.files.isEmpty)
    let deposits = alone.results.compactMap(\.plan).flatMap(\.forms).flatMap(\.deposits)
    #expect(deposits.allSatisfy { $0.sharedWith == ["api-cantine-beta-repas"] } && !deposits.isEmpty)
  }

  @Test func aRowThatVanished() {
    let again = Self.run(VendorTable.right, in: Self.project)
    let findings = Self.record.vanished(in: again, at: Self.place)
    #expect(findings.map(\.subject) == ["api-cantine-gamma-foyer"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(again.files.isEmpty, "nothing is removed")
    let next = ImportRecord(of: again, after: Self.record, Self.digest)
    #expect(next.vanished(in: again, at: Self.place).isEmpty, "it is told once")
  }

  /// A row that cannot be used may be about the form that seems to have vanished.
  @Test func aRowThatIsRefused() {
    let again = Self.run(VendorTable.right + Self.other.replacing("b@gamma.fr", with: "b"), in: Self.project)
    #expect(Self.record.vanished(in: again, at: Self.place).isEmpty)
    #expect(ImportRecord(of: again, after: Self.record, Self.digest) == Self.record)
  }

  /// A form that somebody took out of the project is not missed.
  @Test func aFormThatIsGone() {
    let again = Self.run(VendorTable.right, in: VendorCheckout.base)
    #expect(Self.record.vanished(in: again, at: Self.place).isEmpty)
  }
}
