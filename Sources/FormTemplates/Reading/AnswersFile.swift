package import FormCatalog
import FormJSON
package import FormSource
import FormSyntax

/// A file of answers: JSON if its name says so, otherwise YAML.
package enum AnswersFile {
  /// - Returns: the answers, or nil if the file cannot be read; and the findings.
  package static func read(_ file: SourceFile) -> (VendorAnswers?, [Finding]) {
    let (cursor, findings) = document(file)
    guard let cursor else { return (nil, findings) }
    let (answers, more) = AnswersReader.read(cursor)
    return (answers, findings + more)
  }

  /// The single document of a file, or nil if there is none; and the findings about its syntax.
  package static func document(_ file: SourceFile) -> (Cursor?, [Finding]) {
    if let unreadable = UnreadableFile.finding(file) { return (nil, [unreadable]) }
    let (value, findings) = file.path.lowercased().hasSuffix(".json") ? json(file) : yaml(file)
    if let value, !value.isNull { return (Cursor(value), findings) }
    if !findings.isEmpty { return (nil, findings) }
    return (
      nil, [AnswerProblem(fr: "le fichier est vide", en: "the file is empty").finding(at: .startOfFile(file.id))]
    )
  }

  private static func yaml(_ file: SourceFile) -> (Value?, [Finding]) {
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    let values = builder.build(tree)
    let others = values.dropFirst().filter { !$0.isNull }.map { value in
      AnswerProblem(
        fr: "seul le premier document du fichier serait lu",
        en: "only the first document of the file would be read",
        advice: Words(
          fr: "faites un fichier par éditeur, ou un tableau",
          en: "use one file for each vendor, or a table"
        )
      ).finding(at: value.span)
    }
    let findings = (tree.findings + builder.finish()).map { withoutText($0, file) }
    return (values.first, findings + others)
  }

  /// What is wrong with the syntax, without a proposal that repeats what is written: it may be a contact’s number.
  private static func withoutText(_ finding: Finding, _ file: SourceFile) -> Finding {
    let start = file.bytes[..<finding.span.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = String(decoding: file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    // `…, write key: "text"`
    guard let label = finding.label, let colon = label.french.firstRange(of: ": ") else { return finding }
    let proposed = label.french[colon.upperBound...].filter { $0 != "\"" }
    guard !proposed.isEmpty, line.filter({ $0 != "\"" }).occursExactly(proposed) else { return finding }
    return Finding(
      finding.rule,
      at: finding.span,
      finding.message,
      label: Words(fr: "si c’est du texte, mettez-le entre guillemets", en: "if this is text, put it in quotes"),
      subject: finding.subject
    )
  }

  private static func json(_ file: SourceFile) -> (Value?, [Finding]) {
    let reading = JSONReader.read(file.bytes, source: file.id)
    let findings = reading.problems.map {
      AnswerProblem(fr: $0.words.french, en: $0.words.english).finding(at: $0.span)
    }
    return (reading.node.map(value), findings)
  }

  private static func value(_ node: JSONNode) -> Value {
    switch node.content {
    case .null: return .made(.null, at: node.span)
    case .bool(let flag): return .made(flag, at: node.span)
    case .number(let literal):
      return .made(node.integer.map { .integer($0) } ?? .bigInteger(literal), at: node.span)
    case .string(let text): return .made(text, at: node.span)
    case .array(let items): return .made(items.map(value), at: node.span)
    case .object(let members):
      return .made(entries: members.map { ($0.name, $0.nameSpan, value($0.value)) }, at: node.span)
    }
  }
}
