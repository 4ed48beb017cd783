import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation
import Testing

/// What a post says that it is for, and what the platform still has to do with it.
@Suite struct PostLabelTests {
  private static let project = """
    cantine:
      name: Cantine
      provider: ville
      kind: service
      blocks:
        - name: basic_infos
          fields:
            pret: { type: boolean, acceptance: true, optional: true, label: Prêt }
            mail: { type: email, optional: true, label: Courriel }
            tel: { type: phone, optional: true, label: Téléphone }
          rules:
            joignable: { at_least_one_of: [mail, tel] }
    """
  private static let forms = """
    cantine: { definition: cantine, name: Cantine, default: true, steps: [{ name: basic_infos }] }
    cantine-editeur:
      definition: cantine
      name: Éditeur
      initialize_with: { mail: "<%= Rails.application.credentials.cantine.mail %>" }
    """

  private static let catalog = Pipeline.read(
    MemoryProject(
      [
        "definitions/authorization_definitions/cantine.yml": project,
        "definitions/authorization_request_forms/cantine.yml": forms,
        "definitions/data_providers.yml": "ville: { name: Ville }",
      ],
      layout: .own
    ).project,
    environment: .production
  ).catalog

  private static let answers =
    "intitule=a&description=b&pret=1&tel=0612345678&terms_of_service_accepted=1&data_protection_officer_informed=1"

  private func verdicts(_ lines: [String], form: String? = nil) throws -> [String] {
    let terms = SubmissionDesk.Terms(
      Self.catalog,
      at: .submit,
      shape: .form,
      today: nil,
      environment: "production"
    )
    let report =
      try form.map { uid in
        let form = try #require(Self.catalog.forms[uid])
        return SubmissionReport(try #require(terms.judge(form)), form: uid, format: .text, language: .english)
      } ?? SubmissionReport(SubmissionDesk(terms), format: .text, language: .english)
    var stream = SubmissionStream(report, name: "-", layout: .lines)
    var bytes: [UInt8] = []
    stream.receive(Array(lines.map { $0 + "\n" }.joined().utf8)) { bytes += $0 }
    stream.finish { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func eachPostIsJudgedByTheFormThatItNames() throws {
    let found = try verdicts([
      "datapass[form]=cantine&\(Self.answers)", "datapass[form]=nulle-part&\(Self.answers)", Self.answers,
      "datapass[form]=cantine&intitule=a",
    ])
    try #require(found.count > 5)
    #expect(found[0] == "- (1), form cantine: accepted")
    #expect(found[1] == "- (2): refused (1)" && found[2].contains("[other-form]") && found[2].contains("“nulle-part”"))
    #expect(found[3] == "- (3): refused (1)" && found[4].contains("--form"))
    #expect(found[5].hasPrefix("- (4), form cantine: refused"))
  }

  @Test func aPostForAnotherFormOrEnvironmentIsRefused() throws {
    let other = try verdicts(["datapass[form]=cantine-editeur&\(Self.answers)"], form: "cantine")
    #expect(other.count == 2 && other[1].contains("[other-form]"))
    let staging = try verdicts(["datapass[environment]=staging&\(Self.answers)"], form: "cantine")
    #expect(staging.count == 2 && staging[1].contains("[other-environment]") && staging[1].contains("“staging”"))
  }

  @Test func aFormThatHasChangedIsAdvice() throws {
    let form = try #require(Self.catalog.forms["cantine"])
    let label = try #require(PostLabel(form, in: Self.catalog, environment: nil))
    let same = try verdicts(["datapass[declaration]=\(label.declaration)&\(Self.answers)"], form: "cantine")
    #expect(same == ["- (1): accepted"])
    let older = try verdicts(["datapass[declaration]=0123456789abcdef&\(Self.answers)"], form: "cantine")
    #expect(older.count == 2 && older[0] == "- (1): accepted" && older[1].contains("[advice]"))
  }

  @Test func whatThePlatformFillsInMayBeMissing() throws {
    let without = Self.answers.replacingOccurrences(of: "&tel=0612345678", with: "")
    let free = try verdicts([without], form: "cantine")
    try #require(free.count == 2)
    #expect(free[0] == "- (1): refused (1)" && free[1].contains("[at-least-one-of]"))
    let vendor = try verdicts([without], form: "cantine-editeur")
    try #require(vendor.count == 2)
    #expect(vendor[0] == "- (1): accepted" && vendor[1].contains("the platform fills in"))
  }

  @Test func aBoxOnWhichThePageInsistsIsAdvice() throws {
    let without = Self.answers.replacingOccurrences(of: "&pret=1", with: "")
    let found = try verdicts([without, without + "&pret=0"], form: "cantine")
    try #require(found.count == 4)
    #expect(found[0] == "- (1): accepted" && found[1].contains("the form’s page insists on it"))
    #expect(found[2] == "- (2): refused (1)" && found[3].contains("[accepted]"))
  }
}
