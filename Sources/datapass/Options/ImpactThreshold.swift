import ArgumentParser
import FormCompiler
import FormDiff

/// The least impact that makes `diff` fail, or `never`.
enum ImpactThreshold: String, CaseIterable, ExpressibleByArgument {
  case breaking
  case undecided
  case notice
  case never

  /// Nil for none.
  var impact: Impact? {
    switch self {
    case .breaking: .breaking
    case .undecided: .undecided
    case .notice: .notice
    case .never: nil
    }
  }

  func isReached(by diff: ProjectDiff) -> Bool {
    guard let impact, let greatest = diff.impact else { return false }
    return greatest >= impact
  }
}

extension DiffFormat: ExpressibleByArgument {}
