/// Makes identifiers from names.
package enum ProposedID {
  /// A form’s identifier as wordings, specs and vault keys write it.
  static func underscored(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// An identifier as addresses write it.
  package static func dashed(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }

  /// The first of `name`, `name-2`, `name-3`… that is free.
  package static func free(_ name: String, _ separator: Character, isTaken: (String) -> Bool) -> String {
    if !isTaken(name) { return name }
    var number = 2
    while isTaken("\(name)\(separator)\(number)") { number += 1 }
    return "\(name)\(separator)\(number)"
  }
}
