import FormCatalog
import FormCompiler
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// Submissions in the shapes in which they come.
@Suite struct SubmissionShapeTests {
  // MARK: Canonical

  @Test(arguments: [
    (#"{"data": {}}"#, []),
    (#"[]"#, ["type "]),
    (#"{}"#, ["required /data"]),
    (#"{"data": []}"#, ["type /data"]),
    (#"{"data": {}, "documents": 1}"#, ["type /documents"]),
    (#"{"data": {}, "documents": null, "organization": null}"#, []),
    (#"{"data": {}, "organization": "x", "applicant": []}"#, ["type /organization", "type /applicant"]),
    (#"{"data": {}, "autre": 1}"#, ["unknown-field /autre"]),
    (#"{"data": {}, "effectif": 1, "piece": []}"#, ["unknown-field /effectif", "unknown-field /piece"]),
    (#"{"data": {"inconnu": 1, "a/b~c": 2}}"#, ["unknown-field /data/inconnu", "unknown-field /data/a~1b~0c"]),
    (#"{"data": {"piece": []}}"#, ["unknown-field /data/piece"]),
    (#"{"data": {}, "documents": {"courriel": []}}"#, ["unknown-field /documents/courriel"]),
    (#"{"data": {}, "terms_of_service_accepted": "peut-être"}"#, ["type /terms_of_service_accepted"]),
    (#"{"data": {"charte": {}}}"#, ["type /data/charte"]),
    (#"{"data": {"courriel": {}}}"#, ["type /data/courriel"]),
    (#"{"data": {"courriel": null, "site": "", "usages": [], "option": false}}"#, []),
    (#"{"data": {"usages": ["web", 1]}}"#, ["type /data/usages/1"]),
    (#"{"data": {"annees": [2020, "2021", 2022.0, 2.5]}}"#, ["type /data/annees/3"]),
    (#"{"data": {"effectif": 12.0}}"#, []),
    (#"{"data": {"effectif": 1e1}}"#, []),
    (#"{"data": {"effectif": 1.5}}"#, ["type /data/effectif"]),
    (#"{"data": {"effectif": "012"}}"#, []),
    (#"{"data": {"effectif": 1e400}}"#, ["type /data/effectif"]),
    (#"{"data": {"solde": -9999999999999999999}}"#, ["type /data/solde"]),
    (
      #"{"data": {}, "documents": {"piece": [{"filename": "a", "content_type": "application/pdf"}]}}"#,
      [
        "type /documents/piece/0"
      ]
    ),
    (
      #"{"data": {}, "documents": {"piece": [{"filename": "a", "content_type": "text/html", "byte_size": 1024}]}}"#,
      [
        "content-type /documents/piece/0", "size /documents/piece/0",
      ]
    ),
  ])
  func whatIsNoSubmissionIsTold(_ text: String, _ faults: [String]) {
    #expect(VerdictProject.faults(text) == faults)
  }

  /// A box of the definition goes with the answers, not with DataPass’s own two: that is all that is wrong.
  @Test func aBoxBesideTheDataIsToldWhereItGoes() throws {
    let text = #"{"data": {}, "charte": true, "terms_of_service_accepted": true}"#
    let judge = try #require(VerdictProject.judge())
    let found = judge.verdict(on: Array(text.utf8), in: 0..<text.utf8.count).items.map(\.violation)
    let box = found.filter { $0.path.hasSuffix("charte") }
    #expect(box.map(\.path) == ["/charte"])
    #expect(box.map(\.english) == ["“charte” belongs in “data”, not beside it"])
    #expect(box.map(\.french) == ["«\u{A0}charte\u{A0}» se met dans «\u{A0}data\u{A0}», pas à côté"])
  }

  @Test func hiddenAnswersAreIgnoredWhateverTheyAre() {
    #expect(VerdictProject.faults(#"{"data": {"effectif": 3, "detail": {"a": 1}, "apres": 12}}"#) == [])
    #expect(VerdictProject.faults(#"{"data": {"effectif": 40, "detail": {"a": 1}}}"#) == ["type /data/detail"])
  }

  @Test func composedAndDecomposedNamesAreNotTheSame() {
    // The definition’s scopes are written composed.
    #expect(VerdictProject.faults(#"{"data": {"scopes": ["année"]}}"#).count == 1)
    #expect(VerdictProject.faults("{\"data\": {\"scopes\": [\"anne\u{301}e_1\"]}}") == ["option /data/scopes/0"])
  }

  @Test(arguments: [
    ("", ["malformed "]),
    ("{", ["malformed "]),
    (#"{"data": {"site": "a", "site": "b"}}"#, ["duplicate-key ", "format /data/site"]),
    (#"{"data": {"code": "\ud800"}}"#, ["malformed ", "pattern /data/code"]),
    ("\u{FEFF}{\"data\": {}}", ["malformed "]),
    (String(repeating: "[", count: 100_000), ["malformed "]),
  ])
  func whatIsNoJSONIsRefused(_ text: String, _ faults: [String]) {
    #expect(VerdictProject.faults(text) == faults)
  }

  // MARK: As it is stored

  @Test func storedListsAreTextsOfArrays() {
    let stored = #"{"data": {"usages": "[\"web\", \"guichet\"]", "effectif": "12", "option": "1", "scopes": "[]"}}"#
    #expect(VerdictProject.faults(stored, shape: .storage) == [])
    #expect(VerdictProject.faults(stored) == ["type /data/usages", "type /data/scopes"])
    #expect(VerdictProject.faults(#"{"data": {"usages": "[\"web\""}}"#, shape: .storage) == ["type /data/usages"])
    #expect(VerdictProject.faults(#"{"data": {"usages": "[\"jeu\"]"}}"#, shape: .storage) == ["option /data/usages/0"])
  }

  /// What is wrong in the text of a list is told where it stands in the file.
  @Test(arguments: [
    #"{"data": {"petit": "é⟦\ud800⟧"}}"#, #"{"data": {"noms": "[\"\u00e9é😀\\n\", \"⟦\\ud800⟧\"]"}}"#,
  ])
  func halfAPairIsToldWhereItIs(_ marked: String) throws {
    let text = MarkedText(marked)
    let judge = try #require(VerdictProject.judge(at: .draft, shape: .storage))
    let items = judge.verdict(on: text.bytes, in: text.bytes.indices).items
    #expect(items.map(\.violation.code) == [.malformed])
    #expect(items.map(\.offset) == [text.ranges[0].lowerBound])
  }

  // MARK: Null characters

  @Test(arguments: [
    (#"{"data": {"petit": "a\u0000b"}}"#, SubmissionShape.canonical, ["nul /data/petit"]),
    (#"{"data": {"courriel": "a\u0000@b.fr"}}"#, .canonical, ["nul /data/courriel"]),
    (#"{"data": {"usages": ["web", "\u0000"]}}"#, .canonical, ["nul /data/usages/1"]),
    (#"{"data": {"usages": "[\"\\u0000\"]"}}"#, .storage, ["nul /data/usages/0"]),
    (#"{"data": {"petit": "\u0000"}}"#, .storage, ["nul /data/petit"]),
    ("petit=a%00b&usages[]=%00", .form, ["nul /data/usages/0", "nul /data/petit"]),
    (
      "--x\r\nContent-Disposition: form-data; name=petit\r\n\r\n\0\r\n--x--", .form, ["nul /data/petit"]
    ),
    (
      "--x\r\nX-Note: a\r\n Content-Disposition: form-data; name=autre\r\n"
        + "Content-Disposition: form-data;\r\n name=petit\r\n\r\n\0\r\n--x--",
      .form, ["nul /data/petit"]
    ),
    (
      #"{"data": {}, "documents": {"piece": [{"filename": "\u0000", "content_type": "application/pdf", "byte_size": 1}]}}"#,
      .canonical, ["nul /documents/piece/0"]
    ),
    (#"{"data": {}, "organization": {"a": ["x", {"b\u0000": 1}]}}"#, .canonical, ["nul /organization"]),
    (#"{"applicant": {"a": "\u0000"}, "organization": {"a": "0"}, "data": {}}"#, .storage, ["nul /applicant"]),
  ])
  func aNullCharacterIsAllThatIsTold(_ text: String, _ shape: SubmissionShape, _ faults: [String]) {
    #expect(VerdictProject.faults(text, shape: shape) == faults)
  }

  /// What a definition that is not fully declared does not name is stored unexamined.
  @Test(arguments: [
    (
      #"{"data": {"autre": ["a\u0000"], "autres": "0"}, "documents": {"d": {"\u0000": 1}}}"#, SubmissionShape.canonical,
      ["nul /data/autre", "nul /documents/d"]
    ),
    ("autre=%00&autre=%00&%00=x&autres=0", .form, ["nul /data/autre", "nul /data/\0"]),
  ])
  func anOpenDefinitionTakesNoNullCharacter(_ text: String, _ shape: SubmissionShape, _ faults: [String]) throws {
    let catalog = Pipeline.read(MemoryProject.base.project, environment: .production).catalog
    let form = try #require(catalog.forms.entries.first)
    let judge = try #require(SubmissionJudge(form, in: catalog, at: .draft, shape: shape, today: nil))
    let bytes = Array(text.utf8)
    let items = judge.verdict(on: bytes, in: bytes.indices).items
    #expect(items.map { "\($0.violation.code.rawValue) \($0.violation.path)" } == faults)
  }

  @Test func aNullCharacterThatIsNotExaminedIsToldWhereItIs() throws {
    let text = MarkedText(#"{"data": {}, "organization": {"nom": "é⟦\u0000⟧"}}"#)
    let judge = try #require(VerdictProject.judge(at: .draft))
    #expect(judge.verdict(on: text.bytes, in: text.bytes.indices).items.map(\.offset) == [text.ranges[0].lowerBound])
  }

  // MARK: As a browser posts it

  @Test func urlEncodedPosts() {
    let post =
      "authenticity_token=x&authorization_request%5Bcourriel%5D=a%40b.fr&authorization_request%5Busages%5D%5B%5D="
      + "&authorization_request%5Busages%5D%5B%5D=web&option=0&option=1&effectif=1+2"
    #expect(VerdictProject.faults(post, shape: .form) == ["type /data/effectif"])
    #expect(VerdictProject.faults("zut=1&zut=2", shape: .form) == ["unknown-field /data/zut"])
    #expect(VerdictProject.faults("terms_of_service_accepted=on&charte=1", shape: .form) == [])
    #expect(VerdictProject.faults("courriel=%zz", shape: .form) == ["malformed "])
    #expect(VerdictProject.faults("courriel=%ff", shape: .form) == ["malformed "])
    #expect(VerdictProject.faults("{\"data\": {}}", shape: .form) == ["malformed "])
    #expect(VerdictProject.faults("", shape: .form) == [])
  }

  /// At most three names and two uses.
  @Test func rowsThatNobodyFilledInDoNotCount() {
    let most = "noms[]=a&noms[]=&noms[]=+&noms[]=b&noms[]=c&usages[]=&usages[]=web&usages[]=mobile"
    #expect(VerdictProject.faults(most, shape: .form) == [])
    let more = most + "&noms[]=d&usages[]=guichet"
    #expect(VerdictProject.faults(more, shape: .form) == ["count /data/usages", "count /data/noms"])
  }

  @Test func multipartPosts() {
    let post = [
      "--x", #"Content-Disposition: form-data; name="courriel""#, "", "a@b.fr", "--x",
      #"Content-Disposition: form-data; name="piece"; filename="a %22b%22.pdf""#, "Content-Type: application/pdf", "",
      "%PDF\r\n--\r\n", "--x", #"Content-Disposition: form-data; name="preuve"; filename="""#,
      "Content-Type: application/octet-stream", "", "", "--x--", "",
    ].joined(separator: "\r\n")
    #expect(VerdictProject.faults(post, shape: .form) == [])
    #expect(VerdictProject.faults(String(post.dropLast(6)), shape: .form) == ["malformed "])
    let wrong = post.replacing("application/pdf", with: "text/html")
    #expect(VerdictProject.faults(wrong, shape: .form) == ["content-type /documents/piece/0"])
  }

  @Test func hostilePostsTakeNoLonger() {
    let repeated = "--" + String(repeating: "a", count: 50_000) + "\r\n"
    let text = repeated + String(repeating: "\r\n--" + String(repeating: "a", count: 49_999), count: 40)
    #expect(VerdictProject.faults(text, shape: .form) == ["malformed "])
  }

  @Test func ofMillionsOfFaultsAThousandAreTold() {
    let names = (0..<50_000).map { "\"k\($0)\": 1" }.joined(separator: ",")
    #expect(VerdictProject.faults("{\"data\": {\(names)}}").count == 1000)
    let items = String(repeating: "\"x\",", count: 50_000) + "\"x\""
    #expect(VerdictProject.faults("{\"data\": {\"scopes\": [\(items)]}}").count == 1000)
  }
}
