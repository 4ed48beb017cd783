/// A pattern of file paths, as in `.gitignore` and editors: `*` matches any part of a name, `?` one character of it,
/// `**` any part of a path; `**/` also matches no folder at all. A pattern that ends with `/` covers the contents of the
/// folder.
///
/// Matching takes time at most proportional to the pattern's length times the path's.
package struct PathPattern: Sendable {
  private enum Step: Hashable {
    case exactly(Unicode.Scalar)
    /// Any one scalar except `/`.
    case one
    /// Any number of scalars without `/`.
    case name
    /// Any number of scalars.
    case all
    /// Nothing, or anything that ends with `/`.
    case folders
  }

  private let steps: [Step]

  package init(_ text: String) {
    var rest = Array((text.hasSuffix("/") ? text + "**" : text).unicodeScalars)[...]
    var steps: [Step] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "?": steps.append(.one)
      case "*":
        let isDouble = rest.first == "*"
        while rest.first == "*" { rest.removeFirst() }
        if isDouble, rest.first == "/" {
          rest.removeFirst()
          if steps.last != .folders { steps.append(.folders) }
        } else {
          steps.append(isDouble ? .all : .name)
        }
      default: steps.append(.exactly(scalar))
      }
    }
    self.steps = steps
  }

  /// Whether it matches the whole path.
  package func matches(_ path: String) -> Bool {
    // The places in the pattern that the scalars read so far may lead to.
    var reached = [Bool](repeating: false, count: steps.count + 1)
    reach(0, &reached)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (place, step) in steps.enumerated() where reached[place] {
        switch step {
        case .exactly(let expected): if scalar == expected { reach(place + 1, &next) }
        case .one: if scalar != "/" { reach(place + 1, &next) }
        case .name: if scalar != "/" { reach(place, &next) }
        case .all: reach(place, &next)
        case .folders:
          next[place] = true
          if scalar == "/" { reach(place + 1, &next) }
        }
      }
      reached = next
    }
    return reached[steps.count]
  }

  /// Marks a place as reached, and those after it that match nothing more. Such runs are short: repeated steps were
  /// merged.
  private func reach(_ place: Int, _ reached: inout [Bool]) {
    reached[place] = true
    guard place < steps.count else { return }
    switch steps[place] {
    case .name, .all, .folders: reach(place + 1, &reached)
    case .exactly, .one: break
    }
  }
}
