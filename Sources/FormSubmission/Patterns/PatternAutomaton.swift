/// A pattern as a deterministic automaton: each set of places that the program can be at is one state (Rabin and Scott
/// 1959). Reading a character is then one table lookup.
struct PatternAutomaton: Sendable {
  /// How many places may be visited while it is built. A larger program is run directly instead.
  private static let budget = 400_000
  private static let dead: UInt16 = 0
  /// The state from which nothing matches any more, and the one before the first character.
  static let deadEnd = 0
  static let start = 1
  private static let stateLimit = 4_000

  private let classes: CharacterClasses
  /// For each state and class, the next state. State 0 is the dead state; state 1 is the first.
  private let transitions: [UInt16]
  private let isAccepting: [Bool]

  /// Nil where it would be too large.
  init?(_ program: [PatternInstruction]) {
    classes = CharacterClasses(program)
    guard program.count * classes.samples.count <= Self.budget else { return nil }
    var builder = Builder(program, classes.samples)
    guard let (transitions, isAccepting) = builder.build() else { return nil }
    self.transitions = transitions
    self.isAccepting = isAccepting
  }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in transitions.withUnsafeBufferPointer { run(bytes, $0) } }
  }

  /// The first code point of each run of characters that lead to the same states, from 0.
  var runStarts: [UInt32] { classes.starts }

  func state(after state: Int, _ scalar: UInt32) -> Int {
    Int(transitions[state * classes.samples.count + classes.kind(of: scalar)])
  }

  func isAccepting(_ state: Int) -> Bool { isAccepting[state] }

  /// One of the shortest texts that lead to an accepting state; nil where none does.
  var shortestMatch: String? {
    let width = classes.samples.count
    var texts: [Int: String] = [1: ""]
    var pending = [1]
    var next = 0
    while next < pending.count {
      let state = pending[next]
      next += 1
      let text = texts[state] ?? ""
      if isAccepting[state] { return text }
      for (kind, sample) in classes.samples.enumerated() {
        let target = Int(transitions[state * width + kind])
        guard target != 0, texts[target] == nil, let scalar = Unicode.Scalar(sample) else { continue }
        texts[target] = text + String(Character(scalar))
        pending.append(target)
      }
    }
    return nil
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ transitions: UnsafeBufferPointer<UInt16>) -> Bool {
    let width = classes.samples.count
    var state = 1
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let kind: Int
      if byte < 0x80 {
        kind = classes.kind(ofASCII: byte)
        offset += 1
      } else {
        let (scalar, length) = Self.scalar(in: bytes, at: offset, first: UInt32(byte))
        kind = classes.kind(of: scalar)
        offset += length
      }
      state = Int(transitions[state * width + kind])
      if state == 0 { return false }
    }
    return isAccepting[state]
  }

  /// Decodes one code point; the bytes of a Swift string are always well-formed UTF-8.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int,
    first: UInt32
  ) -> (scalar: UInt32, length: Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var scalar = first & (0xFF >> UInt32(length + 1))
    for next in 1..<length { scalar = scalar << 6 | UInt32(bytes[offset + next] & 0x3F) }
    return (scalar, length)
  }

  /// Builds the states, from the first set of places to all that can follow.
  private struct Builder {
    private let steps: [Step]
    /// How many classes of characters there are.
    private let width: Int
    /// For each place and class, whether the place accepts the characters of the class.
    private let accepted: [Bool]
    /// For each place, whether a text may end there.
    private let isMatch: [Bool]
    /// For each place, the number of the closure in which it was last reached.
    private var reached: [Int]
    private var step = 0
    /// Places still to be visited; kept between calls so that memory is allocated once.
    private var pending: [Int] = []
    private var spent = 0
    private var sets: [[Int]] = [[]]
    private var known: [[Int]: UInt16] = [[]: PatternAutomaton.dead]

    /// Where an instruction leads without reading a character.
    private enum Step {
      case stay
      case jump(Int)
      case split(Int, Int)
    }

    /// - Parameters:
    ///   - program: the instructions, each at its place.
    ///   - samples: one character of each class.
    init(_ program: [PatternInstruction], _ samples: [UInt32]) {
      steps = program.map { instruction in
        switch instruction {
        case .jump(let target): .jump(target)
        case .split(let first, let second): .split(first, second)
        case .character, .match: .stay
        }
      }
      width = samples.count
      accepted = program.flatMap { instruction in
        samples.map { sample in
          guard case .character(let ranges) = instruction else { return false }
          return ranges.contains { $0.contains(sample) }
        }
      }
      isMatch = program.map { if case .match = $0 { true } else { false } }
      reached = [Int](repeating: 0, count: program.count)
    }

    mutating func build() -> (transitions: [UInt16], isAccepting: [Bool])? {
      var transitions = [UInt16](repeating: PatternAutomaton.dead, count: width)
      _ = number(of: closure([0]))
      var state = 1
      // Kept between steps so that memory is allocated once.
      var next: [Int] = []
      var last: (places: [Int], state: UInt16) = ([], PatternAutomaton.dead)
      while state < sets.count {
        let places = sets[state]
        for kind in 0..<width {
          next.removeAll(keepingCapacity: true)
          for place in places where accepted[place * width + kind] { next.append(place + 1) }
          spent += places.count
          // Characters of several classes often lead to the same places.
          if next != last.places {
            swap(&next, &last.places)
            last.state = number(of: closure(last.places))
          }
          transitions.append(last.state)
          guard spent <= PatternAutomaton.budget, sets.count <= PatternAutomaton.stateLimit else { return nil }
        }
        state += 1
      }
      return (transitions, sets.map { $0.contains { isMatch[$0] } })
    }

    private mutating func number(of set: [Int]) -> UInt16 {
      if let number = known[set] { return number }
      let number = UInt16(sets.count)
      known[set] = number
      sets.append(set)
      return number
    }

    /// The places reached from others without reading a character, at which a character or the end is awaited.
    private mutating func closure(_ places: [Int]) -> [Int] {
      if places.isEmpty { return [] }
      step += 1
      pending.append(contentsOf: places)
      var result: [Int] = []
      result.reserveCapacity(places.count + 2)
      while let place = pending.popLast() {
        if reached[place] == step { continue }
        reached[place] = step
        spent += 1
        switch steps[place] {
        case .jump(let target): pending.append(target)
        case .split(let first, let second):
          pending.append(second)
          pending.append(first)
        case .stay: result.append(place)
        }
      }
      return result
    }
  }
}
