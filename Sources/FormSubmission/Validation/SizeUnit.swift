/// A unit in which a file’s size is shown. Units are binary (1 MB is 1,048,576 bytes), as in Rails.
package struct SizeUnit: Sendable {
  package let bytes: Int
  package let french: String
  package let english: String

  /// All units, the largest first.
  package static let all = [
    SizeUnit(bytes: 1_048_576, french: "Mo", english: "MB"), SizeUnit(bytes: 1024, french: "Ko", english: "KB"),
  ]

  /// A size in the largest unit that says it exactly; nil where none does.
  package static func exactly(_ size: Int) -> (amount: Int, unit: SizeUnit)? {
    all.first { size.isMultiple(of: $0.bytes) }.map { (size / $0.bytes, $0) }
  }

  /// A size in the largest unit that says it exactly, or else rounded down in the smallest.
  static func shown(_ size: Int) -> (amount: Int, unit: SizeUnit) {
    exactly(size) ?? (size / all[all.count - 1].bytes, all[all.count - 1])
  }
}
