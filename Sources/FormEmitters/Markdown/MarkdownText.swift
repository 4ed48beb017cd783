import FormSource

/// Texts of a project within Markdown (GitHub Flavored Markdown): nothing of them is read as markup, as an address, or as
/// a mention of somebody.
package enum MarkdownText {
  /// A name between grave accents; more of them than any run of them in the name.
  /// - Parameters:
  ///   - name: the name.
  ///   - isInTable: whether it stands in a cell, which a vertical bar ends even between grave accents.
  /// - Returns: the name as inline code.
  package static func code(_ name: String, isInTable: Bool = false) -> String {
    var name = OneLine.of(name)
    if isInTable { name = name.replacingExactly("|", with: "\\|") }
    var (longest, run) = (0, 0)
    for character in name.utf8 {
      run = character == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 && !name.isEmpty ? fence + name + fence : "\(fence) \(name) \(fence)"
  }

  /// A text on one line.
  ///
  /// A backslash before `@` or `#` does not keep GitHub from notifying somebody or linking an issue, since it looks for
  /// both in what is shown. Such a word, and an address, is set as code instead, where it is not looked for.
  package static func escaped(_ text: String) -> String {
    var result = ""
    var word = ""
    func end() {
      result += isLinked(word) ? code(word) : backslashed(word)
      word = ""
    }
    for scalar in OneLine.of(text).unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}", "(", ")", "“", "”", "«", "»", ",", ";":
        end()
        result.unicodeScalars.append(scalar)
      default: word.unicodeScalars.append(scalar)
      }
    }
    end()
    return result
  }

  /// Whether GitHub makes a link of a word: an address, a mention, the number of an issue.
  private static func isLinked(_ word: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in word.unicodeScalars {
      switch (previous, scalar) {
      case (_, "@"), ("/", "/"), ("#", "0"..."9"): return true
      default: previous = scalar
      }
    }
    let start = word.prefix(4).lowercased()
    return start == "www." || start.hasPrefix("gh-")
  }

  private static func backslashed(_ word: String) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      if "\\`*_[]<>|#&~!".unicodeScalars.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
