import FormEmitters
import FormJSON
import FormSubmission
import Testing

/// The script of the pages as one text.
@Suite struct BrowserScriptTests {
  private let lines = String(decoding: BrowserScript.bytes, as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false)

  @Test func itIsOneFunction() {
    #expect(lines.first == "(() => {" && lines[1] == "\"use strict\";")
    #expect(lines.suffix(3) == ["window.datapass = Object.freeze({ judge, typed });", "})();", ""])
  }

  /// Its parts share one scope: of two functions of a name the last would silently count.
  @Test func everyNameIsDeclaredOnce() {
    let source = String(decoding: BrowserScript.source, as: UTF8.self)
    let names = source.split(separator: "\n").compactMap { line -> Substring? in
      let words = line.split(whereSeparator: { " (={".contains($0) })
      guard let keyword = words.first, ["function", "async", "const", "let", "class"].contains(keyword),
        line.hasPrefix(keyword)
      else { return nil }
      return words.first { !["function", "async", "const", "let", "class"].contains($0) }
    }
    #expect(names.contains("judge") && names.contains("rules") && names.count > 50)
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  /// What is left out is blank, and no text goes on in the next line.
  @Test func indentationAloneIsLeftOut() {
    let source = String(decoding: BrowserScript.source, as: UTF8.self)
    #expect(lines.joined() == source.split(separator: "\n").map { String($0.drop { $0 == " " }) }.joined())
    #expect(!lines.contains { $0.hasPrefix(" ") })
    #expect(!source.split(separator: "\n").dropFirst(3).contains { !$0.count { $0 == "`" }.isMultiple(of: 2) })
  }

  @Test func nothingIsEvaluated() {
    for call in ["eval(", "Function(", "innerHTML", "document.write"] {
      #expect(!lines.contains { $0.contains(call) }, "\(call)")
    }
  }

  @Test func itHoldsTheWordsOfTheValidator() {
    let words = String(decoding: JSONWriter.write(BrowserWords.json(), .compact), as: UTF8.self)
    #expect(lines[2] == "const rules = \(words);")
    for template in MessageTemplates.all { #expect(words.contains("\"\(template.name)\":")) }
  }
}
