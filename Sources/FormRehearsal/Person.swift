/// Somebody who takes part in a rehearsal.
package struct Person: Hashable, Sendable {
  package let id: String
}
