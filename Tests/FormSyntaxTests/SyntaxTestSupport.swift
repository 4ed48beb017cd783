import FormSource
import FormSyntax

/// The tree of a text, read as a file of forms.
func parse(_ text: String, in context: ExpansionContext? = ExpansionContext()) -> SyntaxTree {
  parse(Array(text.utf8), in: context)
}

func parse(_ bytes: [UInt8], in context: ExpansionContext? = ExpansionContext()) -> SyntaxTree {
  let file = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: bytes)
  return SyntaxParser.parse(file, embeddedRuby: context)
}

/// A value as Ruby would print it, in JSON's manner: short enough for tables.
func shown(_ value: Value) -> String {
  switch value.content {
  case .null: "null"
  case .bool(let flag): "\(flag)"
  case .integer(let number): "\(number)"
  case .bigInteger(let digits): digits
  case .float(let number): "\(number)"
  case .string(let text): "\"\(text)\""
  case .symbol(let name): ":\(name)"
  case .array(let items): "[" + items.map { shown($0.value) }.joined(separator: ", ") + "]"
  case .hash(let hash): "{" + hash.entries.map { "\($0.key.text): \(shown($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// The value of a text's first document, and the rules of all findings but those about anchors that nothing uses: many
/// texts declare one for its own sake.
func value(_ text: String, knowsSecrets: Bool = false) -> (shown: String, rules: [String]) {
  let tree = parse(text)
  var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: knowsSecrets))
  let values = builder.build(tree)
  return (
    values.first.map(shown) ?? "", (tree.findings + builder.finish()).map(\.rule.id).filter { $0 != "unused-anchor" }
  )
}
