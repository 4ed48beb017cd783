/// The labels of a table’s lists, worked out once for each definition.
package final class ListLabels {
  private struct Place: Hashable {
    let path: AnswerPath
    let definition: String
  }

  private let offered: (AnswerPath, String) -> [String]
  private var known: [Place: ListItems] = [:]

  /// - Parameter offered: what an answer may name, by the path of the answer and its definition as the table writes it.
  package init(_ offered: @escaping (AnswerPath, String) -> [String]) {
    self.offered = offered
  }

  /// - Parameters:
  ///   - path: a list.
  ///   - definition: the definition as the row names it.
  ///   - others: the labels that the mapping knows; the same whenever the path is.
  /// - Returns: how the list is split.
  func items(of path: AnswerPath, _ definition: String, and others: some Sequence<String>) -> ListItems {
    let place = Place(path: path, definition: definition)
    if let items = known[place] { return items }
    let items = ListItems(offered(path, definition) + others)
    known[place] = items
    return items
  }
}
