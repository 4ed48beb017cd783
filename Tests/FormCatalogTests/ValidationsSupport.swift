import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Synchronization
import Testing

/// A checkout that holds all of upstream's definitions, each with a form of its own name, and what this tool makes of it.
enum UpstreamCheckout {
  static let years = [
    "dgfip_annee_n_moins_1", "dgfip_annee_n_moins_2", "dgfip_annee_n_moins_3",
    "dgfip_annee_n_moins_2_si_indispo_n_moins_1",
  ]
  static let afterDeath = "dgfip_annee_df_au_3112_si_deces_ctb_mp"
  static let identity = ["family_name", "given_name", "birthdate", "birthplace", "birthcountry", "gender", "openid"]
  static let today = CalendarDate(year: 2026, month: 3, day: 1)

  static let project = MemoryProject([
    "config/authorization_definitions/upstream.yml": (UpstreamClass.all.map(definition) + [cnous]).joined(),
    "config/authorization_request_forms/upstream.yml":
      (UpstreamClass.all.map { form($0.id, of: $0.id) } + [form("cnous", of: "cnous")] + vendorForms).joined(),
    "config/service_providers.yml": """
    shared:
      certifie: {type: editor, name: A, siret: "13002526500013", fc_certified: true, apipfc_enabled: true}
      ferme: {type: editor, name: B, siret: "13002526500013", fc_certified: true, apipfc_enabled: false}
      ouvert: {type: editor, name: C, siret: "13002526500013", fc_certified: false, apipfc_enabled: true}
    """, "config/data_providers.yml": "shared:\n  dinum: {name: DINUM}\n",
    "config/locales/authorization_request_forms.fr.yml": "fr:\n  authorization_request_forms: {default: {}}\n",
  ])

  static let reading = Pipeline.read(project.project, environment: .production)

  static func schema(_ form: String) throws -> FormSchema {
    let found = try #require(reading.catalog.forms[form], "\(form)")
    return try #require(found.schema, "\(form)")
  }

  private static func definition(_ known: UpstreamClass) -> String {
    definition(known.id, known.blocks, scopes: known.blocks.contains("scopes") ? scopes(of: known.id) : [])
  }

  private static let cnous = definition("cnous", ["basic_infos", "cnous_data_extraction_criteria"], scopes: [])

  private static func definition(_ id: String, _ blocks: [String], scopes: [(value: String, group: String?)]) -> String
  {
    var text = """
      \(id):
        name: Nom
        description: Description
        provider: dinum
        kind: api
        support_email: support@exemple.gouv.fr
        cgu_link: https://exemple.gouv.fr/cgu
        blocks: [\(blocks.map { "{name: \($0)}" }.joined(separator: ", "))]

      """
    if !scopes.isEmpty { text += "  scopes:\n" }
    for scope in scopes {
      text += "    - {name: N, value: \(scope.value)" + (scope.group.map { ", group: \($0)" } ?? "") + "}\n"
    }
    return text
  }

  private static func scopes(of id: String) -> [(value: String, group: String?)] {
    switch id {
    case "api_impot_particulier", "api_impot_particulier_sandbox", "api_sfip", "api_sfip_sandbox":
      (years + [afterDeath, "dgfip_rfr", "dgfip_indiIFI", "dgfip_IndLep"]).map { ($0, nil) }
    case "api_particulier":
      [("cnaf_quotient_familial", "CNAF"), ("cnaf_enfants", "CNAF")] + identity.map { ($0, "FranceConnect") }
    default: [("premiere", nil), ("seconde", nil)]
    }
  }

  private static func form(_ uid: String, of definition: String, vendor: String? = nil, more: String = "") -> String {
    "\(uid):\n  definition: \(definition)\n  name: Nom\n"
      + (vendor.map { "  service_provider_id: \($0)\n" } ?? "  default: true\n") + more
  }

  private static let withFranceConnect =
    "  initialize_with: {modalities: [france_connect], scopes: [cnaf_enfants]}\n"

  private static let vendorForms = ["certifie", "ferme", "ouvert"].map { (vendor: String) in
    form("particulier-\(vendor)", of: "api_particulier", vendor: vendor)
      + form("particulier-\(vendor)-fc", of: "api_particulier", vendor: vendor, more: withFranceConnect)
  }
}

extension FormSchema {
  /// `code path`, with the rule behind it or `advice` before it.
  func faults(_ submission: Submission, at moment: Moment = .submit) -> [String] {
    Validator(self, today: UpstreamCheckout.today).violations(of: submission, at: moment).map { violation in
      (violation.isAdvice ? "advice " : "") + "\(violation.code.rawValue) \(violation.path)"
        + (violation.rule.map { " (\($0))" } ?? "")
    }
  }

  /// A submission with these answers, and a plausible one wherever else the form insists.
  func completed(_ given: [String: FieldValue] = [:]) -> Submission {
    var submission = Submission(answers: given)
    for _ in 0..<10 {
      let missing = Validator(self, today: UpstreamCheckout.today).violations(of: submission)
        .filter { [.required, .atLeastOneOf, .accepted].contains($0.code) }
      if missing.isEmpty { break }
      for violation in missing {
        let name = String(violation.path.split(separator: "/").last ?? "")
        if checkboxes.contains(where: { $0.name == name }) { submission.tick(name, true) }
        if let field = self[name], given[name] == nil { submission.answers[name] = field.plausible }
      }
    }
    return submission
  }
}

extension Submission {
  /// A definition’s own boxes are among the answers; the two that all have stand beside them.
  mutating func tick(_ box: String, _ value: Bool?) {
    if ["terms_of_service_accepted", "data_protection_officer_informed"].contains(box) {
      acceptances[box] = value
    } else {
      answers[box] = value.map { .flag($0) }
    }
  }
}

extension FieldSchema {
  fileprivate var plausible: FieldValue {
    switch kind.shape {
    case .text: .text(plausibleText)
    case .number: .integer(12)
    case .flag: .flag(true)
    case .items: .list(kind == .list ? ["92023"] : limits.options.map { Array($0.prefix(1)) } ?? [])
    case .documents: .documents([.file(limits.contentTypes?.first ?? "application/pdf")])
    }
  }

  private var plausibleText: String {
    if name.hasSuffix("end_date") { return "2033-01-31" }
    if kind == .phone { return TextFormat.frenchMobile.sample(0) }
    return limits.options?.first ?? kind.format?.sample(0) ?? "Une réponse"
  }
}

extension FieldValue {
  static func files(_ count: Int, _ type: String = "application/pdf", size: Int = 81_234) -> FieldValue {
    .documents(Array(repeating: .file(type, size: size), count: count))
  }
}

extension Document {
  fileprivate static func file(_ type: String, size: Int = 81_234) -> Document {
    Document(filename: "fichier", contentType: type, byteSize: size)
  }
}

/// One change to a valid submission, and what comes of it.
struct ValidationCase: CustomTestStringConvertible, Sendable {
  let form: String
  let field: String
  /// Nil where the answer is taken away.
  let answer: FieldValue?
  let expected: [String]
  /// What the valid submission is made around.
  let given: [String: FieldValue]

  var testDescription: String { "\(form): \(field) = \(answer.map { "\($0)" } ?? "–") \(given)" }

  init(
    _ form: String,
    _ field: String,
    _ answer: FieldValue?,
    _ expected: [String] = [],
    given: [String: FieldValue] = [:]
  ) {
    self.form = form
    self.field = field
    self.answer = answer
    self.expected = expected
    self.given = given
  }

  private struct Base: Hashable {
    let form: String
    let given: [String: FieldValue]
  }

  private static let completed = Mutex<[Base: Submission]>([:])

  /// Many cases change the same submission.
  private static func completed(_ form: String, _ schema: FormSchema, _ given: [String: FieldValue]) -> Submission {
    let base = Base(form: form, given: given)
    if let known = completed.withLock({ $0[base] }) { return known }
    let submission = schema.completed(given)
    completed.withLock { $0[base] = submission }
    return submission
  }

  /// The submission is accepted as it stands, and judged as expected once changed.
  func check() throws {
    let schema = try UpstreamCheckout.schema(form)
    var submission = Self.completed(form, schema, given)
    #expect(schema.faults(submission) == [], "before the change")
    for name in given.keys { #expect(schema[name] != nil, "\(name) is not asked") }
    submission.answers[field] = answer
    #expect(schema.faults(submission) == expected)
    if answer != nil { #expect(schema[field] != nil, "\(field) is not asked") }
  }
}
