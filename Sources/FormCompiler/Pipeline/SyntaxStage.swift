import Dispatch
import FormSource
import FormSyntax

/// Parses the files of a project, on all cores.
enum SyntaxStage {
  /// One tree for each file, in the order of the files.
  static func parse(_ files: [SourceFile], in context: ExpansionContext) -> [SyntaxTree] {
    // Large files first, so that no core ends up with the largest one last.
    let order = files.indices.sorted { files[$0].bytes.count > files[$1].bytes.count }
    let results = ResultSlots<SyntaxTree>(count: files.count)
    DispatchQueue.concurrentPerform(iterations: order.count) { position in
      let index = order[position]
      let file = files[index]
      results.set(index, SyntaxParser.parse(file, embeddedRuby: file.role.runsEmbeddedRuby ? context : nil))
    }
    return results.values
  }
}

extension SourceRole {
  /// Whether upstream runs ERB over files of this role before YAML reads them. The wordings' ERB is run by the page.
  var runsEmbeddedRuby: Bool {
    switch self {
    case .definitions, .forms, .serviceProviders, .dataProviders: true
    case .configuration, .eligibility, .wordings, .blocks, .overlay: false
    }
  }
}

/// Places for results that several threads fill, each place once.
private final class ResultSlots<Element: Sendable>: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Element?>
  private let count: Int

  init(count: Int) {
    self.count = count
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil, count: count)
  }

  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// Safe as long as no two threads fill the same place, and nobody reads before all are done.
  func set(_ index: Int, _ element: Element) {
    slots[index] = element
  }

  var values: [Element] {
    UnsafeMutableBufferPointer(start: slots, count: count).compactMap { $0 }
  }
}
