/// A regular expression of a subset that every target reads alike and that matches in linear time: literals, classes,
/// groups, alternation, repetition. It is anchored at both ends by itself.
public struct Pattern: Hashable, Sendable {
  public let source: String
  private let program: [PatternInstruction]
  private let automaton: PatternAutomaton?

  public enum Problem: Error, Hashable, Sendable {
    /// A construct outside the subset, at an offset in code points.
    case unsupported(at: Int)
    case unbalanced(at: Int)
    case tooLarge
  }

  public init(_ source: String) throws(Problem) {
    self.source = source
    var compiler = PatternCompiler(source)
    program = try compiler.compile()
    automaton = PatternAutomaton(program)
  }

  /// Whether the whole text matches; in time proportional to its length.
  public func matches(_ text: String) -> Bool {
    if let automaton { return automaton.matches(text) }
    var machine = PatternMachine(program)
    return machine.matches(text)
  }

  /// Whether a line break may stand in a text that matches.
  package var admitsLineBreaks: Bool {
    program.contains { instruction in
      if case .character(let ranges) = instruction { ranges.contains { $0.contains(0x0A) } } else { false }
    }
  }

  /// A shortest text that matches; nil where none does, or where the pattern is too large to tell.
  package var shortestMatch: String? { automaton?.shortestMatch }

  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// A step of a pattern's machine (Thompson 1968; Cox, "Regular Expression Matching Can Be Simple And Fast").
enum PatternInstruction: Sendable {
  case character([ClosedRange<UInt32>])
  /// Goes on at both places.
  case split(Int, Int)
  case jump(Int)
  case match
}

/// Runs all branches side by side, so that no text takes more than one pass.
struct PatternMachine {
  private let program: [PatternInstruction]
  /// For each place the step at which it was last reached.
  private var reached: [Int]
  private var pending: [Int] = []

  init(_ program: [PatternInstruction]) {
    self.program = program
    reached = [Int](repeating: -1, count: program.count)
  }

  mutating func matches(_ text: String) -> Bool {
    var current: [Int] = []
    var next: [Int] = []
    var step = 0
    add(0, to: &current, at: step)
    for scalar in text.unicodeScalars {
      step += 1
      next.removeAll(keepingCapacity: true)
      for place in current {
        if case .character(let ranges) = program[place], ranges.contains(where: { $0.contains(scalar.value) }) {
          add(place + 1, to: &next, at: step)
        }
      }
      if next.isEmpty { return false }
      swap(&current, &next)
    }
    return current.contains { if case .match = program[$0] { true } else { false } }
  }

  private mutating func add(_ place: Int, to list: inout [Int], at step: Int) {
    pending.append(place)
    while let place = pending.popLast() {
      if reached[place] == step { continue }
      reached[place] = step
      switch program[place] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .character, .match: list.append(place)
      }
    }
  }
}
