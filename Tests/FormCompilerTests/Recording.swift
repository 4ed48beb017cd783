import Foundation
import Testing

/// Outputs that are recorded beside the tests, under `Fixtures`.
///
/// With `RECORD=1` in the environment they are written anew, and the tests fail until they are run again without it:
/// what was recorded is to be read first.
enum Recording {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  private static let isOn = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func compare(_ bytes: [UInt8], with expected: URL) throws {
    if isOn {
      try Data(bytes).write(to: expected, options: .atomic)
      Issue.record("recorded \(expected.lastPathComponent): read it, then run the tests without RECORD")
      return
    }
    let recorded = (try? Data(contentsOf: expected)).map { String(decoding: $0, as: UTF8.self) }
    #expect(String(decoding: bytes, as: UTF8.self) == recorded)
    // Swift takes two spellings of an accented letter for one.
    #expect(bytes == recorded.map { Array($0.utf8) })
  }
}
