import FormCatalog
import FormCompiler
import FormEmitters
import FormSubmission
import Testing

/// What a server reads of a post, and what it is told of it together with the documents that it has already.
@Suite struct PostedRequestTests {
  private static func part(_ name: String, _ value: String) -> String {
    "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
  }

  private static func file(_ name: String, _ filename: String, _ content: String) -> String {
    "--x\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\"\r\n"
      + "Content-Type: application/pdf\r\n\r\n\(content)\r\n"
  }

  private static func body(_ parts: String...) -> [UInt8] { Array((parts.joined() + "--x--\r\n").utf8) }

  private static let texts = [
    ("datapass[jeton]", "secret"), ("datapass[action]", "enregistrer"), ("datapass[retirer][piece][]", "abc"),
    ("datapass[retirer][preuve][]", "abc"), ("courriel", " a@exemple.gouv.fr "), ("effectif", "12"),
    ("usages[]", "web"), ("usages[]", "mobile"), ("charte", "1"), ("terms_of_service_accepted", "1"), ("inconnu", "x"),
  ]
  private static let files = [("un.pdf", "%PDF\r\n--y"), ("", ""), ("deux.pdf", "")]
  private static let rich = body(
    (texts.map { part($0, $1) } + files.map { file("piece", $0, $1) }).joined()
  )

  private static func faults(
    _ bytes: [UInt8],
    keeping documents: [String: [Document]] = [:],
    at moment: Moment = .draft
  ) throws -> [String] {
    let judge = try #require(VerdictProject.judge(at: moment, shape: .form))
    return judge.violations(of: try PostedRequest(bytes), keeping: documents).map { "\($0.code.rawValue) \($0.path)" }
  }

  @Test func whatThePageSendsAlongIsThereAtOnce() throws {
    let post = try PostedRequest(Self.rich)
    #expect(post.text(named: "jeton") == "secret" && post.text(named: "version") == nil)
    #expect(post.action == .save && post.form == nil)
    #expect(!post.keeps("abc", of: "piece") && post.keeps("abd", of: "piece") && post.keeps("abc", of: "autre"))
    #expect(try PostedRequest(Self.body(Self.part("datapass[action]", "publier"))).action == nil)
  }

  @Test func theAnswersAndFilesAreThoseOfTheForm() throws {
    let schema = try #require(VerdictProject.catalog.forms["api-complete"]?.schema)
    let said = try PostedRequest(Self.rich).answers(to: schema)
    #expect(
      said.answers == [
        "courriel": .text("a@exemple.gouv.fr"), "effectif": .text("12"), "usages": .list(["web", "mobile"]),
        "charte": .text("1"),
      ]
    )
    #expect(said.acceptances == ["terms_of_service_accepted": true])
    let files = try #require(said.files["piece"])
    #expect(said.files.count == 1 && files.map(\.document.filename) == ["un.pdf", "deux.pdf"])
    #expect(files.map { String(decoding: $0.content, as: UTF8.self) } == ["%PDF\r\n--y", ""])
    #expect(files.map(\.document.byteSize) == [9, 0] && files[0].document.contentType == "application/pdf")
  }

  @Test func whatTheFormDoesNotAskIsToldButNotWhatThePageSendsAlong() throws {
    #expect(try Self.faults(Self.rich) == ["unknown-field /data/inconnu"])
    // A name of ours is never an answer, not even by its last part.
    let named = Self.body(Self.part("datapass[courriel]", "zut"), Self.part("datapass[retirer][courriel][]", "zut"))
    #expect(try Self.faults(named) == [])
  }

  @Test func documentsThatAreKeptCountAsPosted() throws {
    let document = Document(filename: "a.pdf", contentType: "application/pdf", byteSize: 10)
    let missing = "required /documents/preuve"
    let post = Self.body(Self.part("niveau", "eidas_2"))
    #expect(try Self.faults(post, at: .submit).contains(missing))
    #expect(try !Self.faults(post, keeping: ["preuve": [document]], at: .submit).contains(missing))
    let more = Self.body(Self.file("piece", "b.pdf", "b"))
    #expect(try Self.faults(more, keeping: ["piece": [document]]) == [])
    #expect(try Self.faults(more, keeping: ["piece": [document, document]]) == ["count /documents/piece"])
    // What is posted in the place of a document is refused as it is.
    let text = Self.body(Self.part("piece", "b"))
    #expect(try Self.faults(text, keeping: ["piece": [document]]) == ["type /documents/piece"])
  }

  @Test func aPostForAnotherFormIsRefusedWhateverIsKept() throws {
    let other = Self.body(Self.part(PostLabel.Name.form.rawValue, "autre"))
    #expect(try Self.faults(other) == ["other-form "])
    #expect(try PostedRequest(other).form == "autre")
    for name in PostLabel.Name.allCases { #expect(PostName.isOne(name.rawValue)) }
  }

  /// Whatever arrives, it is told as `validate` tells it, and nothing stops.
  @Test func anyBeginningOfAPostIsReadAsItIsJudged() throws {
    let judge = try #require(VerdictProject.judge(at: .draft, shape: .form))
    var refused = 0
    for count in 0...Self.rich.count {
      let bytes = Array(Self.rich.prefix(count))
      let verdict = judge.verdict(on: bytes, in: bytes.indices).items.map(\.violation)
      do throws(PostedRequest.Misfit) {
        let post = try PostedRequest(bytes)
        #expect(judge.violations(of: post, keeping: [:]) == verdict, "\(count)")
      } catch {
        refused += 1
        #expect([error.violation] == verdict, "\(count)")
      }
    }
    #expect(refused > Self.rich.count / 2 && refused < Self.rich.count)
  }

  @Test(arguments: [
    "", "datapass[retirer]", "datapass[retirer][]", "datapass[retirer][piece]", "datapass[retirer][piece][]",
    "datapass[retirer][a][b][]", "datapass[", "xdatapass[retirer][piece][]",
  ])
  func onlyTheNameForRemovalsRemoves(_ name: String) throws {
    let post = try PostedRequest(Self.body(Self.part(name, "abc")))
    #expect(post.keeps("abc", of: "piece") == (name != PostName.removal(from: "piece").text))
    #expect(post.keeps("abc", of: ""))
  }
}
