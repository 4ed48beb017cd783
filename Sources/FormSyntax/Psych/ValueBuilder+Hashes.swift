import FormSource

extension ValueBuilder {
  /// A mapping as Psych's `revive_hash` builds it: in document order, `<<` included; of equal keys the last wins.
  mutating func hash(_ entries: [SyntaxEntry], of node: SyntaxNode) -> Value {
    var hash = Hash(capacity: entries.count)
    // The keys written in this mapping itself. Needed from the first merge on, when `hash` has merged keys too.
    var written: [Key: ByteSpan]?
    // Whether a key that is written did not make it into the hash.
    var hasGap = false
    var firstKey: Key?
    // Whether the keys from here on belong to the next item of a list, whose dash is missing.
    var isNextItem = false
    // The last key without a value, and what stands before it if keys that follow it repeat that.
    var empty: Int?
    var outer: Hash?
    for entry in entries {
      let key = self.key(entry.key)
      let item = self.item(of: entry.value)
      if firstKey == nil { firstKey = key }
      if key.isMerge, let tag = entry.key.tag, tag.name == "tag:yaml.org,2002:str" {
        findings.append(MergeOfNothing.text(at: entry.key.span, tag: tag.span))
      } else if key.isMerge {
        if written == nil { written = Dictionary(hash.entries.map { ($0.key, $0.keySpan) }, uniquingKeysWith: { $1 }) }
        if item.value.hasGap { hasGap = true }
        if merge(item, entry, into: &hash, written: written ?? [:]) { continue }
      }
      let former = hash.set(key, at: entry.key.span, item)
      if former == nil, item.value.isAbsent, item.via == nil { empty = hash.entries.count - 1 }
      if let former, written == nil, outer == nil, let empty, let (before, inner) = split(hash, at: former, empty) {
        (outer, hash) = (before, inner)
        hash.set(key, at: entry.key.span, item)
        continue
      }
      if let first = written == nil ? former?.keySpan : written?.updateValue(entry.key.span, forKey: key) {
        hasGap = true
        hash.hasLostKeys = true
        // Lines like `-name: x`, without a space after the dash, are reported where a list is expected.
        if key.isGluedToDash || isNextItem { continue }
        isNextItem = key == firstKey && isListItem(node)
        findings.append(DuplicateKey.finding(key.text, at: entry.key.span, first: first, isFirstOfItem: isNextItem))
      }
    }
    guard var outer, let empty = outer.entries.last, let first = hash.entries.first else {
      return collection(.hash(hash), at: node.span, hasGap: hasGap)
    }
    let span = ByteSpan(node.span.source, first.keySpan.start, node.span.end)
    let inner = collection(.hash(hash), at: span, hasGap: hasGap)
    outer.set(empty.key, at: empty.keySpan, Value.Item(value: inner, via: nil))
    return collection(.hash(outer), at: node.span, hasGap: true)
  }

  /// What a mapping probably means whose keys are repeated behind one without a value: that one has too much indentation, or
  /// those behind it have too little.
  /// - Parameters:
  ///   - hash: the mapping up to the first repetition, which has replaced the value of its key.
  ///   - former: that key as it was.
  ///   - empty: the index of the last key without a value.
  /// - Returns: the entries up to the empty one, and those behind it; nil where the repeated key is behind it.
  private mutating func split(_ hash: Hash, at former: Hash.Entry, _ empty: Int) -> (outer: Hash, inner: Hash)? {
    guard let place = hash.place(of: former.key), place < empty else { return nil }
    let key = hash.entries[empty]
    findings.append(
      DuplicateKey.behind((key.key.written, key.keySpan), repeating: (former.key.written, former.keySpan))
    )
    var (outer, inner) = (Hash(capacity: empty + 1), Hash())
    for (index, entry) in hash.entries.enumerated() {
      let own = index == place ? former : entry
      if index <= empty {
        outer.set(own.key, at: own.keySpan, own.item)
      } else {
        inner.set(own.key, at: own.keySpan, own.item)
      }
    }
    return (outer, inner)
  }

  /// Whether a dash is written before a node.
  private func isListItem(_ node: SyntaxNode) -> Bool {
    text.pieces.isEmpty
      && text.bytes[..<Swift.min(node.span.start, text.bytes.count)].suffix(2).elementsEqual("- ".utf8)
  }

  /// The name of a key as it was meant, where a colon is written twice.
  private mutating func withoutSecondColon(_ name: String, of node: SyntaxNode) -> String {
    let colon = node.span.end - 1
    guard text.pieces.isEmpty, text.bytes.indices.contains(colon), text.bytes[colon] == UInt8(ascii: ":"),
      name.utf8.count > 1, name.hasSuffix(":")
    else { return name }
    let meant = String(name.dropLast())
    findings.append(DoubledColon.finding(meant, at: ByteSpan(node.span.source, colon, colon + 1)))
    return meant
  }

  private mutating func key(_ node: SyntaxNode) -> Key {
    if node.properties == nil, case .scalar(let scalar) = node.content,
      scalar.style.isQuoted || ScalarScanner.token(scalar.text) == .string
    {
      return .string(scalar.style.isQuoted ? scalar.text : withoutSecondColon(scalar.text, of: node))
    }
    let value = item(of: node).value
    func spelling(_ read: String) -> Key.Spelling { Key.Spelling(value.scalar?.text ?? read, readAs: read) }
    switch value.content {
    case .string(let text), .symbol(let text): return .string(text)
    case .bool(let flag): return .bool(flag, spelling("\(flag)"))
    case .integer(let number): return .integer(number, spelling("\(number)"))
    case .null: return .null(spelling(""))
    case .bigInteger(let digits): return .number(spelling(digits))
    case .float(let number): return .number(spelling("\(number)"))
    case .array, .hash: return .collection(node.span)
    }
  }

  /// Applies a `<<`; false where its value cannot be merged, so that it stays a key like any other.
  private mutating func merge(
    _ item: Value.Item,
    _ entry: SyntaxEntry,
    into hash: inout Hash,
    written: [Key: ByteSpan]
  ) -> Bool {
    if item.value.isUnknown {
      hash.hasUnknownMerge = true
      return true
    }
    if item.value.hash?.hasUnknownMerge ?? false { hash.hasUnknownMerge = true }
    switch item.value.content {
    case .hash(let other):
      overlay(other, onto: &hash, via: item.via, at: entry, written: written)
      return true
    case .array(let items):
      // Psych checks the node, not the value: an alias to a list is not a list of merges.
      guard case .sequence = entry.value.content, items.allSatisfy({ $0.value.hash != nil }) else {
        reportMerge(entry, of: item.value)
        return false
      }
      var merged = Hash()
      for item in items.reversed() {
        for entry in item.value.hash?.entries ?? [] {
          merged.set(entry.key, at: entry.keySpan, Value.Item(value: entry.value, via: item.via ?? entry.item.via))
        }
      }
      overlay(merged, onto: &hash, via: nil, at: entry, written: written)
      return true
    case .null, .bool, .integer, .bigInteger, .float, .string, .symbol:
      reportAtMerge(item.value.span)
      reportMerge(entry, of: item.value)
      return false
    }
  }

  private mutating func reportMerge(_ entry: SyntaxEntry, of value: Value) {
    var finding = MergeOfNothing.finding(at: entry.key.span, value: value.span, isNull: value.isNull)
    switch rules.loader {
    case .yaml, .configuration: break
    // The key that stays among the texts is one that no page asks for; without a value, no text is missing either.
    case .texts: finding.severity = value.isNull ? .info : .warning
    }
    findings.append(finding)
  }

  private mutating func overlay(
    _ other: Hash,
    onto hash: inout Hash,
    via: ByteSpan?,
    at entry: SyntaxEntry,
    written: [Key: ByteSpan]
  ) {
    weight = weight.addingCapped(other.entries.count)
    for merged in other.entries {
      if let first = written[merged.key], let present = hash.entry(merged.key), present.keySpan == first,
        !present.value.isSame(as: merged.value)
      {
        findings.append(
          MergeOverridesKey.finding(merged.key.text, at: first, merge: entry.key.span, merged: merged.keySpan)
        )
      }
      hash.set(merged.key, at: merged.keySpan, Value.Item(value: merged.value, via: via ?? merged.item.via))
    }
  }
}

extension Value {
  /// Whether two values are the same object, or scalars that say the same. Collections are not compared by content, which
  /// could take long. An unknown value differs from nothing: it is already reported.
  func isSame(as other: Value) -> Bool {
    self === other || isUnknown || other.isUnknown || array == nil && hash == nil && saysTheSame(as: other)
  }
}
