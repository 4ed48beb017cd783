import FormSubmission
import Testing

/// What messages say to applicants, who know questions, files and dates, and neither names of fields nor media types.
@Suite struct MessageWordTests {
  private func told(
    _ kind: FieldSchema.Kind,
    _ answer: FieldValue?,
    _ limits: FieldLimits = FieldLimits()
  ) throws -> Violation {
    let field = FieldSchema(name: "q", block: "essai", kind: kind, label: "Plan", limits: limits)
    let submission = Submission(answers: answer.map { ["q": $0] } ?? [:])
    return try #require(Validator(FormSchema([field])).violations(of: submission).first)
  }

  private func file(_ name: String, _ type: String, _ size: Int = 1) -> FieldValue {
    .documents([Document(filename: name, contentType: type, byteSize: size)])
  }

  @Test func aRefusedFileIsNamed() throws {
    let limits = FieldLimits(contentTypes: ["application/pdf", "image/png", "font/otf"], maximumSize: 2_097_152)
    let type = try told(.document, file("plan.docx", "application/msword"), limits)
    #expect(
      type.french == "«\u{A0}plan.docx\u{A0}»\u{A0}: choisissez un fichier dans un format accepté (PDF, PNG, font/otf)"
    )
    #expect(type.english == "“plan.docx”: choose a file in an accepted format (PDF, PNG, font/otf)")
    let size = try told(.document, file("plan.pdf", "application/pdf", 2_097_152), limits)
    #expect(size.french == "«\u{A0}plan.pdf\u{A0}»\u{A0}: choisissez un fichier de moins de 2\u{A0}Mo")
    let odd = try told(.document, file("plan.pdf", "application/pdf", 2_000_000), FieldLimits(maximumSize: 1_572_864))
    #expect(odd.french == "«\u{A0}plan.pdf\u{A0}»\u{A0}: choisissez un fichier de moins de 1536\u{A0}Ko")
    let long = try told(.document, file(String(repeating: "a", count: 99), "a/b"), limits)
    #expect(long.french.hasPrefix("«\u{A0}\(String(repeating: "a", count: 60))…\u{A0}»"))
  }

  @Test(arguments: [
    (FieldSchema.Kind.document, "«\u{A0}Plan\u{A0}»\u{A0}: joignez un fichier"),
    (.choice, "«\u{A0}Plan\u{A0}»\u{A0}: choisissez une réponse"),
    (.scopes, "«\u{A0}Plan\u{A0}»\u{A0}: choisissez une réponse au moins"), (.boolean, "cochez «\u{A0}Plan\u{A0}»"),
    (.text, "«\u{A0}Plan\u{A0}» doit être rempli"),
  ])
  func whatIsMissingIsSaidByItsKind(_ kind: FieldSchema.Kind, _ words: String) throws {
    #expect(try told(kind, nil).french == words)
  }

  @Test func daysAreThoseOfDateFields() throws {
    let bound = try #require(CalendarDate("2030-02-01"))
    let early = try told(.date, .text("2030-01-31"), FieldLimits(minimum: .date(bound)))
    #expect(early.french == "«\u{A0}Plan\u{A0}»\u{A0}: au plus tôt le 01/02/2030")
    #expect(early.english == "“Plan”: no earlier than 2030-02-01")
    let late = try told(.date, .text("2030-02-02"), FieldLimits(maximum: .date(bound)))
    #expect(late.french == "«\u{A0}Plan\u{A0}»\u{A0}: au plus tard le 01/02/2030")
  }

  @Test func aCheckNamesItsQuestion() throws {
    let words = try told(.siret, .text("13002526500014")).french
    #expect(words == "«\u{A0}Plan\u{A0}»\u{A0}: la clé du SIRET est fausse, vérifiez ses 14 chiffres")
  }

  @Test func scopesAreQuoted() throws {
    let rule = RuleSchema(id: "r", kind: .requires("a", ["b", "c"]))
    let schema = FormSchema([field("scopes", .scopes)], rules: [rule])
    let found = Validator(schema).violations(of: Submission(answers: ["scopes": .list(["a"])])).first
    #expect(found?.french == "«\u{A0}a\u{A0}» ne se demande pas sans «\u{A0}b\u{A0}», «\u{A0}c\u{A0}»")
  }
}
