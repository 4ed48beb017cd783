/// The scope that a new definition begins with, which its author replaces.
package enum ProvisionalScope {
  package static let name = "Une première donnée"
  package static let value = "premiere_donnee"
}
