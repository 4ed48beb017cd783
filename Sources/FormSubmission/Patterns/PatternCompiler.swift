/// Parses an expression and compiles it to a program.
struct PatternCompiler {
  private static let sizeLimit = 5_000

  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// How deep groups may be nested: each is a level of the call stack.
  private static let depthLimit = 50
  private var depth = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  mutating func compile() throws(Pattern.Problem) -> [PatternInstruction] {
    let body = try alternation()
    guard position == scalars.count else { throw .unbalanced(at: position) }
    return body + [.match]
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func alternation() throws(Pattern.Problem) -> [PatternInstruction] {
    var result = try sequence()
    while next == "|" {
      position += 1
      let other = try sequence()
      // split(first, second) first jump(end) second
      result =
        [.split(1, result.count + 2)] + shifted(result, by: 1) + [.jump(result.count + other.count + 2)]
        + shifted(other, by: result.count + 2)
      try check(result)
    }
    return result
  }

  private mutating func sequence() throws(Pattern.Problem) -> [PatternInstruction] {
    var result: [PatternInstruction] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let item = try repeated(try atom())
      result += shifted(item, by: result.count)
      try check(result)
    }
    return result
  }

  private mutating func atom() throws(Pattern.Problem) -> [PatternInstruction] {
    guard let scalar = next else { throw .unbalanced(at: position) }
    let start = position
    position += 1
    switch scalar {
    case "(":
      // No group captures: `(?:` is the same as `(`.
      if next == "?" {
        guard position + 1 < scalars.count, scalars[position + 1] == ":" else { throw .unsupported(at: start) }
        position += 2
      }
      depth += 1
      guard depth <= Self.depthLimit else { throw .tooLarge }
      let body = try alternation()
      depth -= 1
      guard next == ")" else { throw .unbalanced(at: start) }
      position += 1
      return body
    case "[": return [.character(try characterClass(start))]
    case "\\": return [.character([try escaped(start)])]
    case "*", "+", "?", "{", ".", "^", "$", "]", "}": throw .unsupported(at: start)
    default: return [.character([scalar.value...scalar.value])]
    }
  }

  /// Only special characters may be escaped: `\d` differs from engine to engine, and JavaScript rejects `\@`.
  private mutating func escaped(_ start: Int, inClass: Bool = false) throws(Pattern.Problem) -> ClosedRange<UInt32> {
    guard let scalar = next, "^$\\.*+?()[]{}|/".unicodeScalars.contains(scalar) || inClass && scalar == "-" else {
      throw .unsupported(at: start)
    }
    position += 1
    return scalar.value...scalar.value
  }

  private mutating func characterClass(_ start: Int) throws(Pattern.Problem) -> [ClosedRange<UInt32>] {
    guard next != "^" else { throw .unsupported(at: position) }
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = next, scalar != "]" {
      let low = try classMember(start)
      if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        position += 1
        let high = try classMember(start)
        guard low <= high else { throw .unsupported(at: position) }
        ranges.append(low...high)
      } else {
        ranges.append(low...low)
      }
    }
    guard next == "]", !ranges.isEmpty else { throw .unbalanced(at: start) }
    position += 1
    return ranges
  }

  private mutating func classMember(_ start: Int) throws(Pattern.Problem) -> UInt32 {
    guard let scalar = next else { throw .unbalanced(at: start) }
    position += 1
    if scalar == "[" { throw .unsupported(at: position - 1) }
    return scalar == "\\" ? try escaped(position - 1, inClass: true).lowerBound : scalar.value
  }

  private mutating func repeated(_ item: [PatternInstruction]) throws(Pattern.Problem) -> [PatternInstruction] {
    guard let scalar = next else { return item }
    switch scalar {
    case "?":
      position += 1
      return [.split(1, item.count + 1)] + shifted(item, by: 1)
    case "*":
      position += 1
      return star(item)
    case "+":
      position += 1
      return item + shifted(star(item), by: item.count)
    case "{": return try counted(item)
    default: return item
    }
  }

  private func star(_ item: [PatternInstruction]) -> [PatternInstruction] {
    [.split(1, item.count + 2)] + shifted(item, by: 1) + [.jump(0)]
  }

  /// `{2}`, `{2,}` or `{2,4}`
  private mutating func counted(_ item: [PatternInstruction]) throws(Pattern.Problem) -> [PatternInstruction] {
    let start = position
    position += 1
    guard let least = number() else { throw .unsupported(at: start) }
    var most: Int? = least
    if next == "," {
      position += 1
      most = next == "}" ? nil : number()
      if most == nil, next != "}" { throw .unsupported(at: start) }
    }
    guard next == "}", least <= most ?? least else { throw .unsupported(at: start) }
    guard Swift.max(least, most ?? 0) * Swift.max(1, item.count) <= Self.sizeLimit else { throw .tooLarge }
    position += 1
    var result: [PatternInstruction] = []
    for _ in 0..<least { result += shifted(item, by: result.count) }
    guard let most else { return result + shifted(star(item), by: result.count) }
    // Skipping one repetition skips all that follow, so that few places are reached at once.
    let end = result.count + (most - least) * (item.count + 1)
    for _ in least..<most {
      result += [.split(result.count + 1, end)] + shifted(item, by: result.count + 1)
    }
    return result
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar), digits.count < 6 {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits)
  }

  private func check(_ program: [PatternInstruction]) throws(Pattern.Problem) {
    if program.count > Self.sizeLimit { throw .tooLarge }
  }

  private func shifted(_ program: [PatternInstruction], by distance: Int) -> [PatternInstruction] {
    program.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + distance, second + distance)
      case .jump(let target): .jump(target + distance)
      case .character, .match: instruction
      }
    }
  }
}
