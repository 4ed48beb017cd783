import FormCompiler
import FormSource
import FormSubmission
import Testing

@Suite struct SubmissionReportTests {
  private func report(
    _ text: String,
    _ layout: SubmissionStream.Layout,
    format: SubmissionReport.Format = .json
  ) throws -> (text: String, areValid: Bool) {
    let judge = try #require(VerdictProject.judge(at: .draft))
    let report = SubmissionReport(judge, form: "api-complete", format: format, language: .english)
    var bytes: [UInt8] = []
    var stream = SubmissionStream(report, name: "a.json", layout: layout)
    stream.receive(Array(text.utf8)) { bytes += $0 }
    stream.finish { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), stream.areValid)
  }

  @Test func placesCountFromOneInCodePoints() throws {
    let text = "{\n  \"data\": {\n    \"code\": \"\", \"site\": \"é\", \"courriel\": \"x\"\n  }\n}\n"
    let (json, areValid) = try report(text, .whole)
    #expect(!areValid)
    #expect(json.contains(#""path":"/data/courriel","code":"format""#))
    #expect(json.contains(#""line":3,"column":42"#))
    #expect(json.hasPrefix(#"{"form":"api-complete","file":"a.json","record":1,"valid":false,"violations":[{"#))
    #expect(json.hasSuffix("]}\n"))
  }

  @Test func eachLineIsARecordAndBlankOnesAreNone() throws {
    let text = "{\"data\": {}}\n\n  \n{\"data\": {\"courriel\": \"é\"}}\r\n{\n"
    let (json, areValid) = try report(text, .lines)
    let lines = json.split(separator: "\n")
    #expect(!areValid)
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""record":1,"valid":true,"violations":[]"#))
    #expect(lines[1].contains(#""record":2,"valid":false"#) && lines[1].contains(#""line":4,"column":23"#))
    #expect(lines[2].contains(#""record":3,"valid":false"#) && lines[2].contains(#""line":5"#))
  }

  @Test func manyRecordsComeInOrder() throws {
    let text = (0..<20_000).map { "{\"data\": {\"effectif\": \($0 % 5)}}\n" }.joined()
    let (json, _) = try report(text, .lines)
    let lines = json.split(separator: "\n")
    #expect(lines.count == 20_000)
    for (index, line) in lines.enumerated() {
      #expect(line.contains("\"record\":\(index + 1),\"valid\":\(index % 5 != 0),"))
    }
  }

  @Test func textSaysItInWords() throws {
    let (text, _) = try report(#"{"data": {"courriel": "x"}}"#, .whole, format: .text)
    #expect(text.hasPrefix("a.json: refused (1)\n  /data/courriel:1:23 [format] “Courriel” expects an e-mail address"))
    #expect(try report(#"{"data": {}}"#, .whole, format: .text).text == "a.json: accepted\n")
  }
}
