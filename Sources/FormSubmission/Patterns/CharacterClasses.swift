/// A partition of all code points into classes, numbered from 0: a program treats the characters of a class alike.
struct CharacterClasses: Sendable {
  /// One code point of each class.
  let samples: [UInt32]
  /// The first code point of each run of characters of one class, in ascending order, from 0.
  let starts: [UInt32]
  /// The class of each run.
  private let kinds: [Int]
  /// The class of each ASCII character.
  private let ascii: [Int]

  init(_ program: [PatternInstruction]) {
    var sets: Set<[ClosedRange<UInt32>]> = []
    for case .character(let ranges) in program { sets.insert(ranges) }
    let distinct = Array(sets)
    let cuts = distinct.joined().reduce(into: Set<UInt32>([0])) { cuts, range in
      cuts.insert(range.lowerBound)
      cuts.insert(range.upperBound + 1)
    }
    starts = cuts.sorted()
    var known: [[Bool]: Int] = [:]
    var samples: [UInt32] = []
    kinds = starts.map { start in
      let signature = distinct.map { $0.contains { $0.contains(start) } }
      if let kind = known[signature] { return kind }
      known[signature] = samples.count
      samples.append(start)
      return samples.count - 1
    }
    self.samples = samples
    var ascii: [Int] = []
    for code in 0..<UInt32(128) {
      ascii.append(starts.contains(code) ? kinds[starts.firstIndex(of: code) ?? 0] : ascii.last ?? 0)
    }
    self.ascii = ascii
  }

  func kind(ofASCII byte: UInt8) -> Int { ascii[Int(byte)] }

  func kind(of scalar: UInt32) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return kinds[low]
  }
}
