/// Looks for a text that several patterns match, and perhaps another one does not.
package enum PatternSearch {
  package enum Outcome: Hashable, Sendable {
    case found(String)
    /// No text matches.
    case nothing
    /// A pattern is too large, or there is too much to try.
    case unknown
  }

  /// How many places in the patterns are visited at most.
  private static let budget = 20_000

  /// - Parameters:
  ///   - patterns: all of them have to match.
  ///   - refusal: a pattern that must not match; nil for none.
  ///   - lengths: how long the text may be, in code points.
  /// - Returns: one of the shortest texts that are not blank.
  package static func text(
    matching patterns: [Pattern],
    refusedBy refusal: Pattern? = nil,
    lengths: ClosedRange<Int>
  ) -> Outcome {
    let all = patterns + [refusal].compactMap(\.self)
    let automata = all.compactMap(\.automaton)
    guard automata.count == all.count else { return .unknown }
    let letters = letters(of: automata)
    let start = Place(states: automata.map { _ in PatternAutomaton.start }, length: 0, isBlank: true)
    var ways: [Place: (from: Place, letter: Unicode.Scalar)] = [:]
    var level = [start]
    var length = 0
    while length < lengths.upperBound, !level.isEmpty {
      length += 1
      var next: [Place] = []
      for place in level {
        for letter in letters {
          let states = zip(automata, place.states).map { $0.state(after: $1, letter.value) }
          if states.prefix(patterns.count).contains(PatternAutomaton.deadEnd) { continue }
          let target = Place(
            states: states,
            // Longer than the shortest is all alike.
            length: min(length, lengths.lowerBound),
            isBlank: place.isBlank && letter.properties.isWhitespace
          )
          guard ways[target] == nil else { continue }
          ways[target] = (place, letter)
          let isEnd = zip(automata, states).enumerated().allSatisfy { place, pair in
            pair.0.isAccepting(pair.1) == (place < patterns.count)
          }
          if isEnd, !target.isBlank, length >= lengths.lowerBound { return .found(text(to: target, ways)) }
          next.append(target)
        }
      }
      guard ways.count <= budget else { return .unknown }
      level = next
    }
    return .nothing
  }

  /// How far each automaton is, and what is read so far.
  private struct Place: Hashable {
    let states: [Int]
    let length: Int
    let isBlank: Bool
  }

  private static func text(to end: Place, _ ways: [Place: (from: Place, letter: Unicode.Scalar)]) -> String {
    var letters: [Unicode.Scalar] = []
    var place = end
    // The shortest way visits no place twice.
    while let way = ways[place], letters.count <= ways.count {
      letters.append(way.letter)
      place = way.from
    }
    return String(String.UnicodeScalarView(letters.reversed()))
  }

  /// A character for each run that all automata treat alike, the most readable one.
  private static func letters(of automata: [PatternAutomaton]) -> [Unicode.Scalar] {
    let starts = Set(automata.flatMap(\.runStarts) + [0]).sorted()
    let ends = starts.dropFirst() + [0x11_0000]
    return zip(starts, ends).compactMap { start, end in
      readable.first { (start..<end).contains($0.value) } ?? Unicode.Scalar(start)
    }
  }

  private static let readable = Array("aA0".unicodeScalars) + (0x21...0x7E).compactMap { Unicode.Scalar($0 as UInt32) }
}
