import Foundation

/// The guide for authors as something to run: files to write, mistakes to make, commands with what they print.
///
/// A block’s info string says what it is: `yaml` is a file, whose path is the last one in the paragraph before it (`à la
/// fin de` appends); `diff` is a mistake in such a file, made for the next block of commands alone; `sh` are commands that
/// print nothing; `console` are commands after `$`, answers after `>`, and between them all that is printed.
struct Guide {
  enum Step {
    case file(path: String, text: String, isAppended: Bool)
    case mistake(path: String, removed: [String], added: [String])
    case silent(commands: [String])
    /// The lines of the block, for the record.
    case dialogue(commands: [Command], lines: Range<Int>)
  }

  struct Command {
    let text: String
    var answers: [String] = []
    /// What it prints, with the answers where they are typed.
    var printed: [String] = []
  }

  let lines: [String]
  private(set) var steps: [Step] = []
  /// Blocks that are none of these.
  private(set) var unknown: [String] = []

  init(_ text: String) {
    lines = text.components(separatedBy: "\n")
    var paragraph = ""
    var number = 0
    while number < lines.count {
      let line = lines[number]
      number += 1
      guard line.hasPrefix("```") else {
        if !line.isEmpty { paragraph = line }
        continue
      }
      let start = number
      while number < lines.count, lines[number] != "```" { number += 1 }
      add(String(line.dropFirst(3)), start..<number, after: paragraph)
      number += 1
    }
  }

  private mutating func add(_ kind: String, _ range: Range<Int>, after paragraph: String) {
    let block = Array(lines[range])
    let path = Self.path(in: paragraph)
    switch (kind, path) {
    case ("yaml", let path?):
      let text = block.map { $0 + "\n" }.joined()
      steps.append(.file(path: path, text: text, isAppended: paragraph.contains("à la fin de")))
    case ("diff", let path?):
      let lines = { (sign: Character) in block.filter { $0.first == sign }.map { String($0.dropFirst()) } }
      steps.append(.mistake(path: path, removed: lines("-"), added: lines("+")))
    case ("sh", _): steps.append(.silent(commands: block))
    case ("console", _): steps.append(.dialogue(commands: Self.commands(block), lines: range))
    default: unknown.append(kind)
    }
  }

  /// The last path between grave accents.
  private static func path(in paragraph: String) -> String? {
    paragraph.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 && ($0.element.hasSuffix(".yml") || $0.element.hasSuffix(".json")) }
      .last.map { String($0.element) }
  }

  private static func commands(_ block: [String]) -> [Command] {
    var commands: [Command] = []
    for line in block {
      if line.hasPrefix("$ ") {
        commands.append(Command(text: String(line.dropFirst(2))))
      } else if !commands.isEmpty {
        if line == ">" || line.hasPrefix("> ") {
          commands[commands.count - 1].answers.append(String(line.dropFirst(2)))
        }
        commands[commands.count - 1].printed.append(line)
      }
    }
    return commands
  }

  /// What was printed, with each answer where it was typed.
  static func woven(_ output: String, _ answers: [String]) -> [String] {
    var rest = answers[...]
    var result = ""
    var isLineStart = true
    var text = Substring(output)
    while let character = text.first {
      if isLineStart, text.hasPrefix("> "), let answer = rest.popFirst() {
        result += answer.isEmpty ? ">\n" : "> \(answer)\n"
        text = text.dropFirst(2)
        continue
      }
      result.append(character)
      isLineStart = character == "\n"
      text = text.dropFirst()
    }
    var lines = result.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The guide with the blocks of commands as they were now printed.
  func recorded(_ blocks: [(lines: Range<Int>, text: [String])]) -> String {
    var lines = self.lines
    for block in blocks.reversed() { lines.replaceSubrange(block.lines, with: block.text) }
    return lines.joined(separator: "\n")
  }
}
