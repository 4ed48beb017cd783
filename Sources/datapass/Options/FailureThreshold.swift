import ArgumentParser
import FormSource

/// The lowest severity that makes `lint` fail, or `never`.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case info
  case never

  func isReached(by findings: [Finding]) -> Bool {
    let severity: Severity
    switch self {
    case .error: severity = .error
    case .warning: severity = .warning
    case .info: severity = .info
    case .never: return false
    }
    return findings.contains { $0.severity >= severity }
  }
}
