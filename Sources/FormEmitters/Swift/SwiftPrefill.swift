import FormCatalog
import FormSubmission

/// The prefilled answers of a form, as Swift statements.
enum SwiftPrefill {
  /// Statements that fill in a request, without the answers that the vault gives. Values that the types cannot hold are
  /// kept aside, as by lenient decoding.
  static func statements(
    _ prefill: Form.Prefill,
    _ answers: [String: FieldValue],
    _ request: SwiftRequest
  ) -> [String] {
    guard !prefill.isDeferred, let value = answers[prefill.field], !value.isBlank || value.isTicked == false,
      let property = request.property(prefill.field)
    else { return [] }
    let place = "request.\(property.name)"
    switch (property.shape, without(prefill.deferred.map(\.path), value)) {
    case (.text, .text(let text)) where !value.isBlank: return ["\(place) = \(SwiftText.literal(text))"]
    case (.number, let value):
      if let number = value.number { return ["\(place) = \(number)"] }
    case (.flag, let value):
      if let flag = value.isTicked { return ["\(place) = \(flag)"] }
    case (.option(let type), .text(let text)):
      if let name = request.enumeration(type)?.name(of: text) { return ["\(place) = \(type).\(name)"] }
    case (.options(let type), .list(let items)): return options(items, type, property, request)
    case (.texts, .list(let items)): return ["\(place) = \(SwiftExpressions.list(items))"]
    case (.raw, let value): return ["\(place) = \(SwiftExpressions.raw(value))"]
    case (.text, _), (.option, _), (.options, _), (.texts, _), (.documents, _): break
    }
    if value.isBlank { return [] }
    return ["request.unrecognized.answers[\(SwiftText.literal(prefill.field))] = \(SwiftExpressions.raw(value))"]
  }

  /// Expressions for the answers that the vault gives.
  static func deferred(_ prefill: Form.Prefill, _ request: SwiftRequest) -> [String] {
    guard let field = request.fields.name(of: prefill.field) else { return [] }
    return prefill.deferred.map { path, value in
      let parts = value.parts ?? [.key(value.key, default: value.fallback)]
      let list = parts.map { part in
        switch part {
        case .text(let text): "DeferredPart.text(\(SwiftText.literal(text)))"
        case .key(let key, let fallback):
          "DeferredPart.key(\(SwiftText.literal(key)), default: \(SwiftText.literal(fallback)))"
        }
      }
      let index = path.first.flatMap { Int($0) }.map { "index: \($0), " } ?? ""
      return "DeferredAnswer(field: Field.\(field), \(index)parts: [\(list.joined(separator: ", "))])"
    }
  }

  private static func options(
    _ items: [String],
    _ type: String,
    _ property: SwiftProperty,
    _ request: SwiftRequest
  ) -> [String] {
    let enumeration = request.enumeration(type)
    let names = items.map { enumeration?.name(of: $0) }
    let known = names.compactMap { $0.map { "\(type).\($0)" } }
    let kept = zip(items, names).enumerated().filter { $1.1 == nil && !$1.0.isEmpty }.map { index, item in
      "UnrecognizedAnswers.Item(index: \(index), text: \(SwiftText.literal(item.0)))"
    }
    var statements: [String] = []
    if !known.isEmpty { statements.append("request.\(property.name) = [\(known.joined(separator: ", "))]") }
    if !kept.isEmpty {
      let place = "request.unrecognized.items[\(SwiftText.literal(property.field))]"
      statements.append("\(place) = [\(kept.joined(separator: ", "))]")
    }
    return statements
  }

  /// The value, without the list items that the vault gives.
  private static func without(_ paths: [[String]], _ value: FieldValue) -> FieldValue {
    guard case .list(let items) = value else { return value }
    let places = Set(paths.compactMap { $0.first.flatMap { Int($0) } })
    return .list(items.enumerated().filter { !places.contains($0.offset) }.map(\.element))
  }
}
