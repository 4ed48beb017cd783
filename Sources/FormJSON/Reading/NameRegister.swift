import FormSource

/// The names of the objects that are open, so that one that an object has twice is found.
///
/// Names are compared by a number made of their bytes first, then byte by byte. Numbers can be made to collide, so a large
/// object has a table that does not depend on them.
struct NameRegister {
  /// A state to return to.
  struct Mark {
    fileprivate let names: Int
    fileprivate let bytes: Int
    fileprivate let tables: Int
  }

  private var digests: [UInt64] = []
  private var places: [Place] = []
  /// The bytes of all names, one after the other.
  private var bytes: [UInt8] = []
  /// For each large object that is open its names and where they are.
  private var tables: [[ExactName: ByteSpan]] = []

  private struct Place {
    let span: ByteSpan
    let start: Int
    let end: Int
  }

  /// Fewer names than this are compared one by one, which is faster than a table.
  private static let smallCount = 64

  var mark: Mark { Mark(names: places.count, bytes: bytes.count, tables: tables.count) }

  /// Forgets all names, and keeps the memory for others.
  mutating func removeAll() {
    forget(from: Mark(names: 0, bytes: 0, tables: 0))
  }

  /// Forgets the names registered since a mark.
  mutating func forget(from mark: Mark) {
    digests.removeLast(digests.count - mark.names)
    places.removeLast(places.count - mark.names)
    bytes.removeLast(bytes.count - mark.bytes)
    tables.removeLast(tables.count - mark.tables)
  }

  /// Registers a name of the innermost object.
  /// - Parameters:
  ///   - name: its bytes.
  ///   - span: where it is.
  ///   - mark: the mark taken when the object was opened.
  /// - Returns: the span of the same name before it; nil where there is none.
  mutating func first(_ name: UnsafeBufferPointer<UInt8>, at span: ByteSpan, since mark: Mark) -> ByteSpan? {
    if places.count - mark.names >= Self.smallCount { return firstOfMany(name, at: span, since: mark) }
    let digest = NameDigest.of(name)
    for index in mark.names..<digests.count where digests[index] == digest {
      let place = places[index]
      if isName(name, from: place.start, to: place.end) { return place.span }
    }
    digests.append(digest)
    places.append(Place(span: span, start: bytes.count, end: bytes.count + name.count))
    bytes.append(contentsOf: name)
    return nil
  }

  private func isName(_ name: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start..<end]).equals(name) }
  }

  private mutating func firstOfMany(
    _ name: UnsafeBufferPointer<UInt8>,
    at span: ByteSpan,
    since mark: Mark
  ) -> ByteSpan? {
    if tables.count == mark.tables {
      let known = places[mark.names...].map { place in
        (ExactName(String(decoding: bytes[place.start..<place.end], as: UTF8.self)), place.span)
      }
      tables.append(Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }
    // Passing it `inout` stores the default too: one table lookup instead of two.
    func stored(_ slot: inout ByteSpan) -> ByteSpan { slot }
    let exact = ExactName(String(decoding: name, as: UTF8.self))
    let known = stored(&tables[tables.count - 1][exact, default: span])
    return known == span ? nil : known
  }
}
