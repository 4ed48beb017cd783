import FormCompiler
package import FormSource
import FormSyntax

/// What files declare, as outlines and searches show it.
package enum Symbols {
  /// The declarations of a file, in its order.
  package static func document(_ file: SourceFile, of snapshot: Snapshot) -> [Symbol] {
    guard let tree = snapshot.tree(of: file) else { return [] }
    return tree.documents.flatMap { document in
      Position(rootOf: file.role, keys: document.root.keys).map { SymbolWalk.symbols(in: document.root, $0) } ?? []
    }
  }

  /// The declarations of all files whose name or title holds a text, whatever its case; without what they hold.
  package static func workspace(query: String, of snapshot: Snapshot) -> [Symbol] {
    let wanted = query.lowercased()
    func found(_ symbols: [Symbol]) -> [Symbol] {
      symbols.flatMap { symbol in
        let isWanted =
          wanted.isEmpty || symbol.name.lowercased().contains(wanted)
          || symbol.detail?.lowercased().contains(wanted) ?? false
        return (isWanted ? [symbol.alone] : []) + found(symbol.children)
      }
    }
    return snapshot.project.tree.files.flatMap { found(document($0, of: snapshot)) }
  }
}

extension Symbol {
  fileprivate var alone: Symbol { Symbol(name, kind, detail: detail, span: span, nameSpan: nameSpan) }
}
