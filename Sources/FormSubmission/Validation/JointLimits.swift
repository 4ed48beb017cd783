/// Limits that have to be met together: those of a field, and those that a condition adds.
package struct JointLimits {
  private let field: FieldSchema
  private let limits: [FieldLimits]

  package init(_ field: FieldSchema, _ limits: [FieldLimits]) {
    self.field = field
    self.limits = limits
  }

  /// The type of one value: for a list, of an item.
  private var kind: FieldSchema.Kind { field.kind == .list ? field.itemKind : field.kind }

  /// The options that all of them admit; nil where all values are possible. Advice is left out.
  package var options: [String]? {
    let lists = limits.compactMap(\.options)
    guard let first = lists.first else { return nil }
    let checks = limits.map { LimitCheck(field, $0, nil, values: first.count) }
    return first.filter { option in
      let value: FieldValue = field.isMany ? .list([option]) : .text(option)
      return checks.allSatisfy { $0.violations(of: value).isEmpty }
    }
  }

  /// The numbers within all bounds; nil where there are none.
  package var numbers: ClosedRange<Int>? {
    let least = limits.compactMap { $0.minimum?.number }.max() ?? -FieldValue.greatestNumber
    let most = limits.compactMap { $0.maximum?.number }.min() ?? FieldValue.greatestNumber
    return least <= most ? least...most : nil
  }

  /// The days within all bounds that do not depend on the day of validation; nil where there are none.
  private var days: ClosedRange<CalendarDate>? {
    let ends = (CalendarDate("0000-01-01"), CalendarDate("9999-12-31"))
    guard let least = (limits.compactMap { $0.minimum?.date(nil) }.max() ?? ends.0),
      let most = (limits.compactMap { $0.maximum?.date(nil) }.min() ?? ends.1), least <= most
    else { return nil }
    return least...most
  }

  /// A text of the lengths, the patterns and the format, though perhaps not of what the format asks beyond its pattern.
  package var text: PatternSearch.Outcome { text(refusedBy: nil) }

  /// The same, but no text that another pattern matches.
  package func text(refusedBy refusal: Pattern?) -> PatternSearch.Outcome {
    let least = limits.compactMap(\.minimumLength).max() ?? 0
    let most = limits.compactMap(\.maximumLength).min() ?? Int.max
    guard least <= most else { return .nothing }
    let formats = Set(limits.compactMap { $0.format ?? kind.format }).sorted { $0.rawValue < $1.rawValue }
    let patterns = limits.compactMap(\.pattern) + formats.compactMap(\.pattern)
    if patterns.isEmpty, least > 10_000 { return .unknown }
    return patterns.isEmpty && refusal == nil
      ? .found(String(repeating: "a", count: max(least, 1)))
      : PatternSearch.text(matching: patterns, refusedBy: refusal, lengths: max(least, 0)...max(most, 0))
  }

  /// The media types that all of them accept; nil where all types are.
  package var contentTypes: [String]? {
    let lists = limits.compactMap(\.contentTypes)
    guard let first = lists.first else { return nil }
    let others = lists.dropFirst().map { $0.lookup(for: first.count) }
    return others.isEmpty ? first : first.filter { type in others.allSatisfy { $0(type) } }
  }

  /// In bytes, exclusive; nil where there is no such limit.
  package var maximumSize: Int? { limits.compactMap(\.maximumSize).min() }

  /// Whether some answer may meet all of them.
  package var canBeMet: Bool {
    if limits.contains(where: { ($0.maximumCount ?? 1) < 1 }) { return false }
    if let options { return !options.isEmpty }
    switch kind.shape {
    case .flag, .items: return true
    case .number: return numbers != nil
    case .documents: return contentTypes?.isEmpty != true
    case .text: return (isOneFormat || text != .nothing) && (kind != .date || days != nil)
    }
  }

  /// Whether nothing but one format is asked of texts: every format has some. Nearly all fields are so, and a search takes
  /// long.
  private var isOneFormat: Bool {
    let isPlain = limits.allSatisfy { $0.minimumLength == nil && $0.maximumLength == nil && $0.pattern == nil }
    guard isPlain, let first = limits.first.map({ $0.format ?? kind.format }) else { return false }
    return limits.dropFirst().allSatisfy { ($0.format ?? kind.format) == first }
  }
}

extension FieldLimits.Bound {
  fileprivate var number: Int? { if case .integer(let number) = self { number } else { nil } }
}
