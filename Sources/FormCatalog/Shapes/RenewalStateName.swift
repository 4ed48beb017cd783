/// Whether what is renewed of a habilitation holds; the raw value is the name in files of scenarios.
package enum RenewalStateName: String, CaseIterable, Sendable {
  case holding
  /// A first reminder has left or is due.
  case ending
  case lapsed
}
