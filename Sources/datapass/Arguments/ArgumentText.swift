import ArgumentParser
import FormSource

/// What swift-argument-parser says of the arguments, in one language: its own English sentences translated, and of our
/// texts, which are French with the English in parentheses after it, the half that is asked for.
enum ArgumentText {
  /// Where the library begins the explanations of options.
  private static let column = 26
  /// The width of a line, in characters.
  private static let width = 80
  /// So wide that the library breaks no line.
  private static let unbroken = 1_000_000

  /// How the library begins what it adds to an explanation.
  private static let additions = [" (values: ", " (default: "]

  /// The text for an error of the parser, or for the help that was asked for.
  static func text(for error: any Error, _ language: Language) -> String {
    var lines: [String] = []
    var overview: [Substring] = []
    let whole = Datapass.fullMessage(for: error, columns: unbroken)
    // A version, or a script for a shell.
    guard ["OVERVIEW: ", "USAGE: ", "Error: "].contains(where: whole.hasPrefix) else { return whole }
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
      // The overview may have several lines, each with its translation on the next.
      if line.hasPrefix("OVERVIEW: ") || !overview.isEmpty && !line.hasPrefix("USAGE: ") {
        overview.append(line)
        continue
      }
      if !overview.isEmpty {
        lines += paragraphs(overview, language)
        overview = []
      }
      lines += unknownCommand(String(line), in: whole, language) ?? Self.lines(of: String(line), language)
    }
    return (lines + paragraphs(overview, language)).joined(separator: "\n")
  }

  /// About a name that is not a command’s, which the library calls an argument too many.
  private static func unknownCommand(_ line: String, in whole: String, _ language: Language) -> [String]? {
    let start = "Error: Unexpected argument '"
    guard line.hasPrefix(start), line.hasSuffix("'"), whole.contains(" <subcommand>") else { return nil }
    let parent: any ParsableCommand.Type =
      whole.contains("datapass template <subcommand>") ? Template.self : Datapass.self
    let names = parent.configuration.subcommands.compactMap { $0.configuration.commandName }
    let words = Words(fr: "aucune commande ne s’appelle", en: "no command is called")
    return [Stop.unknown(String(line.dropFirst(start.count).dropLast()), among: names, words, language).message]
  }

  private static func paragraphs(_ lines: [Substring], _ language: Language) -> [String] {
    lines.split(separator: "", omittingEmptySubsequences: true).flatMap { paragraph in
      let text = one(of: paragraph.joined(separator: " "), language)
      return wrapped(translated(text, language), after: "", at: 0) + [""]
    }
  }

  private static func lines(of line: String, _ language: Language) -> [String] {
    let isElement = line.hasPrefix("  ") && line.count > column && !line.hasPrefix("  See ")
    if isElement {
      let label = line.prefix(column)
      let text = one(of: String(line.dropFirst(column)), language)
      return wrapped(translated(text, language), after: String(label), at: column)
    }
    if line.hasPrefix("Error: ") {
      let message = translated(one(of: String(line.dropFirst(7)), language), language)
      return ["datapass: \(message)"]
    }
    return [translated(one(of: line, language), language)]
  }

  /// A text of ours in one language; any other text as it is. What the library adds at its end stays.
  static func one(of text: String, _ language: Language) -> String {
    guard let start = text.firstRange(of: ". ("),
      let end = text.ranges(of: ".)").first(where: { range in
        let rest = text[range.upperBound...]
        return rest.isEmpty || additions.contains(where: rest.hasPrefix)
      }), end.lowerBound > start.upperBound
    else { return text }
    let tail = text[end.upperBound...]
    switch language {
    case .french: return String(text[...start.lowerBound] + tail)
    case .english:
      // What stands before our text is the library’s: `Help:  --on <on>`.
      return prefix(of: text[..<start.lowerBound]) + text[start.upperBound...end.lowerBound] + tail
    }
  }

  /// What the library writes before a text of ours.
  private static func prefix(of french: Substring) -> String {
    if french.hasPrefix("OVERVIEW: ") { return "OVERVIEW: " }
    if let place = french.ranges(of: ">  ").first { return String(french[..<place.upperBound]) }
    if let place = french.ranges(of: "': ").last { return String(french[..<place.upperBound]) }
    return ""
  }

  private static func translated(_ text: String, _ language: Language) -> String {
    guard language == .french else { return text }
    // A text of ours, then what the library adds.
    for mark in additions {
      if let range = text.firstRange(of: mark), range.lowerBound > text.startIndex {
        let added = text[text.index(after: range.lowerBound)...]
        return text[..<range.lowerBound] + " " + ArgumentSentences.french(String(added))
      }
    }
    return ArgumentSentences.french(text)
  }

  /// A text in lines, the first one after a label, the others indented as far.
  private static func wrapped(_ text: String, after label: String, at column: Int) -> [String] {
    var lines: [String] = []
    var line = label
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: column)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [line]
  }
}
