import FormSource

/// What a file came to, kept so that it need not be built again while it and the anchors that it uses stay the same.
struct BuiltFile: Sendable {
  /// Told by its identity: of a file that was read again there is another one.
  fileprivate let text: SourceText
  let values: [Value]
  /// About this file alone.
  let findings: [Finding]
  private let record: Record

  init(_ text: SourceText, _ values: [Value], _ record: Record, findings: [Finding]) {
    self.text = text
    self.values = values
    self.record = record
    self.findings = findings
  }

  /// What it does with anchors, in order.
  var steps: [Step] { record.steps }
  /// The anchors of earlier files that it asks for, each with the value it had; nil for none.
  var imports: [(name: String, value: Value?)] { record.imports }

  enum Step: Sendable {
    case begin(SyntaxAnchor)
    case end(SyntaxAnchor, Value)
    case use(String, ByteSpan)
    /// An empty value is merged.
    case merge(ByteSpan)
  }

  /// What is noted while a file is built.
  struct Record: Sendable {
    var steps: [Step] = []
    private(set) var imports: [(name: String, value: Value?)] = []

    mutating func note(use name: String, at span: ByteSpan, of anchor: ValueBuilder.Anchor?, in source: SourceID) {
      steps.append(.use(name, span))
      if anchor?.span.source != source { imports.append((name, anchor?.value)) }
    }
  }
}

/// What the files of a folder came to.
package struct BuiltFiles: Sendable {
  private var files: [SourceID: BuiltFile] = [:]

  package init() {}

  /// What a file came to; nil where it has been read again since.
  subscript(tree: SyntaxTree) -> BuiltFile? {
    get { files[tree.text.source].flatMap { $0.text === tree.text ? $0 : nil } }
    set { files[tree.text.source] = newValue }
  }
}
