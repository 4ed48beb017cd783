/// A pattern's machine with one state at a time: each set of places at which the program can stand is one state
/// (Rabin and Scott 1959). A character is then a look into a table.
struct PatternAutomaton: Sendable {
  /// How many places may be visited while it is made: beyond, the program itself is run.
  private static let budget = 400_000
  private static let dead: UInt16 = 0
  private static let stateLimit = 4_000

  private let classes: CharacterClasses
  /// For each state and class the state that follows. State 0 leads nowhere; state 1 is the first.
  private let transitions: [UInt16]
  private let isAccepting: [Bool]

  /// Nil where it would be too large.
  init?(_ program: [PatternInstruction]) {
    classes = CharacterClasses(program)
    guard program.count * classes.samples.count <= Self.budget else { return nil }
    var maker = Maker(program, classes.samples)
    guard let (transitions, isAccepting) = maker.make() else { return nil }
    self.transitions = transitions
    self.isAccepting = isAccepting
  }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in transitions.withUnsafeBufferPointer { run(bytes, $0) } }
  }

  /// A shortest text that leads to an accepting state.
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

  /// A Swift string holds well-formed UTF-8 only.
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

  /// Goes from the first set of places to all that can follow.
  private struct Maker {
    private let steps: [Step]
    /// How many classes of characters there are.
    private let width: Int
    /// For each place and class whether the place accepts the characters of the class.
    private let accepted: [Bool]
    /// For each place whether a text may end there.
    private let isMatch: [Bool]
    /// For each place the set for which it was last reached.
    private var reached: [Int]
    private var step = 0
    /// Places still to be visited; kept, since memory is asked for once then.
    private var pending: [Int] = []
    private var spent = 0
    private var sets: [[Int]] = [[]]
    private var known: [[Int]: UInt16] = [[]: PatternAutomaton.dead]

    /// Where an instruction leads without a character.
    private enum Step {
      case stay
      case jump(Int)
      case split(Int, Int)
    }

    /// - Parameters:
    ///   - program: the instructions, each at its place.
    ///   - samples: a character of each class.
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

    mutating func make() -> (transitions: [UInt16], isAccepting: [Bool])? {
      var transitions = [UInt16](repeating: PatternAutomaton.dead, count: width)
      _ = number(of: closure([0]))
      var state = 1
      // Kept from step to step, since memory is asked for once then.
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

    /// The places that wait for a character, or for the end.
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
