import Dispatch
import Synchronization

/// A value that one thread fills and another one empties.
package final class Mailbox<Content: Sendable>: Sendable {
  private let content: Mutex<Content>
  private let change = DispatchSemaphore(value: 0)

  package init(_ content: Content) {
    self.content = Mutex(content)
  }

  /// Changes the content, and wakes whoever waits for it.
  package func fill(_ body: (inout Content) -> Void) {
    content.withLock { body(&$0) }
    change.signal()
  }

  /// Waits until something can be taken.
  /// - Parameter body: takes it; nil where there is nothing yet.
  /// - Returns: what was taken.
  package func take<Item: Sendable>(_ body: (inout Content) -> Item?) -> Item {
    while true {
      if let item = content.withLock({ body(&$0) }) { return item }
      change.wait()
    }
  }

  /// Looks at the content.
  package func read<Item: Sendable>(_ body: (Content) -> Item) -> Item { content.withLock { body($0) } }
}
