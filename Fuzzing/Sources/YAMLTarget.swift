import FormCatalog
import FormSource
import FormSyntax
import FormTestSupport

/// A file, read with embedded Ruby as upstream reads definitions and forms.
enum YAMLTarget {
  /// Beyond this many values a document is not written again: aliases multiply.
  private static let mostValues = 500

  static func run(_ bytes: [UInt8]) {
    let file = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: bytes)
    let files = SourceTree(files: [file])
    let (tree, values, findings) = read(file)
    requireNone(PlaceCheck.flaws(findings, in: files), "places of findings")
    for document in tree.documents { check(document.root, in: files, tree) }
    let again = read(file)
    require(again.findings.elementsEqual(findings) { $0.span == $1.span && $0.message == $1.message }, "same findings")
    require(again.values.elementsEqual(values, by: isSame(_:as:)), "same values")
    guard let value = values.first, !value.hasGap, value.weight < mostValues, isWritable(value) else { return }
    let plain = PlainValue(value)
    let text = YAMLRewriter.write(plain, seed: bytes.digest)
    // Written as a text, it would be read as embedded Ruby.
    guard text.utf8.firstRange(of: "<%".utf8) == nil else { return }
    require(PlainValue(yaml: text) == plain, "what is written is read: \(plain)\n\(text)")
  }

  /// Whether two readings of a file made the same value. An unknown value is never the same as another.
  private static func isSame(_ value: Value, as other: Value) -> Bool {
    value.hasGap || value.weight >= mostValues || value.span == other.span && value.saysTheSame(as: other)
  }

  private static func read(_ file: SourceFile) -> (tree: SyntaxTree, values: [Value], findings: [Finding]) {
    let tree = SyntaxParser.parse(file, embeddedRuby: ExpansionContext())
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    let values = builder.build(tree)
    return (tree, values, tree.findings + builder.finish())
  }

  /// Every node is in the file and within the one around it, and the parts of a text are within the text.
  private static func check(_ root: SyntaxNode, in files: SourceTree, _ tree: SyntaxTree) {
    var nodes = [root]
    while let node = nodes.popLast() {
      if let flaw = PlaceCheck.flaw(node.span, in: files) { fatalError("a node: \(flaw)") }
      var inner: [SyntaxNode] = []
      switch node.content {
      case .scalar(let scalar): check(scalar, of: node, in: files)
      case .sequence(let items): inner = items
      case .mapping(let entries): inner = entries.flatMap { [$0.key, $0.value] }
      case .alias: break
      }
      // An absent value stands behind its colon, but where tags follow, behind them.
      for child in inner where !child.span.isEmpty {
        require(node.span.contains(child.span), "\(node.span.range) contains \(child.span.range)")
      }
      nodes += inner
    }
  }

  private static func check(_ scalar: SyntaxScalar, of node: SyntaxNode, in files: SourceTree) {
    guard !scalar.text.isEmpty, scalar.text.utf8.count < 200, let map = scalar.map else { return }
    var start = 0
    for character in scalar.text.unicodeScalars {
      let end = start + UTF8.width(character)
      let span = map.span(start..<end)
      if let flaw = PlaceCheck.flaw(span, in: files) { fatalError("a part of a text: \(flaw)") }
      // The line breaks that a block keeps at its end are not part of its node.
      require(node.span.contains(span) || character == "\n", "\(node.span.range) contains \(span.range)")
      start = end
    }
  }

  /// Whether YAML can say it in the manner of ``YAMLRewriter``: every key a text that is not a merge and not too long for
  /// a key on one line (1024 characters, “YAML 1.1”, 7.4.3), no infinite number, no vault value.
  private static func isWritable(_ value: Value) -> Bool {
    if value.deferred != nil { return false }
    switch value.content {
    case .null, .bool, .integer, .bigInteger, .string: return true
    case .float(let number): return number.isFinite
    case .symbol: return false
    case .array(let items): return items.allSatisfy { isWritable($0.value) }
    case .hash(let hash):
      return hash.entries.allSatisfy { entry in
        guard case .name(let name) = entry.key else { return false }
        return name.text != "<<" && name.text.utf8.count < 100 && isWritable(entry.value)
      }
    }
  }
}
