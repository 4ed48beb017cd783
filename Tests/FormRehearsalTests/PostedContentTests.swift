import FormCompiler
import FormRehearsal
import FormSubmission
import Testing

/// What a request says after a post of its page.
@Suite struct PostedContentTests {
  private static let schema = FormSchema(
    id: "essai",
    fields: [
      FieldSchema(name: "intitule", block: "a", kind: .text, label: "Intitulé"),
      FieldSchema(name: "piece", block: "a", kind: .document, label: "Pièce"),
      FieldSchema(name: "preuve", block: "a", kind: .document, label: "Preuve"),
    ],
    rules: []
  )

  private static func attachment(_ name: String) -> FormRehearsal.Attachment {
    FormRehearsal.Attachment(filename: "\(name).pdf", contentType: "application/pdf", byteSize: 3, content: name)
  }

  @Test func documentsStayUntilTheyAreRemoved() throws {
    let saved = Content(
      answers: ["intitule": .text("Avant"), "autre": .text("x")],
      documents: ["piece": ["un", "deux"].map(Self.attachment), "preuve": [Self.attachment("un")]],
      acceptances: ["terms_of_service_accepted": true]
    )
    let body = """
      --x
      Content-Disposition: form-data; name="intitule"

      Après
      --x
      Content-Disposition: form-data; name="datapass[retirer][piece][]"

      un
      --x
      Content-Disposition: form-data; name="piece"; filename="trois.pdf"
      Content-Type: application/pdf

      abc
      --x--
      """
    let post = try PostedRequest(Array(body.utf8))
    let content = Content(post, over: saved, to: Self.schema) { file in
      FormRehearsal.Attachment(
        filename: file.document.filename,
        contentType: file.document.contentType,
        byteSize: file.document.byteSize,
        content: String(decoding: file.content, as: UTF8.self)
      )
    }
    #expect(content.answers == ["intitule": .text("Après")] && content.acceptances.isEmpty)
    #expect(content.documents["piece"]?.map(\.content) == ["deux", "abc"])
    #expect(content.documents["preuve"]?.map(\.content) == ["un"])
    #expect(saved.documentsKept(by: post).mapValues { $0.map(\.content) } == ["piece": ["deux"], "preuve": ["un"]])
  }
}
