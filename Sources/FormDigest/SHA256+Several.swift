extension SHA256 {
  /// The digests of several messages, in their order. Four are worked on side by side, as long as there are four.
  package static func hex(ofEach messages: [[UInt8]]) -> [String] {
    var digests = [String](repeating: "", count: messages.count)
    // The longest first: the last ones, which are left alone, are then short.
    let order = messages.indices.sorted { messages[$0].count > messages[$1].count }
    var waiting = order.dropFirst(4)
    var lanes = order.prefix(4).map { Lane(index: $0, message: messages[$0]) }
    while lanes.count == 4 {
      advance(&lanes)
      for place in lanes.indices.reversed() where lanes[place].wholeBlocks == 0 {
        digests[lanes[place].index] = lanes[place].finished()
        if let next = waiting.popFirst() {
          lanes[place] = Lane(index: next, message: messages[next])
        } else {
          lanes.remove(at: place)
        }
      }
    }
    for lane in lanes { digests[lane.index] = lane.finished() }
    return digests
  }

  /// A message on its way.
  private struct Lane {
    let index: Int
    let message: [UInt8]
    var state = SHA256State<UInt32>()
    /// Bytes done.
    var offset = 0

    init(index: Int, message: [UInt8]) {
      self.index = index
      self.message = message
    }

    /// How many are still to be done.
    var wholeBlocks: Int { (message.count - offset) / SHA256.blockSize }

    func finished() -> String {
      var hash = SHA256(state, length: offset)
      message.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[offset...])) }
      return hash.hex()
    }
  }

  /// Brings four messages forward by as many blocks as all of them have.
  private static func advance(_ lanes: inout [Lane]) {
    let count = lanes.map(\.wholeBlocks).min() ?? 0
    var state = SHA256State<SIMD4<UInt32>>(lanes.map(\.state))
    lend(lanes[...]) { state.compress(blocks: count, of: $0) }
    for place in lanes.indices {
      lanes[place].state = state[place]
      lanes[place].offset += count * blockSize
    }
  }

  /// Lends what is still to be done of all messages at once.
  private static func lend(
    _ lanes: ArraySlice<Lane>,
    after lent: [UnsafeRawBufferPointer] = [],
    _ body: ([UnsafeRawBufferPointer]) -> Void
  ) {
    guard let lane = lanes.first else { return body(lent) }
    lane.message.withUnsafeBytes { message in
      lend(lanes.dropFirst(), after: lent + [UnsafeRawBufferPointer(rebasing: message[lane.offset...])], body)
    }
  }
}

extension SHA256State<SIMD4<UInt32>> {
  /// The states of four messages.
  fileprivate init(_ states: [SHA256State<UInt32>]) {
    func words(_ word: (SHA256State<UInt32>) -> UInt32) -> SIMD4<UInt32> { SIMD4(states.map(word)) }
    (a, b, c, d) = (words(\.a), words(\.b), words(\.c), words(\.d))
    (e, f, g, h) = (words(\.e), words(\.f), words(\.g), words(\.h))
  }

  /// The state of one of the messages.
  fileprivate subscript(lane: Int) -> SHA256State<UInt32> {
    SHA256State<UInt32>(
      a: a[lane],
      b: b[lane],
      c: c[lane],
      d: d[lane],
      e: e[lane],
      f: f[lane],
      g: g[lane],
      h: h[lane]
    )
  }

  fileprivate mutating func compress(blocks: Int, of messages: [UnsafeRawBufferPointer]) {
    let (first, second, third, fourth) = (messages[0], messages[1], messages[2], messages[3])
    compress(blocks: blocks) { block, index in
      let offset = block &* SHA256.blockSize &+ index &* 4
      return SIMD4(
        SHA256.word(in: first, at: offset),
        SHA256.word(in: second, at: offset),
        SHA256.word(in: third, at: offset),
        SHA256.word(in: fourth, at: offset)
      )
    }
  }
}
