import FormWebhooks
import Foundation
import Testing

/// Calls as DataPass sends them, and others that it does not.
struct SignedCalls: Decodable {
  struct Call: Decodable, CustomTestStringConvertible {
    let name: String
    let body: String
    let signature: String?
    private let problem: Problem?

    private enum Problem: String, Decodable {
      case missing
      case prefixMissing
      case mismatch
    }

    /// What is wrong with the signature; nil if it is genuine.
    var expected: WebhookSignatureProblem? {
      switch problem {
      case .missing: .missing
      case .prefixMissing: .prefixMissing
      case .mismatch: .mismatch
      case nil: nil
      }
    }

    var testDescription: String { name }
    var bytes: Data { Data(body.utf8) }
  }

  let secret: String
  let calls: [Call]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let recorded: SignedCalls = {
    do {
      let data = try Data(contentsOf: folder.appendingPathComponent("calls.json"))
      return try JSONDecoder().decode(SignedCalls.self, from: data)
    } catch {
      return SignedCalls(secret: "", calls: [])
    }
  }()

  static subscript(name: String) -> Call? { recorded.calls.first { $0.name == name } }
}
