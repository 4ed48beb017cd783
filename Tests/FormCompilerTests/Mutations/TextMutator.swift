/// Breaks the text of a file as an author, an editor or a bad merge might, or worse: lines lost, moved, indented otherwise,
/// characters lost, signs where none should be, values of another kind. The same seed breaks it in the same way.
struct TextMutator {
  private var numbers: SeededNumbers

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
  }

  /// What a value may be that nobody meant.
  private static let values = [
    "", "~", "yes", "[]", "{}", "12", "-1.5", "2024-02-30", "*inconnu", "&a", "!secret {key: a}", "|", ">-", "%{rien}",
    "\"\\u0000\"", "\"\\ud800\"", "'", "\"", "{", "[a, {b: c}]", "99999999999999999999", "<%= x %>", "<% if true %>",
    "<b>", "javascript:x", "::error::x", "\u{202E}x", "e\u{301}", "{when: {a: {is: b}}}", "a: b",
  ]

  private static let signs = [
    "\t", " ", "\u{A0}", "\u{FEFF}", "\r", "\u{0}", "\u{85}", "\u{2028}", "'", "\"", ":", "-", "#", "&", "*", "!", "|",
    "%",
    "@", "`", "{", "}", "[", "]", ",", "?", "<%", "%>", "\u{1F469}\u{200D}\u{1F467}", "\u{301}",
  ]

  mutating func mutated(_ text: String) -> String {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let place = numbers.number(0...lines.count - 1)
    let other = numbers.number(0...lines.count - 1)
    switch numbers.number(0...12) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[other], at: place)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] = String(repeating: " ", count: numbers.number(1...3)) + lines[place]
    case 4: lines[place] = String(lines[place].dropFirst(lines[place].hasPrefix(" ") ? numbers.number(1...2) : 1))
    case 5: lines[place] = withoutCharacter(lines[place])
    case 6: lines[place] = with(numbers.pick(Self.signs), in: lines[place])
    case 7, 8, 9: lines[place] = withValue(numbers.pick(Self.values), in: lines[place])
    case 10: lines = Array(lines[...place])
    case 11: lines[place] += numbers.pick([" ", "\r", " # datapass:disable=unknown-key -- rien", " #"])
    default: lines.removeSubrange(min(place, other)...min(max(place, other), min(place, other) + 6))
    }
    return lines.joined(separator: "\n")
  }

  private mutating func withoutCharacter(_ line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    if !scalars.isEmpty { scalars.remove(at: numbers.number(0...scalars.count - 1)) }
    return Self.text(scalars)
  }

  private mutating func with(_ sign: String, in line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    scalars.insert(contentsOf: sign.unicodeScalars, at: numbers.number(0...scalars.count))
    return Self.text(scalars)
  }

  /// The line with another value behind its first colon, or instead of its item.
  private func withValue(_ value: String, in line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    let end = scalars.firstIndex(of: ":") ?? scalars.firstIndex(of: "-") ?? (scalars.endIndex - 1)
    return Self.text(Array(scalars.prefix(end + 1))) + " " + value
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
