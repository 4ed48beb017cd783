extension Value {
  /// Whether two values have equal contents and the same vault keys.
  ///
  /// Spans are not compared, and an unknown value is never equal to another object.
  package func saysTheSame(as other: Value) -> Bool {
    if self === other { return true }
    guard !isUnknown, !other.isUnknown, deferred?.key == other.deferred?.key,
      deferred?.parts == other.deferred?.parts
    else { return false }
    switch (content, other.content) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.integer(let left), .integer(let right)): return left == right
    case (.bigInteger(let left), .bigInteger(let right)): return left == right
    case (.float(let left), .float(let right)): return left == right
    case (.string(let left), .string(let right)), (.symbol(let left), .symbol(let right)):
      return left == right && left.utf8.count == right.utf8.count
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.value.saysTheSame(as: $1.value) }
    case (.hash(let left), .hash(let right)):
      return left.entries.count == right.entries.count
        && zip(left.entries, right.entries).allSatisfy { $0.key == $1.key && $0.value.saysTheSame(as: $1.value) }
    case (.null, _), (.bool, _), (.integer, _), (.bigInteger, _), (.float, _), (.string, _), (.symbol, _), (.array, _),
      (.hash, _):
      return false
    }
  }
}
