/// A pattern of file paths, as `.gitignore` and editors have them: `*` stands for any part of a name, `?` for one
/// character of it, `**` for anything with folders in it; `**/` also stands for no folder at all. A pattern that ends
/// with `/` covers what the folder holds.
///
/// Time is at most proportional to the pattern's length times the path's, whatever they hold.
package struct PathPattern: Sendable {
  private enum Step: Hashable {
    case exactly(Unicode.Scalar)
    /// Any one scalar but `/`.
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

  /// Whether it covers the whole path.
  package func matches(_ path: String) -> Bool {
    // The places in the pattern that what was read so far may have led to.
    var reached = [Bool](repeating: false, count: steps.count + 1)
    arrive(at: 0, &reached)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (place, step) in steps.enumerated() where reached[place] {
        switch step {
        case .exactly(let expected): if scalar == expected { arrive(at: place + 1, &next) }
        case .one: if scalar != "/" { arrive(at: place + 1, &next) }
        case .name: if scalar != "/" { arrive(at: place, &next) }
        case .all: arrive(at: place, &next)
        case .folders:
          next[place] = true
          if scalar == "/" { arrive(at: place + 1, &next) }
        }
      }
      reached = next
    }
    return reached[steps.count]
  }

  /// Reaches a place, and those behind it that need nothing more. Few steps in a row need nothing: equal ones were made
  /// one.
  private func arrive(at place: Int, _ reached: inout [Bool]) {
    reached[place] = true
    guard place < steps.count else { return }
    switch steps[place] {
    case .name, .all, .folders: arrive(at: place + 1, &reached)
    case .exactly, .one: break
    }
  }
}
