import FormSource
import FormSubmission

/// Finds limits that no answer meets, alone or together.
struct ImpossibleLimits {
  let attributes: Attributes
  let limits: FieldLimits
  let subject: String

  var findings: [Finding] { pairs + empty + mediaTypes }

  private var pairs: [Finding] {
    let bounds = limits.minimum.flatMap { least in limits.maximum.map { least.exceeds($0) } } ?? false
    let lengths = limits.minimumLength.flatMap { least in limits.maximumLength.map { least > $0 && $0 > 0 } } ?? false
    return (bounds ? pair("minimum", "maximum") : []) + (lengths ? pair("min_length", "max_length") : [])
  }

  private func pair(_ least: String, _ most: String) -> [Finding] {
    guard let first = attributes[least], let second = attributes[most] else { return [] }
    return [ImpossibleLimit.pair((least, most), first, second, subject: subject)]
  }

  private var empty: [Finding] {
    [("max_count", limits.maximumCount), ("max_length", limits.maximumLength)].compactMap { key, most in
      guard let most, most < 1, let cursor = attributes[key] else { return nil }
      return ImpossibleLimit.nothing(key, cursor, subject: subject)
    }
  }

  private var mediaTypes: [Finding] {
    guard limits.contentTypes != nil else { return [] }
    return (attributes["accept"]?.items ?? []).compactMap(\.text)
      .filter { !$0.isMistyped && !MediaType.isFull($0.value) }
      .map { ImpossibleLimit.mediaType($0, subject: subject) }
  }
}

extension FieldLimits.Bound {
  /// Whether it is above another on every day: what `today` is depends on the day.
  fileprivate func exceeds(_ other: Self) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left > right
    case (.date(let left), .date(let right)): left > right
    case (.integer, _), (.date, _), (.today, _): false
    }
  }
}
