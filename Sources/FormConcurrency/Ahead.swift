import Dispatch

/// A value that is worked out beside whatever else goes on; who asks for it waits until it is there.
package final class Ahead<Value: Sendable>: @unchecked Sendable {
  private let group = DispatchGroup()
  /// Written once, before the group is left; read after it.
  private var result: Value?

  package init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) { self.result = work() }
  }

  package var value: Value? {
    group.wait()
    return result
  }
}
