#if Desk
import Foundation
import Hummingbird

/// What an address asks for, as forms write it there: a plus sign stands for a space.
struct AskedFields {
  private let values: [String: String]

  init(_ request: Request) {
    let pairs = (request.uri.query ?? "").split(separator: "&").compactMap { pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
        part.replacing("+", with: " ").removingPercentEncoding
      }
      guard let name = parts[0], let value = parts.count == 2 ? parts[1] : "" else { return nil }
      return (name, value)
    }
    values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for what is not said.
  subscript(name: String) -> String? { values[name] }
}
#endif
