/// A unit in which a file's size is told; binary, as Rails counts.
package struct SizeUnit: Sendable {
  package let bytes: Int
  package let french: String
  package let english: String

  /// The largest first.
  package static let all = [
    SizeUnit(bytes: 1_048_576, french: "Mo", english: "MB"), SizeUnit(bytes: 1024, french: "Ko", english: "KB"),
  ]

  /// The largest unit of which a size holds one at least; the smallest where it holds none.
  static func largest(within size: Int) -> SizeUnit {
    all.first { size >= $0.bytes } ?? all[all.count - 1]
  }
}
