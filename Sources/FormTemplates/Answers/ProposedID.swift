/// Makes identifiers from names.
package enum ProposedID {
  /// A form’s identifier as wordings, specs and vault keys write it.
  static func underscored(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// An identifier as addresses write it.
  package static func dashed(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }

  /// The first of `name`, `name-2`, `name-3`… that is free. Where many are taken, the numbers between are taken too, as if
  /// each had been given by this function: thousands of names that are cut to one are told apart in no time.
  package static func free(_ name: String, _ separator: Character, isTaken: (String) -> Bool) -> String {
    if !isTaken(name) { return name }
    func numbered(_ number: Int) -> String { "\(name)\(separator)\(number)" }
    let few = 2...16
    if let number = few.first(where: { !isTaken(numbered($0)) }) { return numbered(number) }
    var (taken, free) = (few.upperBound, few.upperBound * 2)
    while isTaken(numbered(free)) { (taken, free) = (free, free * 2) }
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if isTaken(numbered(middle)) { taken = middle } else { free = middle }
    }
    return numbered(free)
  }
}
