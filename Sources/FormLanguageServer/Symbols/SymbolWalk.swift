import FormCatalog
import FormSource
import FormSyntax

/// Finds the declarations in a tree.
enum SymbolWalk {
  static func symbols(in node: SyntaxNode, _ place: Position) -> [Symbol] {
    switch node.content {
    case .scalar, .alias: return []
    case .sequence(let items):
      return items.flatMap { item -> [Symbol] in
        let inner = place.place(ofItem: item)
        let children = symbols(in: item, inner)
        guard let (name, kind) = declared(by: item, inner) else { return children }
        return [
          Symbol(
            name.scalar?.text ?? "",
            kind,
            detail: title(of: item, besides: name),
            span: item.span,
            nameSpan: name.span,
            children: children
          )
        ]
      }
    case .mapping(let entries):
      let place = place.within { node.value(of: $0)?.scalar?.text }
      return entries.flatMap { entry -> [Symbol] in
        guard let key = entry.key.scalar?.text, key != "<<" else { return [] }
        let children = symbols(in: entry.value, place.value(of: key))
        guard let kind = kind(ofKey: key, place), !key.isEmpty else { return children }
        return [
          Symbol(
            key,
            kind,
            detail: title(of: entry.value, besides: nil),
            span: entry.key.span.union(entry.value.span),
            nameSpan: entry.key.span,
            children: children
          )
        ]
      }
    }
  }

  /// The name of a block or a scope of a list.
  private static func declared(by item: SyntaxNode, _ place: Position) -> (SyntaxNode, Symbol.Kind)? {
    switch place.record?.name {
    case "block_reference": item.value(of: "name").map { ($0, .step) }
    case "block_adaptation": item.value(of: "name").map { ($0, .block) }
    case "scope": item.value(of: "value").map { ($0, .scope) }
    case "eligibility_rule": item.value(of: "definition_id").map { ($0, .definition) }
    default: nil
    }
  }

  private static func title(of node: SyntaxNode, besides name: SyntaxNode?) -> String? {
    let texts = ["name", "title", "label", "description"].compactMap { node.value(of: $0) }
    return texts.first { $0 !== name }?.scalar.map { Quoted.shortened($0.text, limit: 80) }
  }

  private static func kind(ofKey key: String, _ place: Position) -> Symbol.Kind? {
    switch place.reference(ofKey: key) {
    case .definition: .definition
    case .form: .form
    case .vendor: .vendor
    case .dataProvider: .dataProvider
    case .block: .block
    case .field: place.record === FormShape.prefill ? nil : place.isCondition ? nil : .field
    case .contact: .contact
    case .checkbox: .field
    case .question, .outcome: .question
    case .section, .labelClass, .lifeEntry: .section
    // A scenario names messages, and declares none.
    case .message, .template: place.context.role == .scenarios ? nil : .message
    case .service: .vendor
    case .answered: place.context.role == .wordings ? .key : nil
    case nil: isTop(place) ? place.context.role == .scenarios ? .scenario : .section : nil
    case .definitionClass, .removable, .option, .scope, .scopeGroup, .rule, .cause, .lintRule, .featureFlag,
      .sourceFile, .removableMessage, .addressee, .textFile:
      nil
    }
  }

  /// Whether its author chose the key at the top of the file: a scenario’s sentence, the section of an environment.
  private static func isTop(_ place: Position) -> Bool {
    guard place.context.entry == nil, place.record == nil else { return false }
    switch place.context.role {
    case .scenarios, .serviceProviders, .dataProviders: return true
    case .configuration, .definitions, .forms, .eligibility, .wordings, .labels, .blocks, .overlay, .life, .texts,
      .unread:
      return false
    }
  }
}
