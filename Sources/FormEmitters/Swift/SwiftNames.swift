/// Hands out the names of one scope of Swift source, each only once.
struct SwiftNames {
  private var taken: Set<String>
  /// For each name the last number that was tried.
  private var numbers: [String: Int] = [:]
  /// Names that the language or inherited members reserve, even between backticks.
  private let reserved: Set<String>

  /// - Parameter reserved: names that already mean something else in this scope.
  init(reserved: Set<String> = []) {
    self.reserved = reserved.union(["self", "Self", "init", "Type", "Protocol", "none", "some", "_"])
    taken = []
  }

  /// A name in lower camel case, with backticks where it needs them; numbered if the name is already taken.
  mutating func member(_ text: String) -> String {
    let words = SwiftWords.of(text)
    let name = unique(Self.camel(words, isType: false), suffix: "Value")
    return Self.keywords.contains(name) ? "`\(name)`" : name
  }

  /// A name in upper camel case; the suffix keeps it apart from the types of the standard library.
  mutating func type(_ text: String, suffix: String) -> String {
    unique(Self.camel(SwiftWords.of(text), isType: true) + suffix, suffix: "Type")
  }

  private mutating func unique(_ name: String, suffix: String) -> String {
    var base = name
    // What the suffix makes of a name may be reserved as well (`hash`, `hashValue`).
    while reserved.contains(base) { base += suffix }
    var result = base
    var number = numbers[base, default: 1]
    // Some file systems ignore case, and so do readers.
    while !taken.insert(result.lowercased()).inserted {
      number += 1
      result = "\(base)_\(number)"
    }
    numbers[base] = number
    return result
  }

  private static func camel(_ words: [String], isType: Bool) -> String {
    var result = ""
    for word in words {
      if result.isEmpty {
        result = isType ? capitalized(word) : uncapitalized(word)
      } else if result.last?.isNumber ?? false, word.first?.isNumber ?? false {
        result += "_" + word
      } else {
        result += capitalized(word)
      }
    }
    return result.first?.isNumber ?? true ? "_" + result : result
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `APIEntreprise` becomes `apiEntreprise`, `FICHE` `fiche`.
  private static func uncapitalized(_ word: String) -> String {
    let capitals = word.prefix { $0.isUppercase }
    let rest = word.dropFirst(capitals.count)
    if rest.isEmpty || capitals.count <= 1 || !(rest.first?.isLowercase ?? false) {
      return capitals.lowercased() + rest
    }
    return capitals.dropLast().lowercased() + capitals.suffix(1) + rest
  }

  private static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "inout", "internal",
    "let",
    "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static", "struct", "subscript",
    "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for",
    "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "any", "as", "await", "false", "is",
    "nil", "super", "throws", "true", "try",
  ]
}
