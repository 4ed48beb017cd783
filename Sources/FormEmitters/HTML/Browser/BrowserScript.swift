import FormJSON

/// The scripts of the pages: each is one function around its parts, which share the names that they declare.
package enum BrowserScript {
  /// Of forms and of the instructor’s pages.
  package static let bytes = unindented(source)

  /// Of the pages where one chooses a form, which would wait for the other in vain.
  static let choosing = unindented(wrapped(choosingParts.flatMap(withoutComments)))

  /// Of forms, without comments.
  package static let source: [UInt8] = {
    var bytes = Array("const rules = ".utf8)
    JSONWriter.append(BrowserWords.json(), .compact, to: &bytes)
    bytes += Array(";\n".utf8)
    bytes += parts.flatMap(withoutComments)
    bytes += Array("\nwindow.datapass = Object.freeze({ judge, typed });\n".utf8)
    return wrapped(bytes)
  }()

  private static func wrapped(_ body: [UInt8]) -> [UInt8] {
    Array("(() => {\n\"use strict\";\n".utf8) + body + Array("})();\n".utf8)
  }

  /// Every visitor waits for the script. No text of our parts has line breaks.
  private static func unindented(_ script: [UInt8]) -> [UInt8] {
    Array(
      script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { $0.drop { $0 == UInt8(ascii: " ") } }.joined(separator: [UInt8(ascii: "\n")])
    )
  }

  /// The lines that do something. A comment has lines of its own in our parts.
  private static func withoutComments(_ part: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var isInComment = false
    for line in part.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") }
      if words.starts(with: "/*".utf8) { isInComment = true }
      if !isInComment, !words.starts(with: "//".utf8) { bytes += line + [UInt8(ascii: "\n")] }
      if isInComment, words.reversed().starts(with: "/*".utf8) { isInComment = false }
    }
    return bytes
  }

  /// In the order in which they stand in the script: a constant stands before what is made of it.
  private static let parts = [
    PackageResources.answers_js, PackageResources.typing_js, PackageResources.reading_js,
    PackageResources.conditions_js,
    PackageResources.limits_js, PackageResources.rules_js, PackageResources.judge_js, PackageResources.tree_js,
    PackageResources.form_js, PackageResources.clearing_js, PackageResources.emptiness_js, PackageResources.filling_js,
    PackageResources.problems_js, PackageResources.scopes_js,
    PackageResources.summary_js, PackageResources.changing_js, PackageResources.applicant_js, PackageResources.draft_js,
    PackageResources.notices_js, PackageResources.pressing_js,
    PackageResources.journey_js, PackageResources.instruction_js, PackageResources.start_js,
  ]

  private static let choosingParts = [
    PackageResources.tree_js, PackageResources.form_js, PackageResources.finding_js, PackageResources.choosing_js,
  ]
}
