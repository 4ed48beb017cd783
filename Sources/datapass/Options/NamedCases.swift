public import ArgumentParser

/// The parser lists the values of every option whenever it starts, though only help shows them. Its own lists of the
/// cases of an enumeration are made through key paths and reflection, which takes longer than all else about an option.
extension ExpressibleByArgument where Self: CaseIterable & RawRepresentable, RawValue == String {
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  /// None: cases go by their names.
  public static var allValueDescriptions: [String: String] { [:] }
}
