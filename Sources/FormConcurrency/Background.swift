import Dispatch

/// Work on a thread of its own, beside all other work.
package enum Background {
  /// Starts work that mostly waits, as for input: it takes no thread from the pool.
  package static func start(_ name: String, _ work: @escaping @Sendable () -> Void) {
    DispatchQueue(label: name, qos: .userInitiated).async(execute: work)
  }
}
