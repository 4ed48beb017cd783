/// A regular expression in a subset that every target reads alike and that matches in linear time: literals, character
/// classes, groups, alternation and repetition (Documentation/Blocks.md). It always has to match a whole text; patterns
/// with the same source are equal.
public struct Pattern: Hashable, Sendable {
  /// The expression, as it was given.
  public let source: String
  private let program: [PatternInstruction]
  /// Nil where it would be too large.
  let automaton: PatternAutomaton?

  /// Why an expression was refused. Offsets are in code points, from 0.
  public enum Problem: Error, Hashable, Sendable {
    /// A construct outside the subset.
    case unsupported(at: Int)
    /// A bracket without its counterpart, or an expression that ends too early.
    case unbalanced(at: Int)
    /// An expression that compiles to more than 5000 instructions or nests more than 50 groups.
    case tooLarge
  }

  /// Compiles an expression.
  /// - Throws: ``Problem`` where it is not in the subset or is too large.
  public init(_ source: String) throws(Problem) {
    self.source = source
    var compiler = PatternCompiler(source)
    program = try compiler.compile()
    automaton = PatternAutomaton(program)
  }

  /// Whether the pattern matches the whole text, code point by code point, in time proportional to the text’s length.
  public func matches(_ text: String) -> Bool {
    if let automaton { return automaton.matches(text) }
    var machine = PatternMachine(program)
    return machine.matches(text)
  }

  /// Whether a text that matches may contain a line break.
  package var admitsLineBreaks: Bool {
    program.contains { instruction in
      if case .character(let ranges) = instruction { ranges.contains { $0.contains(0x0A) } } else { false }
    }
  }

  /// One of the shortest texts that match; nil where none does, or where the pattern is too large to find out.
  package var shortestMatch: String? { automaton?.shortestMatch }

  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// An instruction of a pattern’s machine (Thompson 1968; Cox, “Regular Expression Matching Can Be Simple And Fast”).
enum PatternInstruction: Sendable {
  case character([ClosedRange<UInt32>])
  /// Continues at both places.
  case split(Int, Int)
  case jump(Int)
  case match
}

/// Runs all branches of a program in parallel, in one pass over the text.
struct PatternMachine {
  private let program: [PatternInstruction]
  /// For each place, the step at which it was last reached.
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
